import { diagnosticsOf, makeChecklist } from '../../checklist/checklist.ts';
import { scoreOf } from '../../checklist/score.ts';
import type { ResolvedConfig } from '../../config/resolve.ts';
import type { Diagnostic, FileResult, ReplyCheck } from '../../diagnostic.ts';
import { sumTimes } from '../../lint/clock.ts';
import type { LintNote } from '../../lint/compare.ts';
import { tidy } from '../../lint/tidy.ts';
import { dropTwinFindings } from '../../lint/twins.ts';
import { unaccepted } from '../../suppressions/suppress.ts';
import type { Span } from '../../text/span.ts';
import type { FlagFacts } from './facts.ts';
import type { Draw, FoundReply } from './lint-replies.ts';
import type { ReadMacros } from './macros.ts';
import type { OpenFile } from './open-file.ts';
import type { ReadSetting } from './read-found.ts';

/** What holds for a file. */
export interface FileSetting extends ReadSetting {
  readonly facts: FlagFacts;
  /** Whether the result tells how replies were checked. */
  readonly inspect: boolean;
  /** Whether the result tells how long it took. */
  readonly measure?: boolean;
  /** The team's saved replies, read when a rule needs them. */
  readonly readMacros: ReadMacros;
}

/** A file that was linted, and what is remembered of its replies until all are compared. */
export interface Linted {
  readonly result: FileResult;
  readonly notes: readonly LintNote[];
}

/** A linted file, and what besides its text and its settings the result depends on. */
export interface SummedUp extends Linted {
  readonly drawsOn: readonly Draw[];
}

/** What was found in all replies of a file, put together. */
export function sumUp(
  { text, frame, hidden, mistakes }: Pick<OpenFile, 'text' | 'frame' | 'hidden' | 'mistakes'>,
  found: readonly FoundReply[],
  { config, facts, inspect }: Pick<FileSetting, 'config' | 'facts' | 'inspect'>,
): SummedUp {
  const diagnostics = dropTwinFindings(found);
  const times = found.flatMap((linted) => linted.times ?? []);
  const left = unaccepted(diagnostics, frame.directives);
  const result = {
    ...frame,
    source: text,
    diagnostics: mistakes.length > 0 ? tidy([...diagnostics, ...mistakes]) : diagnostics,
    ...(times.length > 0 && { times: sumTimes(times) }),
    ...(inspect && { checks: found.flatMap((linted) => checkOf(linted, left, config)) }),
    ...(!facts.showCustomerText && privateSpans([...hidden, ...found.flatMap(({ quoted }) => quoted)])),
  };
  return {
    result,
    notes: found.flatMap(({ notes }) => notes),
    drawsOn: [...new Set(found.flatMap(({ drawsOn }) => drawsOn))],
  };
}

/** What a report does not show, in order; nothing where there is none. */
const privateSpans = (spans: readonly Span[]): Pick<FileResult, 'private'> =>
  spans.length === 0 ? {} : { private: spans.toSorted((a, b) => a[0] - b[0]) };

/** How a reply was checked; a twin is checked with the reply that it repeats, unless it holds findings of its own. */
function checkOf(
  { reply, inspection }: FoundReply,
  diagnostics: readonly Diagnostic[],
  { score: weights }: ResolvedConfig,
): ReplyCheck[] {
  if (!inspection) return [];
  const own = diagnosticsOf(inspection, diagnostics);
  if (reply.twinOf !== undefined && own.length === 0) return [];
  return [{ ...inspection, score: scoreOf(makeChecklist(inspection, own), weights) }];
}
