import { Parser } from 'htmlparser2';
import { UsageError } from '../error.ts';
import { type Escape, MapBuilder, type OffsetMap, shifted } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { coarseMap, type DataNode, type Entry, type SourceText, type TextNode } from './node.ts';

const MAX_DEPTH = 500;
const CDATA = '<![CDATA[';

interface Open {
  readonly name: string;
  readonly start: number;
  readonly inner: number;
  readonly entries: Entry[];
  /** The words of the element so far: runs of the source, each with what it decodes to. */
  readonly runs: Run[];
}

interface Run {
  readonly text: string;
  readonly span: Span;
}

/**
 * Reads XML: an element is a map of its attributes (`@name`), its child elements by name, its own words (`#text`) and
 * everything between its tags as it is written (`#source`). A tag left open is a UsageError.
 */
export function readXml(file: SourceText): DataNode {
  const { text: source } = file;
  const root: Open = { name: '', start: 0, inner: 0, entries: [], runs: [] };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  const fail = (message: string, offset: number): never => {
    throw new UsageError(message, { place: { path: file.path, source, offset } });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const span: Span = [parser.startIndex, parser.endIndex + 1];
        if (open.length > MAX_DEPTH) fail(`this is nested more than ${MAX_DEPTH} levels deep`, span[0]);
        const entries = Object.entries(attributes).map(([key, text]) =>
          attributeEntry(`@${key}`, text, span),
        );
        open.push({ name, start: span[0], inner: span[1], entries, runs: [] });
      },
      onclosetag(name, implied) {
        const closed = open.pop();
        if (!closed) return;
        const selfClosing = source.slice(closed.inner - 2, closed.inner) === '/>';
        if (implied && !selfClosing) fail(`the element <${name}> is never closed`, closed.start);
        const end = selfClosing ? closed.inner : parser.startIndex;
        const span: Span = [closed.start, parser.endIndex + 1];
        const entries = [...closed.entries, ...wordsOf(closed, source, end)];
        top().entries.push({
          key: name,
          span: [closed.start + 1, closed.start + 1 + name.length],
          value: { kind: 'map', span, entries },
        });
      },
      ontext(text) {
        const at = source.startsWith('<![CDATA[', parser.startIndex)
          ? parser.startIndex + 9
          : parser.startIndex;
        const end = at === parser.startIndex ? parser.endIndex + 1 : at + text.length;
        top().runs.push({ text, span: [at, end] });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  if (root.entries.length === 0) fail('this holds no XML', 0);
  return { kind: 'map', span: [0, source.length], entries: root.entries };
}

function attributeEntry(key: string, text: string, span: Span): Entry {
  return { key, span, value: { kind: 'text', span, text, trace: () => coarseMap(span) } };
}

const traceVerbatim = (node: TextNode): OffsetMap => shifted(node.span[0]);

/** What stands between the tags of an element, decoded and as it is written. */
function wordsOf({ inner, runs }: Open, source: string, end: number): Entry[] {
  const span: Span = [inner, end];
  const text = runs.map((run) => run.text).join('');
  const words: TextNode = { kind: 'text', span, text, trace: () => traceRuns(source, runs) };
  const raw: TextNode = { kind: 'text', ...withoutCdata(source, span), trace: traceVerbatim };
  return [
    { key: '#text', span, value: words },
    { key: '#source', span, value: raw },
  ];
}

/** What an element holds as it is written; where that is one CDATA section, what is in it. */
function withoutCdata(source: string, span: Span): { span: Span; text: string } {
  const text = source.slice(...span);
  const open = text.search(/\S/);
  const close = text.trimEnd().length - 3;
  if (!text.startsWith(CDATA, open) || text.indexOf(']]>') !== close) return { span, text };
  return {
    span: [span[0] + open + CDATA.length, span[0] + close],
    text: text.slice(open + CDATA.length, close),
  };
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands in CDATA is written as it is; words that stand in both cannot be written back. */
function escapeOf(source: string, runs: readonly Run[]): Escape {
  const verbatim = runs.filter(({ span }) => source.startsWith(CDATA, span[0] - CDATA.length));
  if (verbatim.length === 0) return escapeXml;
  return (text) => (verbatim.length < runs.length || text.includes(']]>') ? undefined : text);
}

function traceRuns(source: string, runs: readonly Run[]): OffsetMap {
  const builder = new MapBuilder(source, escapeOf(source, runs));
  for (const { text, span } of runs) {
    if (source.slice(...span) === text) builder.copy(...span);
    else builder.put(text, ...span);
  }
  return builder.finish().map;
}
