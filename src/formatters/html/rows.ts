import type { Span } from '../../text/span.ts';

/** Lines shown before and after a finding. */
const CONTEXT = 2;
/** Gaps of fewer lines are not worth folding. */
const LEAST_GAP = 3;
/** Lines shown of a finding that covers more. */
const MOST = 12;

/** Lines of a text that are shown, or not: 0-based, half-open. */
export interface Stretch {
  readonly lines: Span;
  readonly shown: boolean;
}

/** A text cut for reading: where each line stands, and its number in the file where one begins. */
export interface Page {
  readonly lines: readonly { readonly span: Span; readonly number?: number }[];
  /** The 0-based line in which an offset stands. */
  lineAt(offset: number): number;
}

/** Cuts a text into lines; in JSON also where the words have a line end, so that a reply is read as it was written. */
export function pageOf(source: string, escaped: boolean): Page {
  const ends = escaped ? /\r\n|\n|\r|\\(?:r\\n|n|[\s\S])/g : /\r\n|\n|\r/g;
  const lines: Page['lines'][number][] = [];
  let from = source.startsWith('\uFEFF') ? 1 : 0;
  let number: number | undefined = 1;
  let last = 1;
  const close = (end: number) => {
    lines.push({ span: [from, end], ...(number !== undefined && { number }) });
  };
  for (const { 0: end, index } of source.matchAll(ends)) {
    const isEscape = end.startsWith('\\');
    if (isEscape && !end.endsWith('n')) continue;
    close(index);
    from = index + end.length;
    number = isEscape ? undefined : ++last;
  }
  close(source.length);
  return { lines, lineAt: (offset) => lineAt(lines, offset) };
}

function lineAt(lines: Page['lines'], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.span[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Which lines to show for some ranges, and what lies between; `within` bounds both. */
export function stretchesOf(page: Page, ranges: readonly Span[], within: Span): Stretch[] {
  const wanted = ranges
    .map(([start, end]): Span => {
      const first = page.lineAt(start);
      const last = Math.min(page.lineAt(Math.max(start, end - 1)), first + MOST);
      return [Math.max(within[0], first - CONTEXT), Math.min(within[1], last + CONTEXT + 1)];
    })
    .sort((a, b) => a[0] - b[0]);
  const stretches: Stretch[] = [];
  let at = within[0];
  let from = at;
  for (const [start, end] of wanted) {
    if (start - at >= LEAST_GAP) {
      if (at > from) stretches.push({ lines: [from, at], shown: true });
      stretches.push({ lines: [at, start], shown: false });
      from = start;
    }
    at = Math.max(at, end);
  }
  const tail = within[1] - at < LEAST_GAP ? within[1] : at;
  if (tail > from) stretches.push({ lines: [from, tail], shown: true });
  if (tail < within[1]) stretches.push({ lines: [tail, within[1]], shown: false });
  return stretches;
}
