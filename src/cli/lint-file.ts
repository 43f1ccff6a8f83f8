import { resolve } from 'node:path';
import type { ResolvedConfig } from '../config/resolve.ts';
import { readDraft } from '../containers/draft.ts';
import type { SourceText } from '../containers/node.ts';
import { isMail, type Reading, readReplies } from '../containers/read.ts';
import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { decodeBytes } from '../files/decode.ts';
import { lookUp, readBytes } from '../files/read.ts';
import type { LintNote } from '../lint/compare.ts';
import { lintReply } from '../lint/lint.ts';
import type { Reply } from '../reply.ts';
import { linesOf } from '../text/lines.ts';
import { type FlagFacts, withFacts } from './facts.ts';
import { nameless } from './inputs.ts';
import { readSidecar } from './thread.ts';

/** What holds for a file. */
export interface FileSetting {
  readonly config: ResolvedConfig;
  readonly facts: FlagFacts;
  readonly cwd: string;
}

/** Lints all replies of a file. Throws a `UsageError` where the file cannot be read as what it is. */
export async function lintFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  { config, facts, cwd }: FileSetting,
): Promise<{ readonly result: FileResult; readonly notes: readonly LintNote[] }> {
  const { text, notices, encoding } = decodeBytes(bytes, path);
  const reading = await readFound({ path, text, ...(encoding && { encoding }) }, config, cwd);
  const lines = linesOf(text);
  const diagnostics: Diagnostic[] = [];
  const notes: LintNote[] = [];
  for (const reply of reading.replies.map((found) => withFacts(found, facts))) {
    const found = await lintReply(reply, config.settingsFor(kindOf(reply)), lines);
    diagnostics.push(...found.diagnostics);
    notes.push(...found.notes);
  }
  const result = {
    path,
    source: text,
    diagnostics,
    replies: reading.replies.length,
    // A mail says itself how its bytes are to be read.
    notices: [...(isMail(path) ? [] : notices), ...reading.notices],
    ...(reading.private && !facts.showCustomerText && { private: reading.private }),
  };
  return { result, notes };
}

const kindOf = ({ kind, context: { channel } }: Reply) => ({ kind, ...(channel && { channel }) });

// A text without a name comes from a clipboard or a helpdesk's editor.
const readFound = async (
  file: SourceText,
  { facts, sources }: ResolvedConfig,
  cwd: string,
): Promise<Reading> =>
  file.path === nameless
    ? { replies: [await readDraft(file, 'plain', facts)], notices: [] }
    : readReplies(file, {
        facts: { ...facts, ...(await readSidecar(file.path, cwd)) },
        sources,
        readBeside: async (path) => readTextIfThere(resolve(cwd, path), path),
      });

function readTextIfThere(path: string, shown: string): string | undefined {
  return lookUp(path, shown) ? decodeBytes(readBytes(path, shown), shown).text : undefined;
}
