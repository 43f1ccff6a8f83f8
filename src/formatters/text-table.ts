import type { Measure } from './measure.ts';

/** One cell: safe text, how it is painted, and the side it keeps to (left unless told). */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
  readonly align?: 'left' | 'right';
}

/** Rows with their columns in line, two spaces before each. */
export function tableOf(rows: readonly (readonly Cell[])[], measure: Measure): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, { text }] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, measure(text));
  return rows.map((row) =>
    row
      .map(({ text, paint = String, align = 'left' }, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - measure(text));
        return align === 'right' ? `  ${space}${paint(text)}` : `  ${paint(text)}${space}`;
      })
      .join('')
      .trimEnd(),
  );
}
