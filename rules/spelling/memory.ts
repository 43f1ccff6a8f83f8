import { loadSpeller } from '../../src/spelling/load.ts';
import type { Speller } from '../../src/spelling/speller.ts';

const MOST_WORDS = 50_000;

let remembering: Speller | undefined;

/** The speller of the tool, with a memory: the replies of a library share most of their words, names and all. */
export function rememberingSpeller(): Speller {
  if (remembering) return remembering;
  const speller = loadSpeller();
  const variants = remember((word) => speller.variants(word));
  const suggestions = new Map(
    (['us', 'gb', undefined] as const).map((locale) => [
      locale,
      remember((word) => speller.suggest(word, undefined, locale)),
    ]),
  );
  remembering = {
    variants,
    suggest: (word, max, locale) => suggestions.get(locale)?.(word).slice(0, max) ?? [],
  };
  return remembering;
}

function remember<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, { readonly value: T }>();
  return (word) => {
    const known = found.get(word);
    if (known) return known.value;
    if (found.size >= MOST_WORDS) found.clear();
    const value = find(word);
    found.set(word, { value });
    return value;
  };
}
