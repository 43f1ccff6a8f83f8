import { linesOf } from './text/lines.ts';

/** Where in which text an error stands; offsets are UTF-16 code units. */
export interface ErrorPlace {
  readonly path: string;
  readonly source?: string;
  readonly offset?: number;
  readonly length?: number;
}

/**
 * The only expected error: the tool could not do its job because of what it was given.
 * It is shown as one line, with a frame of the file where the place is known, and ends the run with exit code 2.
 */
export class UsageError extends Error {
  readonly place: ErrorPlace | undefined;
  readonly hint: string | undefined;

  constructor(message: string, details: { place?: ErrorPlace; hint?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'UsageError';
    this.place = details.place;
    this.hint = details.hint;
  }
}

/** The error as a person reads it: `path:line:column: message`, the frame, the hint. Holds no colour. */
export function describeError(error: UsageError): string {
  const { place, hint } = error;
  const parts: string[] = [];
  if (place?.source !== undefined && place.offset !== undefined) {
    const lines = linesOf(place.source);
    const { line, column } = lines.place(place.offset);
    parts.push(`${place.path}:${line}:${column}: ${error.message}`, frame(place, lines));
  } else parts.push(place ? `${place.path}: ${error.message}` : error.message);
  if (hint) parts.push(hint);
  return parts.join('\n');
}

const WIDTH = 76;

function frame(place: ErrorPlace, lines: ReturnType<typeof linesOf>): string {
  const { line, column } = lines.place(place.offset ?? 0);
  const last = Math.min(lines.count, line + 1);
  const gutter = String(last).length;
  const from = Math.max(0, column - 1 - WIDTH / 2);
  const rows: string[] = [];
  for (let number = Math.max(1, line - 1); number <= last; number++) {
    const text = lines
      .text(number)
      .slice(from, from + WIDTH)
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ');
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${text}`.trimEnd());
    if (number === line) {
      const carets = '^'.repeat(Math.max(1, Math.min(place.length ?? 1, WIDTH - (column - 1 - from))));
      rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(column - 1 - from)}${carets}`);
    }
  }
  return rows.join('\n');
}

/** The name nearest to a misspelt one, by edit distance; `undefined` when none is near. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `Did you mean "x"?`, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const nearest = nearestName(name, names);
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

/** Damerau–Levenshtein distance (adjacent swaps count one). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
