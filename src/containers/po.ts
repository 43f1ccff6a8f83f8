import { UsageError } from '../error.ts';
import { MapBuilder, type OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { DataNode, Entry, SourceText, TextNode } from './node.ts';

const LINE =
  /^(?:(?<keyword>msgctxt|msgid_plural|msgid|msgstr)(?:\[(?<index>\d+)\])?[ \t]+)?(?<quoted>"(?:[^"\\]|\\.)*")[ \t]*$/;
const ESCAPES = /\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}|[\s\S])/g;

/** A text of the catalogue while it is read: the spans between the quotes of its lines. */
interface Field {
  readonly key: string;
  readonly span: Span;
  readonly lines: Span[];
}

/**
 * Reads a gettext catalogue as a list of messages: `msgctxt`, `msgid`, `msgid_plural`, `msgstr` (a list where there are plural forms),
 * `locale` and, where it is translated, `original`. The header and obsolete messages are left out.
 */
export function readPo(file: SourceText): DataNode {
  const { text: source } = file;
  const items: DataNode[] = [];
  let locale: TextNode | undefined;
  let fields: Field[] = [];
  const flush = (): void => {
    const message = readMessage(source, fields);
    fields = [];
    if (!message) return;
    const [msgid, msgstr] = ['msgid', 'msgstr'].map(
      (key) => message.find((entry) => entry.key === key)?.value,
    );
    if (msgid?.kind === 'text' && msgid.text === '') locale = localeOf(msgstr);
    else items.push(messageNode(message, locale));
  };
  let offset = source.startsWith('\uFEFF') ? 1 : 0;
  for (const line of source.slice(offset).split('\n')) {
    const trimmed = line.replace(/\r$/, '');
    const { keyword, index, quoted } = LINE.exec(trimmed)?.groups ?? {};
    if (quoted !== undefined) {
      const start = offset + trimmed.indexOf(quoted);
      const inner: Span = [start + 1, start + quoted.length - 1];
      if (keyword !== undefined) {
        const starts = keyword === 'msgctxt' || (keyword === 'msgid' && fields.at(-1)?.key !== 'msgctxt');
        if (starts) flush();
        const key = index === undefined ? keyword : `${keyword}[]`;
        fields.push({ key, span: [offset, offset + keyword.length], lines: [inner] });
      } else if (fields.length > 0) fields.at(-1)?.lines.push(inner);
      else throw poError(file, offset, trimmed);
    } else if (/^\s*(?:#.*)?$/.test(trimmed)) {
      if (trimmed.trim() === '') flush();
    } else throw poError(file, offset, trimmed);
    offset += line.length + 1;
  }
  flush();
  return { kind: 'list', span: [0, source.length], items };
}

const poError = ({ path, text }: SourceText, offset: number, line: string): UsageError =>
  new UsageError('this is not a line of a gettext catalogue', {
    place: { path, source: text, offset, length: line.length },
    hint: 'A line is a comment (#), a keyword with a text in double quotes (msgid "…"), or a text in double quotes.',
  });

function readMessage(source: string, fields: readonly Field[]): Entry[] | undefined {
  if (fields.length === 0) return undefined;
  const entries = fields
    .filter(({ key }) => key !== 'msgstr[]')
    .map((field): Entry => ({ key: field.key, span: field.span, value: textOf(source, field) }));
  const plurals = fields.filter(({ key }) => key === 'msgstr[]');
  const [first] = plurals;
  const items = plurals.map((field) => textOf(source, field));
  const span: Span = [first?.span[0] ?? 0, items.at(-1)?.span[1] ?? 0];
  return first
    ? [...entries, { key: 'msgstr', span: first.span, value: { kind: 'list', span, items } }]
    : entries;
}

function messageNode(entries: Entry[], locale: TextNode | undefined): DataNode {
  const span: Span = [entries[0]?.span[0] ?? 0, entries.at(-1)?.value.span[1] ?? 0];
  const said = entries.find(({ key }) => key === 'msgid');
  const strings = entries.find(({ key }) => key === 'msgstr')?.value;
  const texts = strings?.kind === 'list' ? strings.items : strings ? [strings] : [];
  const translated = texts.some((node) => node.kind === 'text' && node.text !== '');
  if (!translated || !said) return { kind: 'map', span, entries };
  const extra: Entry[] = [{ ...said, key: 'original' }];
  if (locale) extra.push({ key: 'locale', span: locale.span, value: locale });
  return { kind: 'map', span, entries: [...entries, ...extra] };
}

function localeOf(header: DataNode | undefined): TextNode | undefined {
  if (header?.kind !== 'text') return undefined;
  const language = /^Language:[ \t]*([\w-]+)/m.exec(header.text)?.[1];
  return language === undefined ? undefined : { ...header, text: language };
}

function textOf(source: string, { lines }: Field): TextNode {
  const text = lines.map((line) => source.slice(...line).replace(ESCAPES, unescapePo)).join('');
  const span: Span = [(lines[0]?.[0] ?? 1) - 1, (lines.at(-1)?.[1] ?? 0) + 1];
  return { kind: 'text', span, text, trace: () => traceLines(source, lines) };
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' },
};

function unescapePo(token: string): string {
  const code = token.slice(1);
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  if (/^x./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return NAMED[code] ?? code;
}

const escapePo = (text: string): string => JSON.stringify(text).slice(1, -1).replaceAll('\\/', '/');

function traceLines(source: string, lines: readonly Span[]): OffsetMap {
  const builder = new MapBuilder(source, escapePo);
  for (const [start, end] of lines) {
    let copied = start;
    for (const match of source.slice(start, end).matchAll(ESCAPES)) {
      const at = start + match.index;
      builder.copy(copied, at).put(unescapePo(match[0]), at, at + match[0].length);
      copied = at + match[0].length;
    }
    builder.copy(copied, end);
  }
  return builder.finish().map;
}
