import type { Span } from '../text/span.ts';
import { PLACEHOLDER_MASK, UNREAD_MASK } from './masks.ts';
import type { Page } from './page.ts';

// Without /i, which takes a tenth of a millisecond more.
const MAYBE_ADDRESS = /[A-Za-z0-9-]\.[A-Za-z]|@|:\/\/|www\./;
const FILLER = /\S/g;

/** The addresses in a text that stand as they are: links and e-mail addresses. */
export function findAddresses(text: string): Span[] {
  if (!MAYBE_ADDRESS.test(text)) return [];
  // Made here, since it takes a while to make.
  const addresses = text.matchAll(
    /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"”’]*[^\s<>"”’.,;:!?)\]]|(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|uk|gov|edu|de|fr|eu|app|dev|info|in|au|ca|ai|me|shop|store|help|support)(?:\/[^\s<>"”’]*[^\s<>"”’.,;:!?)\]])?(?![\w-])/giu,
  );
  return Array.from(addresses, (match) => [match.index, match.index + match[0].length]);
}

/** The page as the agent's English: same length, same offsets; see `Document.prose` for what is covered. */
export function makeProse(page: Page, addresses: readonly Span[]): string {
  const covers: [span: Span, how: (piece: string) => string][] = [];
  for (const { kind, span } of page.blocks)
    if (kind === 'quoted' || kind === 'code') covers.push([span, blank]);
  for (const { span } of page.placeholders) if (span) covers.push([span, run(PLACEHOLDER_MASK)]);
  for (const span of page.unread) covers.push([span, run(UNREAD_MASK)]);
  for (const span of addresses) covers.push([span, run(UNREAD_MASK)]);
  if (/["“‘]/.test(page.text))
    for (const match of quotedWords(page.text))
      covers.push([
        [match.index + 1, match.index + match[0].length - 1],
        (piece) => piece.replace(FILLER, UNREAD_MASK),
      ]);
  return paint(page.text, covers);
}

// Unicode classes take time to read, and few replies quote.
const quotedWords = (text: string) =>
  text.matchAll(
    /“[^”\n]{1,300}”|(?<![\p{L}\p{N}])‘[^’\n]{1,300}’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])"(?=\S)[^"\n]{1,300}"(?![\p{L}\p{N}])/gu,
  );

const blank = (piece: string): string => piece.replace(/[^\n]/g, ' ');
const run = (mask: string) => (piece: string) => mask.repeat(piece.length);

function paint(text: string, covers: [span: Span, how: (piece: string) => string][]): string {
  if (covers.length === 0) return text;
  covers.sort(([a], [b]) => a[0] - b[0] || b[1] - a[1]);
  let painted = '';
  let at = 0;
  for (const [[start, end], how] of covers) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    painted += text.slice(at, from) + how(text.slice(from, end));
    at = end;
  }
  return painted + text.slice(at);
}

/** The prose for matching: lower case, straight quotes, plain spaces for all white space; same length. */
export function normalise(prose: string): string {
  const lower = prose.toLowerCase();
  const sameLength = lower.length === prose.length ? lower : Array.from(prose, lowerSameLength).join('');
  return sameLength
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u2000-\u200A]/g, ' ');
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
