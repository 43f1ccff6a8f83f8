import { suggestWords } from './suggest.ts';
import { openTrie, type Trie } from './trie.ts';
import { findPart, findVariants, type Locale, suitsLocale, type Variant } from './variants.ts';
import { plainOf } from './word.ts';

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

/** For a hyphenated word with just one part that is not accepted: the word with that part put right. */
function suggestPart(trie: Trie, word: string, locale: Locale | undefined): string[] {
  const parts = word.split('-');
  const suits = parts.map((part) => suitsLocale(findPart(trie, plainOf(part)), locale));
  const at = suits.indexOf(false);
  if (parts.length === 1 || at < 0 || suits.lastIndexOf(false) !== at) return [];
  return suggestWords(trie, parts[at] ?? '', locale)
    .filter((text) => !text.includes(' '))
    .map((text) => parts.with(at, text).join('-'));
}
