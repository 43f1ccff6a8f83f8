import { diagnosticsOf, makeChecklist } from '../checklist/checklist.ts';
import { scoreOf } from '../checklist/score.ts';
import type { ResolvedConfig } from '../config/resolve.ts';
import { isMail } from '../containers/read.ts';
import type { Diagnostic, FileResult, ReplyCheck } from '../diagnostic.ts';
import { decodeBytes } from '../files/decode.ts';
import type { LintNote } from '../lint/compare.ts';
import { lintReply } from '../lint/lint.ts';
import { dropTwinFindings, type LintedReply } from '../lint/twins.ts';
import type { Reply, SavedReply } from '../reply.ts';
import type { Setting } from '../rule/rule.ts';
import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type FlagFacts, withFacts } from './facts.ts';
import { type ReadSetting, readFound } from './read-found.ts';

/** What holds for a file. */
export interface FileSetting extends ReadSetting {
  readonly facts: FlagFacts;
  /** Whether the result tells how replies were checked. */
  readonly inspect: boolean;
  /** The team's saved replies, read when a rule needs them. */
  readonly readMacros: (patterns: readonly string[]) => Promise<readonly SavedReply[]>;
}

/** A file that was linted, and what is remembered of its replies until all are compared. */
export interface Linted {
  readonly result: FileResult;
  readonly notes: readonly LintNote[];
}

/** Lints all replies of a file. Throws a `UsageError` where the file cannot be read as what it is. */
export async function lintFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  { config, facts, cwd, all, inspect, readMacros }: FileSetting,
): Promise<Linted> {
  const { text, notices, encoding } = decodeBytes(bytes, path);
  const reading = await readFound({ path, text, ...(encoding && { encoding }) }, { config, cwd, all });
  const lines = linesOf(text);
  const found: LintedReply[] = [];
  for (const read of reading.replies) {
    const told = withFacts(read, facts);
    const settings = config.settingsFor(kindOf(told));
    const reply = await withMacros(told, settings);
    found.push({ reply, ...(await lintReply(reply, settings, lines, inspect)) });
  }
  const diagnostics = dropTwinFindings(found);
  const result = {
    path,
    source: text,
    diagnostics,
    suppressed: [],
    replies: reading.replies.length,
    notices: [...(saysCharset(path, text) ? [] : notices), ...reading.notices],
    ...(inspect && { checks: found.flatMap((linted) => checkOf(linted, diagnostics, config)) }),
    ...(!facts.showCustomerText &&
      privateSpans([...(reading.private ?? []), ...found.flatMap(({ quoted }) => quoted)])),
  };
  return { result, notes: found.flatMap(({ notes }) => notes) };

  // Only what is told apart from its library is compared with it.
  async function withMacros(reply: Reply, settings: readonly Setting[]): Promise<Reply> {
    const { macros } = config;
    if (!macros || reply.kind === 'macro' || reply.context.macros) return reply;
    if (!settings.some(({ rule }) => rule.needs?.includes('macros'))) return reply;
    return { ...reply, context: { ...reply.context, macros: await readMacros(macros) } };
  }
}

/** What a report does not show, in order; nothing where there is none. */
const privateSpans = (spans: readonly Span[]): Pick<FileResult, 'private'> =>
  spans.length === 0 ? {} : { private: spans.toSorted((a, b) => a[0] - b[0]) };

/** A mail that names its charset says itself how its bytes are to be read. */
const saysCharset = (path: string, text: string): boolean => isMail(path) && /\bcharset=/i.test(text);

const kindOf = ({ kind, context: { channel } }: Reply) => ({ kind, ...(channel && { channel }) });

/** How a reply was checked; a twin is checked with the reply that it repeats, unless it holds findings of its own. */
function checkOf(
  { reply, inspection }: LintedReply,
  diagnostics: readonly Diagnostic[],
  { score: weights }: ResolvedConfig,
): ReplyCheck[] {
  if (!inspection) return [];
  const own = diagnosticsOf(inspection, diagnostics);
  if (reply.twinOf !== undefined && own.length === 0) return [];
  return [{ ...inspection, score: scoreOf(makeChecklist(inspection, own), weights) }];
}
