import { type ParseErrorCode, visit } from 'jsonc-parser';
import { UsageError } from '../error.ts';
import { composeMaps, hull, MapBuilder, type OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { DataNode, Entry, SourceText, TextNode } from './node.ts';

const MAX_DEPTH = 500;

/** A list or an object while it is read. */
interface Frame {
  readonly start: number;
  /** Absent for an object. */
  readonly items: DataNode[] | undefined;
  readonly entries: Entry[];
  /** The name that waits for its value. */
  key: string;
  span: Span;
}

/**
 * Reads one JSON value; comments and commas at the end are let pass. `within` is a text of another file that holds it:
 * then spans count in that text and maps lead on to its file. Broken JSON is a UsageError.
 */
export function readJson(file: SourceText, within?: TextNode): DataNode {
  const base = file.text.startsWith('\uFEFF') ? 1 : 0;
  return readJsonValue(file, [base, file.text.length], within);
}

/** Reads lines of JSON, one value each; empty lines are let pass. */
export function readJsonLines(file: SourceText): readonly DataNode[] {
  const nodes: DataNode[] = [];
  let start = file.text.startsWith('\uFEFF') ? 1 : 0;
  while (start < file.text.length) {
    const feed = file.text.indexOf('\n', start);
    const end = feed === -1 ? file.text.length : feed;
    if (/\S/.test(file.text.slice(start, end))) nodes.push(readJsonValue(file, [start, end]));
    start = end + 1;
  }
  return nodes;
}

function readJsonValue(file: SourceText, [base, limit]: Span, within?: TextNode): DataNode {
  const trace = traceWithin(file.text, within);
  const root: { node?: DataNode } = {};
  const frames: Frame[] = [];
  const fail = (message: string, offset: number, length: number, hint?: string): never => {
    throw jsonError(file, message, [offset, offset + length], within, hint);
  };
  const add = (node: DataNode): void => {
    const frame = frames.at(-1);
    if (!frame) root.node = node;
    else if (frame.items) frame.items.push(node);
    else frame.entries.push({ key: frame.key, span: frame.span, value: node });
  };
  const open = (offset: number, items?: DataNode[]): void => {
    const start = offset + base;
    if (frames.length === MAX_DEPTH) fail(`this is nested more than ${MAX_DEPTH} levels deep`, start, 1);
    frames.push({ start, items, entries: [], key: '', span: [start, start] });
  };
  const close = (offset: number, length: number): void => {
    const frame = frames.pop();
    if (!frame) return;
    const span: Span = [frame.start, offset + base + length];
    const twice = findTwice(frame.entries);
    if (twice)
      fail(
        `the name ${JSON.stringify(twice.key)} comes twice in one object, and readers keep only the last`,
        twice.span[0],
        twice.span[1] - twice.span[0],
      );
    add(
      frame.items
        ? { kind: 'list', span, items: frame.items }
        : { kind: 'map', span, entries: frame.entries },
    );
  };
  visit(
    base === 0 && limit === file.text.length ? file.text : file.text.slice(base, limit),
    {
      onObjectBegin: (offset) => open(offset),
      onArrayBegin: (offset) => open(offset, []),
      onObjectEnd: close,
      onArrayEnd: close,
      onObjectProperty(key, offset, length) {
        const frame = frames.at(-1);
        if (!frame) return;
        frame.key = key;
        frame.span = [offset + base, offset + base + length];
      },
      onLiteralValue(value: string | number | boolean | null, offset, length) {
        const span: Span = [offset + base, offset + base + length];
        add(
          typeof value === 'string'
            ? { kind: 'text', span, text: value, trace }
            : { kind: 'scalar', span, value },
        );
      },
      onError(code, offset, length) {
        const atEnd = offset + base >= limit;
        const words = atEnd && code !== EMPTY ? 'the file ends before its JSON is complete' : wordsOf(code);
        fail(words, offset + base, length, code === MORE ? MORE_HINT : undefined);
      },
    },
    { allowTrailingComma: true },
  );
  return root.node ?? fail('this holds no JSON', base, 0);
}

/** The first entry whose name stood there before. */
function findTwice(entries: readonly Entry[]): Entry | undefined {
  if (entries.length < 10)
    return entries.find(
      (entry, index) => index > 0 && entries.findIndex(({ key }) => key === entry.key) < index,
    );
  const names = new Set<string>();
  return entries.find(({ key }) => names.size === names.add(key).size);
}

const EMPTY = 4 satisfies ParseErrorCode.ValueExpected;
const MORE = 9 satisfies ParseErrorCode.EndOfFileExpected;
const MORE_HINT =
  'Several values in one file are read as JSON lines: one value a line, in a file ending in .ndjson.';

const errorWords: Readonly<Record<number, string>> = {
  1: 'this is not JSON: a word that is no value',
  2: 'this is not JSON: a number is broken',
  3: 'this is not JSON: a name in double quotes is expected here',
  4: 'this is not JSON: a value is expected here',
  5: 'this is not JSON: a colon is expected here',
  6: 'this is not JSON: a comma is expected here',
  9: 'this is not JSON: something stands after the value',
  11: 'this is not JSON: a comment is not closed',
  12: 'this is not JSON: a text is not closed',
  14: 'this is not JSON: \\u takes four hexadecimal digits',
  15: 'this is not JSON: there is no such escape',
  16: 'this is not JSON: a line break or control character stands inside a text',
};

const wordsOf = (code: number): string => errorWords[code] ?? 'this is not JSON';

function jsonError(
  file: SourceText,
  message: string,
  span: Span,
  within?: TextNode,
  hint?: string,
): UsageError {
  const [start, end] = within ? hull(within.trace(within).toSource(span)) : span;
  const source = within && file.within !== undefined ? file.within : file.text;
  const said = within ? `${message} (in the JSON that stands in this text)` : message;
  return new UsageError(said, {
    place: { path: file.path, source, offset: start, length: end - start },
    ...(hint !== undefined && { hint }),
  });
}

function traceWithin(source: string, within: TextNode | undefined): TextNode['trace'] {
  if (!within) return (node) => traceJsonText(source, node.span);
  let outer: OffsetMap | undefined;
  return (node) => {
    outer ??= within.trace(within);
    return composeMaps(outer, traceJsonText(source, node.span));
  };
}

const ESCAPES = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^u]/g;

const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The map of a JSON text that stands in quotes at a span. */
function traceJsonText(source: string, span: Span): OffsetMap {
  const start = span[0] + 1;
  const end = span[1] - 1;
  const builder = new MapBuilder(source, escapeJson);
  let copied = start;
  for (const match of source.slice(start, end).matchAll(ESCAPES)) {
    const at = start + match.index;
    builder.copy(copied, at);
    copied = at + match[0].length;
    builder.put(String(JSON.parse(`"${match[0]}"`)), at, copied);
  }
  return builder.copy(copied, end).finish().map;
}
