import { anyOf, BLANK, matchEnd, once, skipBlanks } from './pattern.ts';
import type { IsName } from './people.ts';
import { nameJoiners, nameParticles, notNames, nouns, openingWords, titles } from './words/names.ts';

/** A name as far as it was read. */
export interface NameReading {
  /** Where it starts, title included. */
  readonly start: number;
  readonly end: number;
  /** Without titles and joining words. */
  readonly words: readonly string[];
  /** A placeholder stands for it, or for a part. */
  readonly masked: boolean;
}

const CAPITAL = '[\\p{Lu}\\p{Lt}\\p{Lo}]';
const LETTERS = "[\\p{L}\\p{M}\\p{N}]*(?:['’ʼ´`\\u2010\\u2011-](?=\\p{L})[\\p{L}\\p{M}]+)*";
const PREFIX = `(?:[dl]['’](?=${CAPITAL})|(?:al|el|bin|abd|ben)-(?=${CAPITAL}))?`;
const capitalised = once(
  () => new RegExp(`${PREFIX}(?:(?:\\p{Lu}\\.)+(?:${CAPITAL}${LETTERS})?|${CAPITAL}${LETTERS})`, 'uy'),
);
const handle = /@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/uy;
const lower = once(() => new RegExp(`\\p{Ll}${LETTERS}`, 'uy'));
const particles = once(() => new RegExp(`(?:${anyOf(nameParticles)}${BLANK}+){1,3}(?=${CAPITAL})`, 'uy'));
const joiner = once(() => new RegExp(`${BLANK}*(?:${anyOf(nameJoiners)}${BLANK}+|/)(?=${CAPITAL}|@)`, 'uy'));
const title = once(() => {
  const one = `${anyOf(titles)}(?![\\p{L}\\p{M}])\\.?`;
  const several = `${one}(?:${BLANK}*(?:and|&|/|und|et|y)${BLANK}*${one})?${BLANK}*`;
  return new RegExp(several, 'iuy');
});

const MASK = 0xa66c;
const MOST_WORDS = 6;
const CONTRACTION = /(?:n't|'(?:s|m|re|ve|ll|d))$/;

/** Whether a word cannot be a name, though it stands where one could. */
export const isNotName = (word: string): boolean => notNames.has(plainOf(word)) || nouns.has(plainOf(word));

/** Whether a word starts a sentence rather than going on with a name. */
export const startsSentence = (word: string): boolean =>
  notNames.has(plainOf(word)) || openingWords.has(plainOf(word));

const plainOf = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(CONTRACTION, '');

const onlyTitle = once(() => new RegExp(`^${anyOf(titles)}$`, 'iu'));

/** Whether a word is a title: "Sir", "Captain". */
export const isTitle = (word: string): boolean => onlyTitle().test(word);

/** The word at an offset, in any case; '' = there is none. */
export function wordAt(prose: string, at: number): string {
  const end = Math.max(matchEnd(capitalised(), prose, at), matchEnd(lower(), prose, at));
  return end === -1 ? '' : prose.slice(at, end);
}

/**
 * Reads a name of one or several people; lower-case words count only where `isKnown` says so.
 * Where a sentence may follow, a word that starts one ends the name.
 */
export function readName(
  prose: string,
  at: number,
  isKnown: IsName,
  sentenceMayFollow = true,
): NameReading | undefined {
  const words: string[] = [];
  let masked = false;
  const titled = readTitle(prose, at);
  let here = titled === -1 ? at : titled;
  let end = here;
  while (words.length < MOST_WORDS) {
    const from = Math.max(here, matchEnd(particles(), prose, here));
    const anyWord = words.length === 0 ? titled !== -1 : !sentenceMayFollow;
    const to = readWord(prose, from, isKnown, anyWord);
    if (to === -1) break;
    masked ||= prose.charCodeAt(to - 1) === MASK;
    words.push(prose.slice(from, to).replace(/^@/, ''));
    end = to;
    const joined = matchEnd(joiner(), prose, end);
    const next = joined === -1 ? skipBlanks(prose, end) : joined;
    if (next === end && prose.charCodeAt(next) !== MASK) break;
    here = joined === -1 ? next : Math.max(next, readTitle(prose, next));
  }
  return words.length === 0 ? undefined : { start: at, end, words, masked };
}

function readTitle(prose: string, at: number): number {
  const end = matchEnd(title(), prose, at);
  return end !== -1 && matchEnd(capitalised(), prose, end) !== -1 && prose.charCodeAt(at) !== MASK ? end : -1;
}

function readWord(prose: string, at: number, isKnown: IsName, anyWord: boolean): number {
  const capital = matchEnd(capitalised(), prose, at);
  if (capital !== -1) {
    const word = prose.slice(at, capital);
    return anyWord || !isNotName(word) || isKnown(word) ? capital : -1;
  }
  const small = matchEnd(lower(), prose, at);
  if (small !== -1) return isKnown(prose.slice(at, small)) ? small : -1;
  return matchEnd(handle, prose, at);
}
