import type { FileResult, Severity } from '../diagnostic.ts';
import type { Look } from './formatter.ts';
import { loadMeasure } from './measure.ts';
import { loadPalette, paintOf } from './paint.ts';
import { safeText } from './safe-text.ts';
import { allDiagnostics, tallyOf } from './tally.ts';
import { type Cell, tableOf } from './text-table.ts';

const columns: readonly (readonly [severity: Severity, head: string])[] = [
  ['error', 'errors'],
  ['warn', 'warnings'],
  ['info', 'info'],
];

/** How often each rule spoke, as a table, the most frequent first; nothing on a clean run. */
export async function formatStatistics(results: readonly FileResult[], look: Look): Promise<string> {
  const diagnostics = allDiagnostics(results);
  if (diagnostics.length === 0) return '';
  const palette = await loadPalette(look);
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].map((rule) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.rule === rule);
    return { name: safeText(rule), count: found.length, tally: tallyOf(found) };
  });
  rules.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const head: Cell[] = [
    { text: 'rule', paint: palette.dim },
    ...columns.map(([, text]): Cell => ({ text, paint: palette.dim, align: 'right' })),
  ];
  const rows = rules.map(({ name, tally }): Cell[] => [
    { text: name },
    ...columns.map(
      ([severity]): Cell => ({
        text: tally[severity] === 0 ? '' : String(tally[severity]),
        paint: paintOf(severity, palette),
        align: 'right',
      }),
    ),
  ]);
  const lines = tableOf([head, ...rows], await loadMeasure(rules.map(({ name }) => name)));
  return `\n${lines.join('\n')}\n`;
}
