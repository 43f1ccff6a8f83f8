import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Span } from '../text/span.ts';
import type { BlockKind } from './document.ts';
import type { PageWriter } from './page.ts';

const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,31}));/;

// Markdown knows no such lists, but people write them, and plain text has them.
const BULLET = /[•·][ \t]+(?=\S)/y;

/** How long the bullet is that Markdown takes for text: "• "; 0 = none stands there. */
export function bulletLength(source: string, at: number): number {
  BULLET.lastIndex = at;
  return BULLET.exec(source)?.[0].length ?? 0;
}

/** Walks a text node's value and its source together: escapes, entities and line prefixes differ, all else is equal. */
export function copyText(
  source: string,
  value: string,
  start: number,
  end: number,
  page: PageWriter,
  kind: BlockKind,
): void {
  let from = start;
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const character = value[index];
    if (character === '\n') {
      page.copy(from, at);
      while (source[at] === ' ' || source[at] === '\t') at++;
      const breakEnd = at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1);
      const wordsAt = skipPrefix(source, breakEnd, value[index + 1]);
      const bullet = breakLine(source, [at, breakEnd], wordsAt, page, kind);
      from = at = wordsAt + bullet;
      index += 1 + bullet;
    } else if (source[at] === '\\' && character !== '\\') {
      page.copy(from, at);
      page.put(character ?? '', at, at + 2);
      from = at += 2;
      index++;
    } else if (source[at] === '\\' && source[at + 1] === '\\') {
      page.copy(from, at);
      page.put('\\', at, at + 2);
      from = at += 2;
      index++;
    } else if (source[at] === '&') {
      const entity = ENTITY.exec(source.slice(at, at + 40));
      const decoded = entity ? decodeEntity(entity) : undefined;
      if (entity && decoded !== undefined && value.startsWith(decoded, index)) {
        page.copy(from, at);
        page.put(decoded, at, at + entity[0].length);
        from = at += entity[0].length;
        index += decoded.length;
      } else {
        at++;
        index++;
      }
    } else {
      at++;
      index++;
    }
  }
  page.copy(from, at);
}

function skipPrefix(source: string, start: number, next: string | undefined): number {
  let at = start;
  while (source[at] === ' ' || source[at] === '\t' || (source[at] === '>' && next !== '>')) at++;
  return at;
}

/** A line that Markdown counts to a quote or an item only because no blank line parts them. */
const isLazy = (prefix: string, kind: BlockKind): boolean =>
  (kind === 'quoted' && !prefix.includes('>')) || (kind === 'item' && prefix === '');

/** A break, and behind it a block of its own where the next line does not go on with the one before it. */
export function copyBreak(
  source: string,
  start: number,
  end: number,
  page: PageWriter,
  kind: BlockKind,
): void {
  const prefix = /^[ \t>]*/.exec(source.slice(end, end + 80))?.[0] ?? '';
  breakLine(source, [start, end], end + prefix.length, page, kind);
}

/** Puts a break, or starts an item where the next line has a bullet. Returns how long that is. */
function breakLine(
  source: string,
  [start, end]: Span,
  wordsAt: number,
  page: PageWriter,
  kind: BlockKind,
): number {
  const bullet = kind === 'quoted' ? 0 : bulletLength(source, wordsAt);
  if (bullet > 0) page.open('item', wordsAt + bullet, false);
  else {
    page.put('\n', start, end);
    continueBlock(source.slice(end, wordsAt), wordsAt, page, kind);
  }
  return bullet;
}

/** Starts a block where a line does not go on with the one before it: with words of ours after a quote, or a quote after those. */
function continueBlock(prefix: string, at: number, page: PageWriter, kind: BlockKind): void {
  const isBelowBullet = kind === 'paragraph' && page.kind === 'item' && prefix === '';
  if (isBelowBullet || isLazy(prefix, kind)) page.open('paragraph', at);
  else if (kind === 'quoted' && page.kind !== 'quoted') page.open('quoted', at);
}

function decodeEntity([, decimal, hex, named]: RegExpExecArray): string | undefined {
  if (named !== undefined) return decodeNamedCharacterReference(named) || undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  const forbidden = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return forbidden ? '\uFFFD' : String.fromCodePoint(code);
}
