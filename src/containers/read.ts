import { extname } from 'node:path';
import { UsageError } from '../error.ts';
import type { Markup, Reply } from '../reply.ts';
import { holdsAny } from '../text/holds-any.ts';
import type { Span } from '../text/span.ts';
import { readDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import { containerExtensions, formatOf, type ReadBeside } from './formats.ts';
import type { DataNode, SourceText } from './node.ts';
import type { DataFormat } from './source.ts';
import { isSidecar } from './thread-file.ts';

/** What a file held. */
export interface Reading {
  readonly replies: readonly Reply[];
  /** What a person should know though it is no finding. */
  readonly notices: readonly string[];
  /** Where the file holds what a customer wrote, which a report does not show. */
  readonly private?: readonly Span[];
  /** The values that the file was read as; absent for a draft or a mail. */
  readonly data?: { readonly format: DataFormat; readonly roots: readonly DataNode[] };
  /** It holds items that were left out. */
  readonly isPartial?: true;
}

/** An entry of `sources` as a configuration holds it, still to be checked. */
export interface SourceEntry {
  readonly entry: object;
  /** The error for a value of the entry, at its place in the configuration. */
  blame(path: readonly (string | number)[], message: string, hint?: string): UsageError;
}

/** How to read a file. */
export interface ReadOptions {
  readonly facts?: Facts;
  /** The entries that hold for this file; the first one decides. */
  readonly sources?: readonly SourceEntry[];
  /** Also replies that their helpdesk has switched off. */
  readonly all?: boolean;
  /** Reads a file that belongs to this one. */
  readonly readBeside?: ReadBeside;
}

const draftMarkups: Readonly<Record<string, Markup>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain',
  '.text': 'plain',
  '.html': 'html',
  '.htm': 'html',
};

/** Extensions of the files that are linted by themselves, and of those that take a `sources` entry or their name. */
export const lintableExtensions = {
  drafts: [...Object.keys(draftMarkups), '.eml', '.mbox'],
  containers: containerExtensions,
} as const;

/** Whether a file is linted by itself: a draft, a mail or a mailbox. */
export const isLintable = (path: string): boolean => markupOf(path) !== undefined || isMail(path);

/** The markup of a draft by its name; `undefined` for other files. */
export const markupOf = (path: string): Markup | undefined => draftMarkups[extname(path).toLowerCase()];

/** Finds the replies of one file. What cannot be read, or where it cannot be told where the replies are, is a UsageError. */
export async function readReplies(file: SourceText, options: ReadOptions = {}): Promise<Reading> {
  const markup = markupOf(file.path);
  const [entry] = options.sources ?? [];
  if (!entry && isSidecar(file.path)) return { replies: [], notices: [SIDECAR] };
  if (!entry && isMail(file.path)) return { replies: await readMails(file, options.facts), notices: [] };
  if (entry) return (await import('./mapped.ts')).readMapped(file, entry, options);
  if (markup === 'markdown' && mayBeLibrary(file)) {
    const library = await (await import('./recognise.ts')).readRecognisedLibrary(file, options);
    if (library) return library;
  }
  if (markup) return { replies: [await readDraft(file, markup, options.facts)], notices: [] };
  const format = formatOf(file.path);
  if (format) return (await import('./recognise.ts')).readRecognised(file, format, options);
  throw new UsageError('this tool does not know how such a file is written', {
    place: { path: file.path },
    hint: `It reads ${[...lintableExtensions.drafts, ...lintableExtensions.containers].join(' ')}.`,
  });
}

const SIDECAR = 'It tells of a conversation, and is read along with the draft beside it.';

/** Whether a file is a mail or a mailbox, by its name. */
export const isMail = (path: string): boolean => /\.(?:eml|mbox)$/i.test(path);

async function readMails(file: SourceText, facts: Facts = {}): Promise<readonly Reply[]> {
  if (/\.mbox$/i.test(file.path)) return (await import('./mbox.ts')).readMbox(file, facts);
  return (await import('./eml.ts')).readEml(file, facts);
}

/** Whether a Markdown file has two headings, and a name or boxes such as libraries of replies have. */
const mayBeLibrary = ({ path, text }: SourceText): boolean =>
  /^#{1,6}[ \t]|^(?:=|-)+[ \t]*$/m.test(text) &&
  ((holdsAny(path.toLowerCase(), LIBRARY_STEMS) && LIBRARY_NAME.test(path)) ||
    /^(?:[ \t]*(?:`{3}|~{3})|>)/m.test(text));

// What each of them holds.
const LIBRARY_STEMS = ['repl', 'respons', 'macro', 'templ', 'snippet'];

/** Names that people give to a file of several replies. */
export const LIBRARY_NAME =
  /(?:^|[\\/])(?:saved|canned|predefined|standard)?[-_ ]?(?:repl(?:y|ies)|responses?|macros|(?:e-?mail|reply|response)[-_ ]?templates|snippets)\.(?:md|markdown)$/i;
