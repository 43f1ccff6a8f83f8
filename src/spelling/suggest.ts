import { priceSlips } from './cost.ts';
import { COMMONEST, type Entry, LONGEST, symbolsOf, UNSUGGESTED } from './format.ts';
import { searchTrie } from './search.ts';
import { reshapeWord, shapeOf } from './shape.ts';
import { findEntry, type Trie } from './trie.ts';
import type { Locale } from './variants.ts';
import { plainOf, stemOf } from './word.ts';

/** What one step of rarity costs, in the coin of `cost.ts`. */
const RARITY = 2;
/** Joined words: the price of the blank that was left out. */
const BLANK = 9;
/** The least rank of each half of joined words, so that a slip does not fall apart into rare words. */
const PLAIN_RANK = 6;

interface Scored {
  readonly text: string;
  readonly score: number;
}

type Fits = (entry: Entry) => boolean;

/**
 * Accepted words and pairs of words that were probably meant by `word`, the likeliest first, written in its shape;
 * with a locale, only words of that English.
 */
export function suggestWords(trie: Trie, word: string, locale: Locale | undefined): string[] {
  const plain = plainOf(word);
  const stem = stemOf(plain) ?? plain;
  const ending = plain.slice(stem.length);
  const shape = shapeOf(stem);
  const small = stem.toLowerCase();
  const fits: Fits = (entry) => entry.rank !== UNSUGGESTED && (locale === undefined || entry[locale]);
  const scored = [...scoreNear(trie, small, fits), ...(ending ? [] : scoreJoined(trie, small, fits))];
  const texts = scored
    .sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1))
    .map(({ text }) => reshapeWord(text, shape) + ending)
    .filter((text) => text !== plain && (ending === '' || mayPossess(text, ending)))
    .map((text) => (word.includes('’') ? text.replaceAll("'", '’') : text));
  return [...new Set(texts)];
}

const mayPossess = (text: string, ending: string): boolean =>
  stemOf(text) !== undefined && !text.slice(0, -ending.length).includes("'");

/** Looks further only while a word not found yet could still be the best; less far for a short word. */
function scoreNear(trie: Trie, word: string, fits: Fits): Scored[] {
  const symbols = symbolsOf(word);
  if (!symbols || symbols.length > LONGEST || !/[a-z]/.test(word)) return [];
  const prices = priceSlips();
  let scored: Scored[] = [];
  for (const limit of symbols.length < 4 ? [9, 15] : symbols.length < 6 ? [9, 18] : [9, 16, 24]) {
    scored = searchTrie(trie, Uint8Array.from(symbols), limit, prices)
      .filter(({ entry }) => fits(entry))
      .map(({ word, cost, entry }) => ({ text: word, score: cost + RARITY * (COMMONEST - entry.rank) }));
    if (scored.some(({ score }) => score <= limit)) break;
  }
  return scored;
}

/** `alot` as `a lot`: both halves plain words, of one letter only "a" and "I". */
function scoreJoined(trie: Trie, word: string, fits: Fits): Scored[] {
  const scored: Scored[] = [];
  for (let at = 1; at < word.length; at++) {
    const halves = [word.slice(0, at), word.slice(at)].map((half) => (half === 'i' ? 'I' : half));
    if (halves.some((half) => half.length === 1 && half !== 'a' && half !== 'I')) continue;
    const entries = halves.map((half) => findEntry(trie, half));
    if (!entries.every((entry) => entry !== undefined && entry.rank >= PLAIN_RANK && fits(entry))) continue;
    const rank = Math.min(...entries.map((entry) => entry?.rank ?? 0));
    scored.push({ text: halves.join(' '), score: BLANK + RARITY * (COMMONEST - rank) });
  }
  return scored;
}
