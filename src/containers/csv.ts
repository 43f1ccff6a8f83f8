import { UsageError } from '../error.ts';
import { type Escape, MapBuilder, type OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { DataNode, Entry, SourceText, TextNode } from './node.ts';

/**
 * Reads a table of comma-separated values as a list of rows by the names of the first row. The delimiter is given, or
 * said by a line `sep=;`, or the one that the first row has most of. A cell with a quote left open, or one too many for the header,
 * is a UsageError.
 */
export function readCsv(file: SourceText, given?: string): DataNode {
  const { text } = file;
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const said = /^\uFEFF?sep=(.)\r?\n/.exec(text);
  const start = said ? said[0].length : bom;
  const delimiter = given ?? said?.[1] ?? guessDelimiter(text, start);
  const rows = scanRows(file, start, delimiter);
  const first: readonly Span[] | undefined = rows.next().value;
  const header = first?.map((cell) => ({ key: decodeCell(text, cell).trim(), span: cell }));
  const trace = (node: TextNode): OffsetMap => traceCell(text, node.span, delimiter);
  const items: DataNode[] = [];
  for (const cells of header ? rows : []) {
    const entries: Entry[] = [];
    cells.forEach((span, column) => {
      const name = header?.[column];
      const value: TextNode = { kind: 'text', span, text: decodeCell(text, span), trace };
      if (name) entries.push({ key: name.key, span: name.span, value });
      else if (value.text.trim() !== '') throw tooManyCells(file, span, header?.length ?? 0, delimiter);
    });
    items.push({ kind: 'map', span: [cells[0]?.[0] ?? 0, cells.at(-1)?.[1] ?? 0], entries });
  }
  return { kind: 'list', span: [start, text.length], items };
}

const tooManyCells = (
  { path, text }: SourceText,
  span: Span,
  columns: number,
  delimiter: string,
): UsageError =>
  new UsageError(`this row has more cells than the ${columns} of the first row`, {
    place: { path, source: text, offset: span[0], length: span[1] - span[0] },
    hint: `A cell that holds ${JSON.stringify(delimiter)} must stand in double quotes.`,
  });

/** The delimiter that the first row has most of, outside quotes. */
function guessDelimiter(text: string, start: number): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(start, start + 10_000))?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: bare.split(delimiter).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** The spans of the cells of each row, quotes included; empty rows are left out. */
function* scanRows(
  file: SourceText,
  start: number,
  delimiter: string,
): Generator<readonly Span[], undefined> {
  const { text } = file;
  const stop = new RegExp(`[\\r\\n${delimiter.replace(/[\\\]^|-]/g, '\\$&')}]|$`, 'g');
  let row: Span[] = [];
  let at = start;
  while (at < text.length || row.length > 0) {
    const quoted = text[at] === '"';
    const close = quoted ? closingQuote(file, at) : at;
    stop.lastIndex = close;
    const end = stop.exec(text)?.index ?? text.length;
    if (quoted && end > close && text.slice(close, end).trim() !== '') throw strayQuote(file, at, close);
    row.push([at, quoted ? close : end]);
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (row.some(([from, to]) => to > from)) yield row;
    row = [];
  }
}

/** Offset after the quote that closes a cell. */
function closingQuote({ path, text }: SourceText, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1)
      throw new UsageError('this cell starts with a quote that is never closed', {
        place: { path, source: text, offset: start },
      });
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}

const strayQuote = ({ path, text }: SourceText, start: number, end: number): UsageError =>
  new UsageError('this cell goes on after its closing quote', {
    place: { path, source: text, offset: end - 1, length: 1 },
    hint: `A quote inside a quoted cell is written twice: "${text.slice(start + 1, end - 1).slice(-20)}""…".`,
  });

const isQuoted = (text: string, span: Span): boolean => text[span[0]] === '"' && span[1] > span[0] + 1;

function decodeCell(text: string, span: Span): string {
  if (!isQuoted(text, span)) return text.slice(...span);
  const inner = text.slice(span[0] + 1, span[1] - 1);
  return inner.includes('""') ? inner.replaceAll('""', '"') : inner;
}

function traceCell(source: string, span: Span, delimiter: string): OffsetMap {
  if (!isQuoted(source, span)) {
    const bare: Escape = (text) => (/["\r\n]/.test(text) || text.includes(delimiter) ? undefined : text);
    return new MapBuilder(source, bare).copy(...span).finish().map;
  }
  const builder = new MapBuilder(source, (text) => text.replaceAll('"', '""'));
  const end = span[1] - 1;
  let copied = span[0] + 1;
  for (
    let quote = source.indexOf('""', copied);
    quote !== -1 && quote < end;
    quote = source.indexOf('""', copied)
  ) {
    builder.copy(copied, quote).put('"', quote, quote + 2);
    copied = quote + 2;
  }
  return builder.copy(copied, end).finish().map;
}
