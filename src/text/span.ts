/** A stretch of text: half-open, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `inner` lies wholly in `outer`. */
export const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Index of the first span that ends after `offset`, in a list sorted and free of overlaps. */
export function firstEndingAfter(spans: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.span[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
