import type { Format } from './source.ts';

/** Names a place in a file in the way of its format: a JSON pointer, `row 7, content`, `## Refund`. */
export function pointerOf(
  format: Format | undefined,
  way: readonly (string | number)[],
  roots: number,
): string {
  if (roots > 1) {
    const [root = 0, ...rest] = way;
    const word = format === 'ndjson' ? 'record' : 'document';
    return `${word} ${Number(root) + 1}, ${pointerOf(format, rest, 1)}`;
  }
  if (format === 'csv') {
    const [row = 0, ...rest] = way;
    return [`row ${Number(row) + 2}`, ...rest].join(', ');
  }
  if (format === 'markdown') {
    const [section = '', body = ''] = way;
    return `${section}${/\[\d+\]$/.exec(String(body))?.[0].replace('[', ' (').replace(']', ')') ?? ''}`;
  }
  if (format === 'po') return `entry ${Number(way[0] ?? 0) + 1}`;
  return way.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/';
}
