import { MapBuilder, type OffsetMap, shifted } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { Line, Section } from './library.ts';
import type { Entry, MapNode, TextNode } from './node.ts';

// Fences of other languages are samples inside a reply, not replies.
const OPENING =
  /^(?<indent>[ \t]*)(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:`{3,}|~{3,})[ \t]*(?<info>md|markdown|te?xt|plain(?:text)?|html|e?mail|reply|)$/i;
const QUOTE = /^ {0,3}> ?/;
const HEAD =
  /^[ \t]*(?:\*\*|__)?(?<name>subject|to|cc|bcc|from|id|title|categor(?:y|ies)|tags?|labels?|shortcut)(?:\*\*|__)?[ \t]*:(?:\*\*|__)?(?<value>.*)$/i;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;

/** Reads what stands under a heading: its fences, its quotes, all its words, and the subject that one of them names. */
export function readSection(source: string, { title, lines }: Section): MapNode {
  const span: Span = [title[0], lines.at(-1)?.end ?? title[1]];
  const heading: Entry = { key: 'heading', span: title, value: verbatim(source, title) };
  const bodies = [
    ...fencesIn(source, lines).map((body) => ({ key: 'fence', ...takeHead(source, body) })),
    ...quotesIn(source, lines).map((body) => ({ key: 'quote', ...takeHead(source, body) })),
    { key: 'text', ...takeHead(source, { lines, prefix: /^/ }) },
  ];
  const subjects = [...bodies].reverse().flatMap(({ subject }) => (subject ? [subject] : []));
  const entries = bodies.flatMap(({ key, body }) => bodyEntry(source, key, body));
  const [subject] = subjects;
  return {
    kind: 'map',
    span,
    entries: [
      heading,
      ...(subject ? [{ key: 'subject', span: subject.span, value: subject }] : []),
      ...entries,
    ],
  };
}

const verbatim = (source: string, span: Span): TextNode => ({
  kind: 'text',
  span,
  text: source.slice(...span),
  trace: () => shifted(span[0]),
});

/** Lines of a reply and what stands before its words on each of them. */
interface Body {
  readonly lines: readonly Line[];
  readonly prefix: RegExp;
}

const wordsOf = (source: string, line: Line, prefix: RegExp): string =>
  source.slice(line.start, line.end).replace(prefix, '');

function fencesIn(source: string, lines: readonly Line[]): readonly Body[] {
  const bodies: Body[] = [];
  for (let index = 0; index < lines.length; index++) {
    const opening = lines[index];
    if (!opening?.shut) continue;
    const words = source.slice(opening.start, opening.end);
    const mark = /`{3,}|~{3,}/.exec(words)?.[0];
    if (mark === undefined) continue;
    const found = OPENING.exec(words.trimEnd());
    let close = index + 1;
    while (close < lines.length && !isClosing(source, lines[close], mark)) close++;
    const width = words.indexOf(mark);
    const prefix = new RegExp(`^[ \\t]{0,${width}}`);
    if (found) bodies.push({ lines: lines.slice(index + 1, close), prefix });
    index = close;
  }
  return bodies;
}

const isClosing = (source: string, line: Line | undefined, mark: string): boolean => {
  const words = line ? source.slice(line.start, line.end).trim() : '';
  return words.startsWith(mark) && words.replaceAll(mark.charAt(0), '') === '';
};

/** Block quotes; those with nothing but empty lines between them are paragraphs of one reply. */
function quotesIn(source: string, lines: readonly Line[]): readonly Body[] {
  const bodies: Line[][] = [];
  let pending: Line[] = [];
  let inside = false;
  for (const line of lines) {
    const words = source.slice(line.start, line.end);
    if (QUOTE.test(words) && !line.shut) {
      if (inside) bodies.at(-1)?.push(...pending, line);
      else bodies.push([line]);
      [pending, inside] = [[], true];
    } else if (words.trim() === '') pending.push(line);
    else [pending, inside] = [[], false];
  }
  return bodies.map((body) => ({ lines: body, prefix: QUOTE }));
}

/** Takes the lines `Subject: …`, `To: …` off the top of a reply. */
function takeHead(source: string, { lines, prefix }: Body): { body: Body; subject?: TextNode } {
  let at = 0;
  let subject: TextNode | undefined;
  let heads = 0;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const words = line ? wordsOf(source, line, prefix) : '';
    const found = HEAD.exec(words);
    if (line && found) {
      heads += 1;
      const value = (found.groups?.value ?? '').trim().replace(/^[`"]|[`"]$/g, '');
      const start = source.lastIndexOf(value, line.end);
      if (/^subject$/i.test(found.groups?.name ?? '') && value)
        subject = verbatim(source, [start, start + value.length]);
    } else if (words.trim() !== '' && !(heads > 0 && RULE.test(words))) break;
  }
  const rest: Body = { lines: heads > 0 ? lines.slice(at) : lines, prefix };
  return { body: rest, ...(subject && { subject }) };
}

function bodyEntry(source: string, key: string, { lines, prefix }: Body): Entry[] {
  const isBlank = (line: Line | undefined): boolean => {
    const words = line ? wordsOf(source, line, prefix) : '';
    return words.trim() === '' || (key === 'text' && RULE.test(words));
  };
  let [first, last] = [0, lines.length];
  while (first < last && isBlank(lines[first])) first++;
  while (last > first && isBlank(lines[last - 1])) last--;
  const kept = lines.slice(first, last);
  const [top] = kept;
  if (!top) return [];
  const span: Span = [top.start, kept.at(-1)?.end ?? top.end];
  const trace = (): OffsetMap => build(source, kept, prefix).finish().map;
  return [{ key, span, value: { kind: 'text', span, text: build(source, kept, prefix).text, trace } }];
}

function build(source: string, lines: readonly Line[], prefix: RegExp): MapBuilder {
  const lead = prefix.exec(source.slice(lines[0]?.start, lines[0]?.end))?.[0] ?? '';
  const builder = new MapBuilder(source, (text) => text.replaceAll('\n', `\n${lead}`));
  lines.forEach((line, index) => {
    const width = prefix.exec(source.slice(line.start, line.end))?.[0].length ?? 0;
    builder.copy(line.start + width, index === lines.length - 1 ? line.end : line.next);
  });
  return builder;
}
