import type { Span } from './span.ts';

/** A place for people: both 1-based; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A stretch for people: both ends as places, the last one exclusive. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines of one text, split at `\r\n`, `\n` or a lone `\r`, as editors do. */
export interface Lines {
  readonly count: number;
  /** How its lines end: as the first one does. */
  readonly ending: string;
  /** The place of an offset; a byte-order mark at the start takes no column. */
  place(offset: number): Place;
  /** The places of a span's ends. */
  stretch(span: Span): Stretch;
  /** The text of a 1-based line, without its line end. */
  text(line: number): string;
  /** The offset at which a 1-based line starts. */
  start(line: number): number;
}

/** Indexes the lines of a text once; look-ups are binary searches. */
export function linesOf(text: string): Lines {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  let ending: string | undefined;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    ending ??= match[0];
    starts.push(match.index + match[0].length);
  }
  const start = (line: number): number => starts[line - 1] ?? text.length;
  function place(offset: number): Place {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  }
  return {
    count: starts.length,
    ending: ending ?? '\n',
    start,
    text: (line) => text.slice(start(line), start(line + 1)).replace(/[\r\n]+$/, ''),
    place,
    stretch(span) {
      const [first, last] = [place(span[0]), place(span[1])];
      return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    },
  };
}
