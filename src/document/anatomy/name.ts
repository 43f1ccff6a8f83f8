import type { IsName } from './people.ts';
import { phraseEnd } from './phrase.ts';
import { isLetter, matchEnd, type Script, skipBlanks, startsCapital, wordEnd } from './script.ts';
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

const prefix = /[dl]'|(?:al|el|bin|abd|ben)-/y;
const handle = /@[a-z0-9_.]*[a-z0-9_]/y;

const MASK = '\uA66C';
const MOST_WORDS = 6;
const CONTRACTION = /(?:n't|'(?:s|m|re|ve|ll|d))$/;

/** Whether a word cannot be a name, though it stands where one could. */
export const isNotName = (word: string): boolean => notNames.has(plainOf(word)) || nouns.has(plainOf(word));

/** Whether a word starts a sentence rather than going on with a name. */
export const startsSentence = (word: string): boolean =>
  notNames.has(plainOf(word)) || openingWords.has(plainOf(word));

const plainOf = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(CONTRACTION, '');

/** Whether a word is a title: "Sir", "Captain". */
export const isTitle = (word: string): boolean => titles.has(word.toLowerCase());

/**
 * Reads a name of one or several people; lower-case words count only where `isKnown` says so.
 * Where a sentence may follow, a word that starts one ends the name.
 */
export function readName(
  script: Script,
  at: number,
  isKnown: IsName,
  sentenceMayFollow = true,
): NameReading | undefined {
  const words: string[] = [];
  let here = skipTitles(script, at);
  const titled = here > at;
  let end = here;
  while (words.length < MOST_WORDS) {
    const from = skipParticles(script, here);
    const anyWord = words.length === 0 ? titled : !sentenceMayFollow;
    const to = readWord(script, from, isKnown, anyWord);
    if (to === from) break;
    words.push(script.text.slice(from, to).replace(/^@/, ''));
    end = to;
    const joined = skipJoiner(script, end);
    const next = skipBlanks(script, end);
    if (joined === end && next === end) break;
    here = joined === end ? next : skipTitles(script, joined);
  }
  if (words.length === 0) return undefined;
  return { start: at, end, words, masked: words.some((word) => word.includes(MASK)) };
}

// "Dr. ", "Mr. and Mrs. ": as far as a name follows.
function skipTitles(script: Script, at: number): number {
  const { small } = script;
  const one = phraseEnd(script, at, titles);
  if (one === -1) return at;
  let end = skipBlanks(script, small[one] === '.' ? one + 1 : one);
  const joined = skipJoiner(script, end);
  const other = joined === end ? -1 : phraseEnd(script, joined, titles);
  if (other !== -1) end = skipBlanks(script, small[other] === '.' ? other + 1 : other);
  return startsCapital(script, end) ? end : at;
}

function skipParticles(script: Script, at: number): number {
  let here = at;
  for (;;) {
    const end = wordEnd(script, here);
    const next = skipBlanks(script, end);
    if (next === end || !nameParticles.has(script.small.slice(here, end))) break;
    here = next;
  }
  return startsCapital(script, here) ? here : at;
}

function skipJoiner(script: Script, at: number): number {
  const { small } = script;
  const from = skipBlanks(script, at);
  const sign = small[from] === '/' || small[from] === '&' || small[from] === '+';
  const end = sign ? from + 1 : wordEnd(script, from);
  const next = skipBlanks(script, end);
  const joins = small[from] === '/' || (next > end && (sign || nameJoiners.has(small.slice(from, end))));
  return joins && (startsCapital(script, next) || small[next] === '@') ? next : at;
}

function readWord(script: Script, at: number, isKnown: IsName, anyWord: boolean): number {
  if (script.small[at] === '@') return handleEnd(script, at);
  const end = capitalWordEnd(script, at);
  if (end > at) {
    const word = script.text.slice(at, end);
    return anyWord || !isNotName(word) || isKnown(word) ? end : at;
  }
  const small = wordEnd(script, at);
  return small > at && isKnown(script.text.slice(at, small)) ? small : at;
}

/** Where a handle ends that starts at an offset: "@dan_w"; the offset itself when none does. */
export function handleEnd(script: Script, at: number): number {
  const word = wordEnd(script, at + 1);
  return Math.max(at, word > at + 1 ? word : at, matchEnd(handle, script.small, at));
}

// "Zoë", "O’Brien", "d’Angelo", "J.", "J.R. Tolkien" up to its blank.
function capitalWordEnd(script: Script, at: number): number {
  const after = matchEnd(prefix, script.small, at);
  let here = after !== -1 && startsCapital(script, after) ? after : at;
  if (!startsCapital(script, here)) return at;
  while (
    script.small[here + 1] === '.' &&
    startsCapital(script, here) &&
    isLetter(script.small.charCodeAt(here))
  )
    here += 2;
  return here > at && !startsCapital(script, here) && here !== after ? here : wordEnd(script, here);
}
