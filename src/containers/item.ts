import type { Context, Markup, Reply } from '../reply.ts';
import { composeMaps, type OffsetMap } from '../text/map.ts';
import type { Facts } from './facts.ts';
import type { Look } from './look.ts';
import { coarseMap, inside, lazyMap, type SourceText, type TextNode } from './node.ts';
import { pointerOf } from './pointer.ts';
import { readQweb } from './qweb.ts';
import { type Hit, wayTo } from './select.ts';
import type { Source, TextRule } from './source.ts';

/** What holds for all items of a file. */
interface Setting {
  readonly file: SourceText;
  readonly facts: Facts | undefined;
  /** Documents in the file. */
  readonly roots: number;
}

/** A text of an item, with what its rule says of it. */
interface Part {
  readonly rule: TextRule;
  readonly node: TextNode;
  readonly pointer: string;
  readonly audience: Reply['audience'];
  readonly locale: string | undefined;
}

/** The replies of one item: its texts, less those that are empty beside others. */
export function readItem(item: Hit, source: Source, look: Look, setting: Setting): readonly Reply[] {
  const all = findParts(item, source, look, setting);
  const filled = all.filter(({ node }) => node.text.trim() !== '');
  const parts = filled.length > 0 ? filled : all.filter(({ rule }) => rule.as !== 'subject').slice(0, 1);
  if (parts.length === 0) return [];
  parts.sort((a, b) => a.node.span[0] - b.node.span[0]);
  const shared = sharedValues(item, source, look, setting);
  return parts.map((part) => {
    const beside = parts.filter((other) => other !== part && other.audience === part.audience);
    const subject = beside.find(({ rule }) => rule.as === 'subject')?.node.text.trim();
    const twin = beside.find(({ rule }) => rule.as !== 'subject' && !rule.twinOf);
    const isSubject = part.rule.as === 'subject';
    return {
      ...shared,
      ...written(part),
      pointer: part.pointer,
      audience: part.audience,
      ...(isSubject ? { part: 'subject' as const } : subject !== undefined && { subject }),
      ...(part.rule.twinOf && twin && { twinOf: shared.id ?? twin.pointer }),
      context: {
        ...shared.context,
        ...(part.locale !== undefined && { locale: part.locale }),
        ...((isSubject || part.audience === 'third-party') && { fragment: true }),
      },
    };
  });
}

function findParts(item: Hit, source: Source, look: Look, { roots }: Setting): readonly Part[] {
  const audience = audienceOf(item, source, look);
  const parts: Part[] = [];
  for (const rule of source.text ?? []) {
    for (const from of rule.each === undefined ? [item] : look.hits(rule.each, item)) {
      const locale = localeOf(rule.locale ?? source.locale, from, look);
      for (const { node, hit } of textHits(rule, from, look)) {
        const pointer = pointerOf(source.format, wayTo(hit), roots);
        if (!isSkipped(node, from, source, look))
          parts.push({ rule, node, pointer, locale, audience: rule.audience ?? audience });
      }
    }
  }
  return parts;
}

/** A text and how it was come to. */
interface TextHit {
  readonly node: TextNode;
  readonly hit: Hit;
}

/** The texts at the first of a rule's places that holds words; of an alias, none, since its text stands elsewhere. */
function textHits(rule: TextRule, from: Hit, look: Look): readonly TextHit[] {
  let empty: readonly TextHit[] = [];
  for (const at of rule.at ?? []) {
    const texts = look.hits(at, from).flatMap((hit) => {
      const text = inside(hit.node, rule.markup === 'html' || rule.markup === 'qweb' ? '#source' : '#text');
      return text.kind === 'text' && !text.alias ? [{ node: text, hit }] : [];
    });
    if (texts.some(({ node }) => node.text.trim() !== '')) return texts;
    if (empty.length === 0) empty = texts;
  }
  return empty;
}

const isSkipped = (node: TextNode, from: Hit, source: Source, look: Look): boolean =>
  source.skipIf?.some(
    ({ at, equals }) => (at === undefined || at === '.' ? node.text.trim() : look.text(at, from)) === equals,
  ) === true;

function audienceOf(item: Hit, source: Source, look: Look): Reply['audience'] {
  if (typeof source.audience !== 'object') return source.audience ?? 'public';
  const [internal] = look.hits(source.audience.internalIf ?? '', item);
  return internal ? 'internal' : 'public';
}

function localeOf(from: Source['locale'], item: Hit, look: Look): string | undefined {
  if (from === undefined) return undefined;
  const said = look.text(typeof from === 'string' ? from : (from.from ?? ''), item);
  if (said === undefined) return undefined;
  const locale = typeof from === 'string' ? said : look.match(from.match ?? '', said);
  return locale !== undefined && /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/.test(locale)
    ? locale.replaceAll('_', '-')
    : undefined;
}

/** What all replies of an item share. */
function sharedValues(item: Hit, source: Source, look: Look, { file, facts }: Setting) {
  const { kind: _kind, dialect: _dialect, fillIns: _fillIns, placeholders, ...known } = facts ?? {};
  const declared = source.placeholders ?? placeholders;
  const text = (path: string | undefined) => (path === undefined ? undefined : look.text(path, item));
  const id = text(source.id);
  const title = source.title?.map((path) => text(path)?.trim()).find(Boolean);
  const subject = text(source.subject)?.trim();
  const updatedAt = text(source.updatedAt);
  const original = text(source.original);
  const dialect = source.dialect ?? facts?.dialect;
  const fillIns = source.fillIns ?? facts?.fillIns;
  const notes = source.notes?.flatMap((path) => text(path)?.trim() || []);
  const context: Context = { ...known, ...(source.channel && { channel: source.channel }) };
  return {
    path: file.path,
    kind: source.kind ?? facts?.kind ?? ('macro' as const),
    ...(id !== undefined && { id }),
    ...(title && { title }),
    ...(subject && { subject }),
    ...(updatedAt !== undefined && !Number.isNaN(Date.parse(updatedAt)) && { updatedAt }),
    ...(original && { original }),
    ...(dialect !== undefined && { dialect }),
    ...(fillIns && { fillIns }),
    ...(declared && { declared }),
    ...(notes && notes.length > 0 && { notes }),
    context,
  };
}

/** The text of a part, its markup and the way back. */
function written({ rule, node }: Part): { text: string; markup: Markup; map: OffsetMap } {
  const markup = rule.markup ?? 'plain';
  if (markup === 'qweb') {
    const { text, map } = readQweb(node.text);
    return {
      text,
      markup: 'html',
      map: composeMaps(
        lazyMap(() => node.trace(node)),
        map,
      ),
    };
  }
  const map = node.text === '' ? coarseMap(node.span) : lazyMap(() => node.trace(node));
  if (markup !== 'auto') return { text: node.text, markup, map };
  return { text: node.text, markup: /<\/?[a-z][^<>]*>/i.test(node.text) ? 'html' : 'plain', map };
}
