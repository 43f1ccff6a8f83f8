import type { ResolvedConfig } from '../config/resolve.ts';
import { readReplies } from '../containers/read.ts';
import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { decodeBytes } from '../files/decode.ts';
import { lintReply } from '../lint/lint.ts';
import type { Reply } from '../reply.ts';
import { linesOf } from '../text/lines.ts';
import { type FlagFacts, withFacts } from './facts.ts';

/** Lints all replies of a file. Throws a `UsageError` where the file cannot be read as what it is. */
export async function lintFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  config: ResolvedConfig,
  facts: FlagFacts,
): Promise<FileResult> {
  const { text, notices } = decodeBytes(bytes, path);
  const reading = await readReplies({ path, text }, { facts: config.facts, sources: config.sources });
  const lines = linesOf(text);
  const diagnostics: Diagnostic[] = [];
  for (const reply of reading.replies.map((found) => withFacts(found, facts)))
    diagnostics.push(...(await lintReply(reply, config.settingsFor(kindOf(reply)), lines)));
  return {
    path,
    source: text,
    diagnostics,
    replies: reading.replies.length,
    notices: [...notices, ...reading.notices],
  };
}

const kindOf = ({ kind, context: { channel } }: Reply) => ({ kind, ...(channel && { channel }) });
