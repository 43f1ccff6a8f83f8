import type { Span } from '../text/span.ts';

/** A range with what stands around it in its first line, as raw text. */
export interface Neighbourhood {
  readonly text: string;
  /** The range, as far as it stands in `text`. */
  readonly match: Span;
  /** `text` begins where the line begins. */
  readonly opens: boolean;
  /** `text` ends where the line ends. */
  readonly closes: boolean;
  /** The range goes on after `text`, with more than a line end. */
  readonly more: boolean;
}

/** Reads at most `reach` code units to either side, so that a file of one long line costs no more than others. */
export function lookAround(source: string, [start, end]: Span, reach: number): Neighbourhood {
  const from = Math.max(0, start - reach);
  const before = source.slice(from, start);
  const rest = source.slice(start, start + reach);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const lineEnd = rest.search(/[\r\n]/);
  const after = lineEnd === -1 ? rest : rest.slice(0, lineEnd);
  const matchStart = before.length - lineStart;
  return {
    text: before.slice(lineStart) + after,
    match: [matchStart, matchStart + Math.min(end - start, after.length)],
    opens: lineStart > 0 || from === 0,
    closes: lineEnd !== -1 || start + reach >= source.length,
    more: !/^[\r\n]*$/.test(source.slice(start + after.length, end)),
  };
}
