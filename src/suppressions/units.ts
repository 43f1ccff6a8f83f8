import type { DataNode } from '../containers/node.ts';
import type { Span } from '../text/span.ts';

/** What a comment above it stands for: each value with its name, and each item of a list, less the file as a whole; by their starts. */
export function unitsOf(roots: readonly DataNode[]): readonly Span[] {
  const units: Span[] = [];
  const visit = (node: DataNode): void => {
    if (node.kind === 'list') {
      for (const item of node.items) {
        units.push(item.span);
        visit(item);
      }
    }
    if (node.kind !== 'map') return;
    for (const { span, value } of node.entries) {
      units.push([Math.min(span[0], value.span[0]), Math.max(span[1], value.span[1])]);
      visit(value);
    }
  };
  for (const root of roots) visit(root);
  return units.sort((a, b) => a[0] - b[0]);
}

/** A line of a text, and whatever begins on it, to its end. */
export function coverLine([start, end]: Span, units: readonly Span[]): Span {
  let last = end;
  for (let at = firstFrom(start, units); (units[at]?.[0] ?? end) < end; at++)
    last = Math.max(last, units[at]?.[1] ?? 0);
  return [start, last];
}

/** Index of the first span that starts at an offset or after it. */
function firstFrom(offset: number, spans: readonly Span[]): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
