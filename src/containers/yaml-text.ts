import { type Escape, MapBuilder, type OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { coarseMap } from './node.ts';

/** How a YAML text is written. */
export type YamlStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** The map of a YAML text at a span (quotes or block header included) that decodes to `text`. */
export function traceYamlText(
  source: string,
  span: Span,
  text: string,
  style: YamlStyle,
  inFlow: boolean,
): OffsetMap {
  const builder = new MapBuilder(source, escapeOf(style, inFlow, indentOf(source, span)));
  if (style === 'literal') buildLiteral(builder, source, span, text);
  else if (style === 'folded') buildFolded(builder, source, span, text);
  else buildFlow(builder, source, style === 'plain' ? span : [span[0] + 1, span[1] - 1], style);
  return builder.text === text ? builder.finish().map : coarseMap(span);
}

const TOKENS = {
  plain: /(?:[ \t]|\r?\n)+/g,
  single: /''|(?:[ \t]|\r?\n)+/g,
  double: /\\(?:\r?\n[ \t]*|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^xuU])|(?:[ \t]|\r?\n)+/g,
};

const NAMED: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' },
};

function buildFlow(
  builder: MapBuilder,
  source: string,
  [start, end]: Span,
  style: keyof typeof TOKENS,
): void {
  let copied = start;
  for (const match of source.slice(start, end).matchAll(TOKENS[style])) {
    const [token] = match;
    const from = start + match.index;
    const to = from + token.length;
    if (/^[ \t]+$/.test(token)) continue;
    builder.copy(copied, from);
    copied = to;
    if (token === "''") builder.put("'", from, to);
    else if (token.startsWith('\\')) builder.put(unescapeYaml(token.slice(1)), from, to);
    else putBreaks(builder, source, [from, to], Math.max(0, token.split('\n').length - 2));
  }
  builder.copy(copied, end);
}

function unescapeYaml(code: string): string {
  if (/^\r?\n/.test(code)) return '';
  if (/^[xuU]./.test(code)) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  }
  return NAMED[code] ?? code;
}

/** Line breaks and the blanks about them, which fold to one space or to `feeds` line feeds. */
function putBreaks(builder: MapBuilder, source: string, [start, end]: Span, feeds: number): void {
  if (feeds === 0) builder.put(' ', start, end);
  let from = start;
  for (let feed = 1; feed <= feeds; feed++) {
    const to = feed === feeds ? end : source.indexOf('\n', from) + 1;
    builder.put('\n', from, to);
    from = to;
  }
}

/** Offset of the first line after the header of a block. */
const contentStart = (source: string, [start, end]: Span): number => {
  const feed = source.indexOf('\n', start);
  return feed === -1 || feed >= end ? end : feed + 1;
};

function buildLiteral(builder: MapBuilder, source: string, span: Span, text: string): void {
  let line = contentStart(source, span);
  let from = line;
  text.split('\n').forEach((content, index, contents) => {
    const feed = source.indexOf('\n', line);
    const lineEnd = feed === -1 || feed >= span[1] ? span[1] : feed;
    const end = lineEnd > line && source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    const isLast = index === contents.length - 1;
    const start = isLast && content === '' ? Math.min(line, span[1]) : Math.max(line, end - content.length);
    if (index > 0) builder.put('\n', from, start);
    builder.copy(start, start + content.length);
    from = start + content.length;
    line = Math.min(lineEnd + 1, span[1]);
  });
}

function buildFolded(builder: MapBuilder, source: string, span: Span, text: string): void {
  let line = contentStart(source, span);
  let from = line;
  let at = 0;
  while (line < span[1]) {
    const feed = source.indexOf('\n', line);
    const lineEnd = feed === -1 || feed >= span[1] ? span[1] : feed;
    const end = source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    const start = line + (/^ */.exec(source.slice(line, end))?.[0].length ?? 0);
    if (start < end) {
      const gap = /^[ \n]*/.exec(text.slice(at))?.[0] ?? '';
      const lead = gap.includes('\n') || at === 0 ? gap.length - gap.lastIndexOf('\n') - 1 : 0;
      putGap(builder, source, [from, start - lead], gap.slice(0, gap.length - lead));
      builder.copy(start - lead, end);
      at += gap.length + end - start;
      from = end;
    }
    line = lineEnd + 1;
  }
  putGap(builder, source, [from, span[1]], text.slice(at));
}

/** Decoded white space between two lines: each line feed stands for one line break of the source. */
function putGap(builder: MapBuilder, source: string, [start, end]: Span, gap: string): void {
  if (/^ ?$/.test(gap)) builder.put(gap, start, end);
  else if (/^\n+$/.test(gap)) putBreaks(builder, source, [start, end], gap.length);
  else builder.put(gap, start, end);
}

const indentOf = (source: string, span: Span): string =>
  /^ */.exec(source.slice(contentStart(source, span), span[1]).replace(/^(?:[ \t]*\r?\n)+/, ''))?.[0] ?? '';

const PRINTABLE = /^[\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

function escapeOf(style: YamlStyle, inFlow: boolean, indent: string): Escape {
  return (text) => {
    if (style === 'double') return JSON.stringify(text).slice(1, -1);
    if (!PRINTABLE.test(text)) return undefined;
    if (style === 'literal') return text.replaceAll('\n', `\n${indent}`);
    if (text.includes('\n')) return undefined;
    if (style === 'single') return text.replaceAll("'", "''");
    if (style === 'folded') return text;
    return (inFlow
      ? /^(?:[\p{L}\p{N}][\p{L}\p{N} .;’'()!?/-]*)?$/u
      : /^(?:[\p{L}\p{N}][\p{L}\p{N} .,;’'()!?/-]*)?$/u
    ).test(text)
      ? text
      : undefined;
  };
}
