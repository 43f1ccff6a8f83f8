import type { ResolvedConfig } from '../config/resolve.ts';
import { readReplies } from '../containers/read.ts';
import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { decodeBytes } from '../files/decode.ts';
import type { LintNote } from '../lint/compare.ts';
import { lintReply } from '../lint/lint.ts';
import type { Reply } from '../reply.ts';
import { linesOf } from '../text/lines.ts';
import { type FlagFacts, withFacts } from './facts.ts';

/** Lints all replies of a file. Throws a `UsageError` where the file cannot be read as what it is. */
export async function lintFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  config: ResolvedConfig,
  facts: FlagFacts,
): Promise<{ readonly result: FileResult; readonly notes: readonly LintNote[] }> {
  const { text, notices } = decodeBytes(bytes, path);
  const reading = await readReplies({ path, text }, { facts: config.facts, sources: config.sources });
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
    notices: [...notices, ...reading.notices],
  };
  return { result, notes };
}

const kindOf = ({ kind, context: { channel } }: Reply) => ({ kind, ...(channel && { channel }) });
