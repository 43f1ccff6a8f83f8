import { isPlain, type Measure } from './measure.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { safeText } from './safe-text.ts';

/** A line cut to fit, safe to print, in three parts; widths are columns of the terminal. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly indent: number;
  readonly width: number;
  /** The match goes on after what is shown of it. */
  readonly more: boolean;
}

/** What a reader sees as one character. */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

const TAB = '    ';
/** How many characters a cut may move to fall between two words. */
const WORD = 12;

/** Cuts a line to `room` columns around its match; indentation goes first. */
export function excerptOf(near: Neighbourhood, room: number, measure: Measure, ellipsis: string): Excerpt {
  const cells = cellsOf(near.text, measure);
  const first = indexFrom(cells, 0, ({ end }) => end > near.match[0]);
  const last = indexFrom(cells, first, ({ start }) => start >= near.match[1]);
  const margin = near.opens
    ? Math.min(
        first,
        indexFrom(cells, 0, ({ text }) => text.trim() !== ''),
      )
    : 0;

  let from = margin;
  let shown = last;
  let to = cells.length;
  if (!near.opens || !near.closes || widthOf(cells, margin, to) > room) {
    const inner = room - 2 * ellipsis.length;
    shown = fitRight(cells, first, last, inner);
    const spare = inner - widthOf(cells, first, shown);
    const half = fitLeft(cells, first, margin, spare / 2);
    to = fitRight(cells, shown, cells.length, spare - widthOf(cells, half, first));
    from = fitLeft(cells, first, margin, spare - widthOf(cells, shown, to));
  }
  const cutLeft = from > margin || !near.opens;
  const cutRight = to < cells.length || !near.closes;
  if (cutLeft) from = wordStart(cells, from, first);
  if (cutRight) to = wordEnd(cells, to, shown);

  const lead = cutLeft ? ellipsis : '';
  return {
    before: lead + textOf(cells, from, first),
    match: textOf(cells, first, shown),
    after: cutRight ? textOf(cells, shown, to) + ellipsis : textOf(cells, shown, to).trimEnd(),
    indent: lead.length + widthOf(cells, from, first),
    width: widthOf(cells, first, shown),
    more: near.more || shown < last,
  };
}

function cellsOf(raw: string, measure: Measure): Cell[] {
  const text = safeText(raw);
  const pieces = isPlain(text)
    ? Array.from(text, (segment, index) => ({ segment, index }))
    : Array.from(new Intl.Segmenter().segment(text));
  return pieces.map(({ segment, index }) => {
    const shown = raw[index] === '\t' ? TAB : segment;
    return { text: shown, start: index, end: index + segment.length, width: measure(shown) };
  });
}

function indexFrom(cells: readonly Cell[], start: number, fits: (cell: Cell) => boolean): number {
  let index = start;
  for (const cell of cells.slice(start)) {
    if (fits(cell)) break;
    index++;
  }
  return index;
}

const textOf = (cells: readonly Cell[], from: number, to: number): string =>
  cells
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

const widthOf = (cells: readonly Cell[], from: number, to: number): number =>
  cells.slice(from, to).reduce((sum, { width }) => sum + width, 0);

/** The furthest index up to `limit` so that the cells from `start` take at most `room` columns. */
function fitRight(cells: readonly Cell[], start: number, limit: number, room: number): number {
  let index = start;
  let left = room;
  while (index < limit) {
    left -= cells[index]?.width ?? 0;
    if (left < 0) break;
    index++;
  }
  return index;
}

function fitLeft(cells: readonly Cell[], start: number, limit: number, room: number): number {
  let index = start;
  let left = room;
  while (index > limit) {
    left -= cells[index - 1]?.width ?? 0;
    if (left < 0) break;
    index--;
  }
  return index;
}

function wordStart(cells: readonly Cell[], from: number, limit: number): number {
  for (let index = from; index <= Math.min(limit, from + WORD); index++)
    if (cells[index - 1]?.text === ' ') return index;
  return from;
}

function wordEnd(cells: readonly Cell[], to: number, limit: number): number {
  for (let index = to; index >= Math.max(limit, to - WORD); index--)
    if (cells[index]?.text === ' ') return index;
  return to;
}
