import { type Script, skipBlanks, wordEnd } from './script.ts';

const MOST_WORDS = 6;
const firstWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The first words of some phrases; worked out once for each set. */
export function firstWordsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = firstWords.get(phrases);
  if (known) return known;
  const words = new Set(Array.from(phrases, (phrase) => /^[^ /:]*/.exec(phrase)?.[0] ?? ''));
  firstWords.set(phrases, words);
  return words;
}

/**
 * Where the longest of some phrases ends that stands at an offset; -1 = none does.
 * Phrases are in lower case, one blank between words, none around a slash; `&` reads as "and".
 */
export function phraseEnd(script: Script, at: number, phrases: ReadonlySet<string>): number {
  const { small } = script;
  let phrase = '';
  let end = -1;
  let here = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    const ampersand = small[here] === '&';
    const stop = ampersand ? here + 1 : wordEnd(script, here);
    if (stop === here) break;
    phrase += ampersand ? 'and' : small.slice(here, stop);
    if (count === 0 && !firstWordsOf(phrases).has(phrase)) break;
    if (phrases.has(phrase)) end = stop;
    const next = skipBlanks(script, stop);
    const slash = small[next] === '/';
    if (next === stop && !slash) break;
    phrase += slash ? '/' : ' ';
    here = slash ? skipBlanks(script, next + 1) : next;
  }
  return end;
}
