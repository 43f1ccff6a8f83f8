import type { FileResult } from '../../diagnostic.ts';
import { safeText } from '../../formatters/safe-text.ts';
import { type Cell, tableOf } from '../../formatters/text-table.ts';
import { sumTimes } from '../../lint/clock.ts';
import { groupBy } from '../../lint/group.ts';

/** How long each rule took in all files and how much it found, the slowest first: a table. */
export function formatStats(results: readonly FileResult[]): string {
  const { parse, rules } = sumTimes(results.flatMap(({ times }) => times ?? []));
  const total = parse + Object.values(rules).reduce((sum, time) => sum + time, 0);
  const found = groupBy(
    results.flatMap(({ diagnostics, suppressed }) => [...diagnostics, ...suppressed]),
    ({ rule }) => rule,
  );
  const row = (name: string, time: number, count: string): Cell[] => [
    { text: safeText(name) },
    { text: time.toFixed(1), align: 'right' },
    { text: total > 0 ? `${((100 * time) / total).toFixed(1)} %` : '', align: 'right' },
    { text: count, align: 'right' },
  ];
  const head = ['', 'ms', 'share', 'findings'].map((text): Cell => ({ text, align: 'right' }));
  const rows = Object.entries(rules)
    .sort(([, a], [, b]) => b - a)
    .map(([rule, time]) => row(rule, time, String(found.get(rule)?.length ?? 0)));
  const reading = row('(reading, looking for phrases)', parse, '');
  return `${tableOf([head, reading, ...rows], (text) => text.length).join('\n')}\n`;
}
