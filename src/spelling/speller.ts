import { formsOf } from './shape.ts';
import { suggestWords } from './suggest.ts';
import { findEntry, openTrie, type Trie } from './trie.ts';
import { plainOf, stemOf } from './word.ts';

/** Which English accepts a word. */
export type Variant = 'both' | Locale;

/** American or British English. */
export type Locale = 'us' | 'gb';

/** A spell checker for British and American English. */
export interface Speller {
  /** Which English accepts the word, `undefined` when neither does. */
  variants(word: string): Variant | undefined;
  /** Accepted words that were probably meant, the likeliest first; with a locale, only words of that English. */
  suggest(word: string, max?: number, locale?: Locale): string[];
}

/**
 * The speller over a compiled dictionary; opening reads nothing but its mark. Throws `UsageError` on other bytes.
 * Words may hold straight or curly apostrophes, a possessive ending, hyphens and accents.
 */
export function openSpeller(bytes: Uint8Array): Speller {
  const trie = openTrie(bytes);
  return {
    variants: (word) => findVariants(trie, word),
    suggest(word, max = 5, locale) {
      const texts = [...suggestPart(trie, word, locale), ...suggestWords(trie, word, locale)];
      return [...new Set(texts)].slice(0, max);
    },
  };
}

/** Parts that stand before a hyphen without being words. */
const BOUND =
  /^(?:[a-z]|anti|auto|bi|co|de|ex|inter|intra|micro|mini|mis|multi|non|post|pre|pro|re|semi|sub|un|uni)$/i;

function findVariants(trie: Trie, word: string): Variant | undefined {
  const plain = plainOf(word);
  const whole = findForms(trie, plain);
  if (whole || !plain.includes('-')) return whole;
  const parts = plain.split('-').filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.map((part) => findPart(trie, part)).reduce(meet);
}

const findPart = (trie: Trie, part: string): Variant | undefined =>
  BOUND.test(part) ? 'both' : findForms(trie, part);

/** For a hyphenated word with just one part that is not accepted: the word with that part put right. */
function suggestPart(trie: Trie, word: string, locale: Locale | undefined): string[] {
  const parts = word.split('-');
  const wrong = parts.filter((part) => !suits(findPart(trie, plainOf(part)), locale));
  const at = parts.indexOf(wrong[0] ?? '');
  if (parts.length === 1 || wrong.length !== 1 || at < 0) return [];
  return suggestWords(trie, parts[at] ?? '', locale)
    .filter((text) => !text.includes(' '))
    .map((text) => parts.with(at, text).join('-'));
}

const suits = (variant: Variant | undefined, locale: Locale | undefined): boolean =>
  variant !== undefined && (variant === 'both' || locale === undefined || variant === locale);

function findForms(trie: Trie, word: string): Variant | undefined {
  const stem = stemOf(word);
  const entries = [...formsOf(word), ...(stem ? formsOf(stem) : [])].map((form) => findEntry(trie, form));
  const us = entries.some((entry) => entry?.us);
  const gb = entries.some((entry) => entry?.gb);
  return us && gb ? 'both' : us ? 'us' : gb ? 'gb' : undefined;
}

function meet(one: Variant | undefined, other: Variant | undefined): Variant | undefined {
  if (one === other || other === 'both') return one;
  return one === 'both' ? other : undefined;
}
