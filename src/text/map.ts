import type { Span } from './span.ts';

/** One replacement in a source text: the span goes, `text` comes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The way back from a decoded text to the text it was decoded from.
 * Offsets are UTF-16 code units; spans are half-open.
 */
export interface OffsetMap {
  /** Where a decoded span stands in the source: one span, or several in order where markup cuts the words apart. Never empty. */
  toSource(span: Span): Span[];
  /** The edits that make the source decode to `text` there, escaped for every layer; `undefined` = refused. */
  encode(text: string, span: Span): Edit[] | undefined;
}

/** Writes `text` so that this layer decodes it to the same text; `undefined` when it cannot. */
export type Escape = (text: string) => string | undefined;

const unescaped: Escape = (text) => text;

/** The map of a text that stands in its source as it is, `shift` code units further on. */
export function shifted(shift = 0): OffsetMap {
  return {
    toSource: ([start, end]) => [[start + shift, end + shift]],
    encode: (text, [start, end]) => [{ span: [start + shift, end + shift], text }],
  };
}

/** `inner` decodes what `outer` decoded: the result leads from the inner text to the outer source. */
export function composeMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  return {
    toSource: (span) => joinTouching(inner.toSource(span).flatMap((part) => outer.toSource(part))),
    encode(text, span) {
      const edits: Edit[] = [];
      for (const edit of inner.encode(text, span) ?? [undefined]) {
        const outerEdits = edit && outer.encode(edit.text, edit.span);
        if (!outerEdits) return undefined;
        edits.push(...outerEdits);
      }
      return edits;
    },
  };
}

/** First to last of several spans: the range an editor would underline. */
export function hull(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

function joinTouching(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span[0] >= last[0] && span[0] <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

/**
 * Decodes a text and keeps the way back. Pieces are given in the order of the decoded text;
 * their sources should not run backwards.
 */
export class MapBuilder {
  readonly #source: string;
  readonly #toSyntax: Escape;
  #text = '';
  #last = '';
  // Four numbers a piece: decoded start, source start, source end, 1 if copied one to one.
  readonly #pieces: number[] = [];

  constructor(source: string, toSyntax: Escape = unescaped) {
    this.#source = source;
    this.#toSyntax = toSyntax;
  }

  /** Length of the text decoded so far. */
  get length(): number {
    return this.#text.length;
  }

  /** The text decoded so far. */
  get text(): string {
    return this.#text;
  }

  /** The last character decoded so far; empty at the start. To look at the whole text after each piece would take ever longer. */
  get last(): string {
    return this.#last;
  }

  /** Source characters that stand in the decoded text as they are. */
  copy(start: number, end: number): this {
    if (end <= start) return this;
    const last = this.#pieces.length - 4;
    const continues = last >= 0 && this.#pieces[last + 3] === 1 && this.#pieces[last + 2] === start;
    if (continues) this.#pieces[last + 2] = end;
    else this.#pieces.push(this.#text.length, start, end, 1);
    this.#text += this.#source.slice(start, end);
    this.#last = this.#source.charAt(end - 1);
    return this;
  }

  /** Decoded text that stands for a source span as a whole: an entity, an escape, a break (then the span may be empty). */
  put(text: string, start: number, end: number): this {
    if (text === '') return this;
    this.#pieces.push(this.#text.length, start, end, 0);
    this.#text += text;
    this.#last = text.charAt(text.length - 1);
    return this;
  }

  /** The decoded text and its map. The builder is spent afterwards. */
  finish(): { text: string; map: OffsetMap } {
    const length = this.#text.length;
    return { text: this.#text, map: pieceMap(Float64Array.from(this.#pieces), length, this.#toSyntax) };
  }
}

function pieceMap(pieces: Float64Array, length: number, toSyntax: Escape): OffsetMap {
  const count = pieces.length / 4;
  const at = (piece: number, field: number): number => pieces[piece * 4 + field] ?? 0;
  const decodedEnd = (piece: number): number => (piece + 1 < count ? at(piece + 1, 0) : length);

  // The last piece that starts at or before the offset.
  function find(offset: number): number {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at(middle, 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function point(offset: number): Span {
    if (count === 0) return [0, 0];
    const piece = find(offset);
    if (at(piece, 3) === 1) {
      const place = at(piece, 1) + offset - at(piece, 0);
      return [place, place];
    }
    const place = offset > at(piece, 0) ? at(piece, 2) : at(piece, 1);
    return [place, place];
  }

  function toSource([start, end]: Span): Span[] {
    if (end <= start || count === 0) return [point(start)];
    const spans: Span[] = [];
    for (let piece = find(start); piece < count && at(piece, 0) < end; piece++) {
      if (at(piece, 3) === 1) {
        const shift = at(piece, 1) - at(piece, 0);
        spans.push([Math.max(start, at(piece, 0)) + shift, Math.min(end, decodedEnd(piece)) + shift]);
      } else if (at(piece, 2) > at(piece, 1)) spans.push([at(piece, 1), at(piece, 2)]);
    }
    return spans.length === 0 ? [point(start)] : joinTouching(spans);
  }

  // Half of an entity or an escape cannot be replaced.
  function cutsPiece(offset: number): boolean {
    if (count === 0) return false;
    const piece = find(offset);
    return at(piece, 3) === 0 && offset > at(piece, 0) && offset < decodedEnd(piece);
  }

  return {
    toSource,
    encode(text, span) {
      if (cutsPiece(span[0]) || cutsPiece(span[1])) return undefined;
      const spans = toSource(span);
      const escaped = toSyntax(text);
      const [only] = spans;
      if (spans.length !== 1 || only === undefined || escaped === undefined) return undefined;
      return [{ span: only, text: escaped }];
    },
  };
}
