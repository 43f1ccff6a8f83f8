import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../lint/group.ts';
import type { Edit } from '../text/map.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/**
 * Findings of a text after `edits` (sorted, not touching) that were not there before: the same rule found nothing at
 * the place from which the edits moved their words.
 */
export function newFindings(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  edits: readonly Edit[],
): Diagnostic[] {
  const moved = movedBy(edits);
  const known = groupBy(
    before.map(({ rule, range }) => ({ rule, range: moved(range) })),
    ({ rule }) => rule,
  );
  return after.filter(({ rule, range }) => {
    const candidates = known.get(rule) ?? [];
    const index = candidates.findIndex((one) => one.range[0] <= range[1] && range[0] <= one.range[1]);
    if (index >= 0) candidates.splice(index, 1);
    return index < 0;
  });
}

/** Where a span stands after edits (sorted, not touching); one that reaches into words that were replaced covers the new ones. */
export function movedBy(edits: readonly Edit[]): (span: Span) => Span {
  const grown = [0];
  for (const { span, text } of edits) grown.push((grown.at(-1) ?? 0) + text.length - (span[1] - span[0]));
  return ([start, end]) => {
    const first = firstEndingAfter(edits, start - 1);
    const last = firstEndingAfter(edits, end - 1);
    const opening = edits[first];
    const closing = edits[last];
    return [
      Math.min(start, opening?.span[0] ?? start) + (grown[first] ?? 0),
      closing && closing.span[0] <= end
        ? closing.span[0] + (grown[last] ?? 0) + closing.text.length
        : end + (grown[last] ?? 0),
    ];
  };
}
