import { hull, type OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';

/** Where the words of a span of the file stand in a text that was decoded from it. */
export function decodedSpan(
  { text, map }: { readonly text: string; readonly map: OffsetMap },
  [start, end]: Span,
): Span {
  const source = (offset: number): Span => hull(map.toSource([offset, offset + 1]));
  const first = firstOffset(text.length, (offset) => source(offset)[1] > start);
  const last = firstOffset(text.length, (offset) => source(offset)[0] >= end);
  return [first, Math.max(first, last)];
}

/** The first offset below `length` for which something holds that holds for all after it, too; `length` where it does for none. */
function firstOffset(length: number, holds: (offset: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
