import type { Entry } from './format.ts';
import { formsOf } from './shape.ts';
import { findEntry, type Trie } from './trie.ts';
import { plainOf, stemOf } from './word.ts';

/** American or British English. */
export type Locale = 'us' | 'gb';

/** Which English accepts a word. */
export type Variant = 'both' | Locale;

/** Parts that stand before a hyphen without being words. */
const BOUND =
  /^(?:[a-z]|anti|auto|bi|co|de|ex|inter|intra|micro|mini|mis|multi|non|post|pre|pro|re|semi|sub|un|uni)$/i;

/** Which English accepts the word as it is written, in another case, as a possessive or part by part. */
export function findVariants(trie: Trie, word: string): Variant | undefined {
  if (joinEntries([findEntry(trie, word)]) === 'both') return 'both';
  const plain = plainOf(word);
  const whole = findForms(trie, plain);
  if (whole || !plain.includes('-')) return whole;
  const parts = plain.split('-').filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.map((part) => findPart(trie, part)).reduce(meetVariants);
}

/** Which English accepts a part of a hyphenated word. */
export const findPart = (trie: Trie, part: string): Variant | undefined =>
  BOUND.test(part) ? 'both' : findForms(trie, part);

/** Whether a word of this variant will do where that locale, if any, is asked for. */
export const suitsLocale = (variant: Variant | undefined, locale: Locale | undefined): boolean =>
  variant !== undefined && (variant === 'both' || locale === undefined || variant === locale);

function findForms(trie: Trie, word: string): Variant | undefined {
  const stem = stemOf(word);
  const forms = stem === undefined ? formsOf(word) : [...formsOf(word), ...formsOf(stem)];
  return joinEntries(forms.map((form) => findEntry(trie, form)));
}

function joinEntries(entries: readonly (Entry | undefined)[]): Variant | undefined {
  const us = entries.some((entry) => entry?.us);
  const gb = entries.some((entry) => entry?.gb);
  return us && gb ? 'both' : us ? 'us' : gb ? 'gb' : undefined;
}

function meetVariants(one: Variant | undefined, other: Variant | undefined): Variant | undefined {
  if (one === other || other === 'both') return one;
  return one === 'both' ? other : undefined;
}
