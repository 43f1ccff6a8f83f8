import { basename, isAbsolute } from 'node:path';
import { UsageError } from '../error.ts';
import { joinTexts } from './join.ts';
import { type DataNode, entryOf, type SourceText } from './node.ts';
import { scalarText } from './select.ts';
import type { Format } from './source.ts';

/** Where the replies of an unknown file seem to be. */
interface Guess {
  readonly each: string;
  readonly id?: 'id';
  readonly title?: string;
  readonly at: string;
  readonly markup: 'html' | 'markdown' | 'plain';
}

/** The error for a file of unknown shape: it says what mapping would fit, where one would. */
export function proposalFor(file: SourceText, values: readonly DataNode[], format: Format): UsageError {
  const lines = values.length > 1 ? guessItems(values.slice(0, SAMPLE), '', false) : undefined;
  const guesses = lines ? [lines] : values.flatMap((root) => guessesAt(root, ''));
  const [guess] = guesses.sort((a, b) => b.weight - a.weight);
  return new UsageError('it cannot be told where the replies are in this file', {
    place: { path: file.path },
    hint: guess ? written(file.path, format, guess) : nothingLikely(format),
  });
}

const nothingLikely = (format: Format): string =>
  format === 'po'
    ? 'Add an entry to "sources" in the configuration: { files: "**/*.po", preset: gettext }.'
    : 'Nothing in it looks like the text of a reply. Say where the replies are with "sources" in the configuration.';

function written(path: string, format: Format, { each, id, title, at, markup }: Guess): string {
  const outside = isAbsolute(path) || path.startsWith('..');
  const name = outside ? basename(path) : path.replaceAll('\\', '/').replace(/^\.\//, '');
  return [
    'This mapping seems to fit. Put it into .replylintrc, and see with "replylint extract" what it finds:',
    'sources:',
    `  - files: ${JSON.stringify(name)}`,
    `    format: ${format}`,
    `    each: ${JSON.stringify(each)}`,
    ...(id === undefined ? [] : [`    id: ${id}`]),
    ...(title === undefined ? [] : [`    title: ${JSON.stringify(title)}`]),
    `    text: [{ at: ${JSON.stringify(at)}, markup: ${markup} }]`,
  ].join('\n');
}

const MAX_DEPTH = 4;
const SAMPLE = 50;

/** Collections at most a few levels down whose items hold prose, weighed by how much. */
function guessesAt(node: DataNode, path: string, depth = 0): (Guess & { weight: number })[] {
  if (depth > MAX_DEPTH || (node.kind !== 'list' && node.kind !== 'map')) return [];
  const children =
    node.kind === 'list'
      ? node.items.slice(0, SAMPLE)
      : node.entries.slice(0, SAMPLE).map(({ value }) => value);
  const step = node.kind === 'list' ? '[*]' : '*';
  const each = node.kind === 'map' && path !== '' ? `${path}.${step}` : `${path}${step}`;
  const own = guessItems(children, each, node.kind === 'map');
  const deeper =
    node.kind === 'list'
      ? node.items.slice(0, 1).flatMap((item) => guessesAt(item, each, depth + 1))
      : node.entries.flatMap(({ key, value }) => guessesAt(value, join(path, key), depth + 1));
  return [...(own ? [own] : []), ...deeper];
}

const join = (path: string, key: string): string =>
  /^[\w@#:-]+$/.test(key) ? (path === '' ? key : `${path}.${key}`) : `${path}["${key}"]`;

function guessItems(
  items: readonly DataNode[],
  each: string,
  named: boolean,
): (Guess & { weight: number }) | undefined {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  if (named && texts.length >= 2 && texts.length === items.length && isProse(texts))
    return { each, title: '@key', at: '.', markup: markupOf(texts), weight: weigh(texts) };
  const fields = new Map<string, string[]>();
  for (const item of items)
    for (const { key, value } of item.kind === 'map' ? item.entries : [])
      for (const [name, text] of textsOf(key, value)) fields.set(name, [...(fields.get(name) ?? []), text]);
  const prose = [...fields].filter(([, values]) => isProse(values)).sort((a, b) => weigh(b[1]) - weigh(a[1]));
  const [body] = prose;
  if (!body || items.length < 2) return undefined;
  const title =
    [...fields.keys()].find((key) => TITLE.test(key) && key !== body[0]) ?? (named ? '@key' : undefined);
  const id = items.every((item) => item.kind === 'map' && scalarText(entryOf(item, 'id')?.value))
    ? { id: 'id' as const }
    : {};
  const base = { each, ...id, at: body[0], markup: markupOf(body[1]), weight: weigh(body[1]) };
  return title === undefined ? base : { ...base, title };
}

/** A text under its name; a list of texts as one text of several lines. */
function textsOf(key: string, value: DataNode): readonly (readonly [string, string])[] {
  const name = join('', key);
  if (value.kind === 'text') return [[name, value.text]];
  if (value.kind !== 'list' || value.items.length === 0) return [];
  return value.items.every((item) => item.kind === 'text')
    ? [[`${name} | lines`, joinTexts(value).text]]
    : [];
}

const TITLE = /^(?:title|name|label|subject|shortcut|trigger|key|heading|macro_?name|short_?code)$/i;

const weigh = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** Texts of which half are longer than a title and hold several words. */
function isProse(texts: readonly string[]): boolean {
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  return median > 40 && texts.filter((text) => /\S\s+\S+\s+\S/.test(text)).length * 2 > texts.length;
}

function markupOf(texts: readonly string[]): Guess['markup'] {
  if (texts.some((text) => /<(?:p|br|div|a|ul|li|b|strong|em|span)\b[^<>]*>/i.test(text))) return 'html';
  return texts.some((text) => /\]\(https?:|\*\*\S|^#{1,6} |^ *[-*] /m.test(text)) ? 'markdown' : 'plain';
}
