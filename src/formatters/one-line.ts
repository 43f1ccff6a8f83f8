import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { safeText } from './safe-text.ts';
import { allDiagnostics, describeTally, tallyOf } from './tally.ts';

/** How a one-line format writes; all texts it is given are safe. */
export interface LineStyle {
  finding(path: string, diagnostic: Diagnostic): string;
  notice(path: string, notice: string): string;
}

/** One line a notice and a finding, in order, then what they add up to. */
export function writeLines(results: readonly FileResult[], style: LineStyle): string {
  const lines = results.flatMap(({ path, diagnostics, notices }) => [
    ...notices.map((notice) => style.notice(safeText(path), safeText(notice))),
    ...diagnostics.map((diagnostic) =>
      style.finding(safeText(path), {
        ...diagnostic,
        message: safeText(diagnostic.message),
        rule: safeText(diagnostic.rule),
      }),
    ),
  ]);
  if (lines.length === 0) return '';
  const diagnostics = allDiagnostics(results);
  if (diagnostics.length > 0) lines.push('', describeTally(tallyOf(diagnostics)));
  return `${lines.join('\n')}\n`;
}
