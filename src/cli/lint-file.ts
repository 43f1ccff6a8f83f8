import { isMail } from '../containers/read.ts';
import type { FileResult } from '../diagnostic.ts';
import { decodeBytes } from '../files/decode.ts';
import type { LintNote } from '../lint/compare.ts';
import { lintReply } from '../lint/lint.ts';
import { dropTwinFindings, type LintedReply } from '../lint/twins.ts';
import type { Reply } from '../reply.ts';
import { linesOf } from '../text/lines.ts';
import { type FlagFacts, withFacts } from './facts.ts';
import { type ReadSetting, readFound } from './read-found.ts';

/** What holds for a file. */
export interface FileSetting extends ReadSetting {
  readonly facts: FlagFacts;
}

/** Lints all replies of a file. Throws a `UsageError` where the file cannot be read as what it is. */
export async function lintFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  { config, facts, cwd, all }: FileSetting,
): Promise<{ readonly result: FileResult; readonly notes: readonly LintNote[] }> {
  const { text, notices, encoding } = decodeBytes(bytes, path);
  const reading = await readFound({ path, text, ...(encoding && { encoding }) }, { config, cwd, all });
  const lines = linesOf(text);
  const found: LintedReply[] = [];
  for (const reply of reading.replies.map((read) => withFacts(read, facts)))
    found.push({ reply, ...(await lintReply(reply, config.settingsFor(kindOf(reply)), lines)) });
  const result = {
    path,
    source: text,
    diagnostics: dropTwinFindings(found),
    replies: reading.replies.length,
    // A mail says itself how its bytes are to be read.
    notices: [...(isMail(path) ? [] : notices), ...reading.notices],
    ...(reading.private && !facts.showCustomerText && { private: reading.private }),
  };
  return { result, notes: found.flatMap(({ notes }) => notes) };
}

const kindOf = ({ kind, context: { channel } }: Reply) => ({ kind, ...(channel && { channel }) });
