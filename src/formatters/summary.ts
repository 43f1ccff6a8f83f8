import type { ChalkInstance } from 'chalk';
import type { Diagnostic } from '../diagnostic.ts';
import type { Marks } from './marks.ts';
import { paintOf } from './paint.ts';
import { describeTally, tallyOf } from './tally.ts';

/** The last line of a report, in the colour of the worst: `✖ 3 problems (1 error, 2 warnings), 4 info`. */
export function summarize(diagnostics: readonly Diagnostic[], chalk: ChalkInstance, marks: Marks): string {
  const tally = tallyOf(diagnostics);
  const worst = tally.error > 0 ? 'error' : tally.warn > 0 ? 'warn' : 'info';
  const mark = worst === 'info' ? marks.note : marks.cross;
  return paintOf(worst, chalk).bold(`${mark} ${describeTally(tally)}`);
}
