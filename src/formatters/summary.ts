import type { Diagnostic } from '../diagnostic.ts';
import type { Marks } from './marks.ts';
import { type Palette, paintOf } from './paint.ts';
import { describeFixable, describeTally, tallyOf } from './tally.ts';

/**
 * The end of a report, in the colour of the worst: `✖ 3 problems (1 error, 2 warnings), 4 info`; below it how many of
 * them `--fix` would take away.
 */
export function summarize(diagnostics: readonly Diagnostic[], palette: Palette, marks: Marks): string {
  const tally = tallyOf(diagnostics);
  const worst = tally.error > 0 ? 'error' : tally.warn > 0 ? 'warn' : 'info';
  const mark = worst === 'info' ? marks.note : marks.cross;
  const paint = paintOf(worst, palette);
  const fixable = describeFixable(tally);
  return [`${mark} ${describeTally(tally)}`, ...(fixable ? [`  ${fixable}`] : [])]
    .map((line) => paint(palette.bold(line)))
    .join('\n');
}
