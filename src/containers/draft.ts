import { contextOf } from '../conversation/schema.ts';
import type { Markup, Reply } from '../reply.ts';
import { holdsAny } from '../text/holds-any.ts';
import { shifted } from '../text/map.ts';
import { type Facts, type HeadValues, readHeadValues } from './facts.ts';
import { readFrontMatter } from './frontmatter.ts';

/** Reads a file that is one reply as a whole, with or without YAML front matter. */
export async function readDraft(
  file: { readonly path: string; readonly text: string },
  markup: Markup,
  facts: Facts = {},
): Promise<Reply> {
  const { kind = kindOf(file.path), dialect, fillIns, placeholders, ...context } = facts;
  const head = await readFrontMatter(file);
  const top = head?.end ?? (file.text.startsWith('\uFEFF') ? 1 : 0);
  const lines = markup === 'html' ? null : readMailHead(file.text.slice(top));
  const start = top + (lines?.[0].length ?? 0);
  const text = file.text.slice(start);
  const subject = lines?.groups?.subject?.trim();
  const said = replyValues(head ? readHeadValues(file.path, file.text, head.values) : {});
  const known = {
    kind,
    ...(dialect !== undefined && { dialect }),
    ...(fillIns && { fillIns }),
    ...(placeholders && { declared: placeholders }),
  };
  return {
    path: file.path,
    text,
    map: shifted(start),
    markup,
    audience: 'public',
    ...known,
    ...(subject && { subject }),
    ...said.own,
    context: { ...(isSocial(text) && { channel: 'social' }), ...context, ...said.context },
  };
}

// Folders in which teams keep what they send again and again.
const LIBRARY =
  /^(?:macros?|(?:canned|saved|predefined)[-_ ]?(?:responses?|replies|messages?)|canned|(?:(?:reply|response|comms|e?mail|maintainer[-_ ]reply)[-_ ]?)?templates?|tpls?|snippets?|replies)$/;

// What each of them holds.
const STEMS = ['macro', 'canned', 'saved', 'predefined', 'templ', 'tpl', 'snippet', 'replies'];

/** A file in a folder such as `macros/` is a macro, any other a draft, where nothing else is said. */
const kindOf = (path: string): Reply['kind'] =>
  path
    .toLowerCase()
    .split(/[\\/]/)
    .slice(0, -1)
    .some((folder) => holdsAny(folder, STEMS) && LIBRARY.test(folder))
    ? 'macro'
    : 'draft';

// The lines above a mail that people copy along with it: with a subject, and an empty line or a rule below them.
const MAIL_HEAD =
  /^(?:(?:to|cc|bcc|from|date):[^\r\n]*(?:\r\n|\n|\r))*subject:(?<subject>[^\r\n]*)(?:\r\n|\n|\r)(?:(?:to|cc|bcc|from|date):[^\r\n]*(?:\r\n|\n|\r))*(?:[ \t]*(?:\r\n|\n|\r|$)|-{3,}[ \t]*(?:\r\n|\n|\r))+/i;

// Looked at first, since the whole takes a tenth of a millisecond.
const HEADER = /^[A-Za-z]{2,7}:/;

const readMailHead = (text: string): RegExpExecArray | null =>
  HEADER.test(text) ? MAIL_HEAD.exec(text) : null;

/** A short text that opens with a handle or closes with the agent's initials: "@ana", "^RR". */
const isSocial = (text: string): boolean =>
  text.length < 700 && /^\s*@\w{2,30}[ :,]|[\s.!?][\^∞][A-Z]{1,3}\s*$/.test(text);

/** What front matter says, as fields of a reply. */
function replyValues(values: HeadValues) {
  const { disable: _disable, placeholders, ...plain } = values;
  const { id, title, kind, audience, dialect, fillIns, subject, updatedAt, ...known } = plain;
  const { words, brand, fragment, ...conversation } = known;
  const own = {
    ...{ id, title, kind, audience, dialect, fillIns, subject, updatedAt },
    declared: placeholders,
  };
  return {
    own: defined(own),
    context: { ...defined({ words, brand, fragment }), ...contextOf(conversation) },
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same values without those that are undefined. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
