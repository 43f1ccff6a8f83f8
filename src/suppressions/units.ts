import type { DataNode } from '../containers/node.ts';
import type { Span } from '../text/span.ts';

/** What a comment above it stands for: each value with its name, and each item of a list, less the file as a whole. */
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
  return units;
}

/** A line of a text, and whatever begins on it, to its end. */
export function coverLine([start, end]: Span, units: readonly Span[]): Span {
  const begun = units.filter((unit) => unit[0] >= start && unit[0] < end);
  return [start, Math.max(end, ...begun.map((unit) => unit[1]))];
}
