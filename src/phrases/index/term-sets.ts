import { readPattern } from '../pattern/read-pattern.ts';
import { readUnit, writeUnits } from '../units.ts';
import { frequencyOf } from './frequency.ts';
import { type Needs, needsOf } from './needs.ts';

/** Needs in terms of numbered sets: one of the set's words must stand there. Lists as in `Needs`. */
type SetNeeds = readonly SetNeed[];
type SetNeed = number | SetNeeds;

/**
 * The same in units: a set is its number, a list `LIST`, its length in bytes and what it holds. The outermost stands bare.
 */
export type WrittenNeeds = Uint8Array;
const LIST = 0xffff;

/** What patterns need, such that the words of a sentence lead to the few that may match in it. */
export interface TermSets {
  /** Every word that a pattern needs; what follows speaks of words by their places here. */
  readonly words: readonly string[];
  /** For each word the terms, by their places in the list of patterns, that are tried where it stands. */
  readonly terms: readonly (readonly number[])[];
  /** For each set its words. */
  readonly members: readonly (readonly number[])[];
  /** The terms of which nothing is known: they are tried everywhere. */
  readonly everywhere: readonly number[];
  /** For each term. */
  readonly needs: readonly WrittenNeeds[];
}

/** Sorts out what patterns need; each is found by the sets of which every match meets one, the rarest such. */
export function sortTerms(patterns: readonly string[]): TermSets {
  const numbers = new Map<string, number>();
  const numbersOfWords = new Map<string, number>();
  const members: number[][] = [];
  const found: number[][] = [];
  const frequencies: number[] = [];
  const everywhere: number[] = [];

  function numberOf(some: readonly string[]): number {
    const key = some.join(' ');
    const number = numbers.get(key) ?? numbers.size;
    if (numbers.has(key)) return number;
    numbers.set(key, number);
    found.push([]);
    frequencies.push(frequencyOf(some));
    members.push(some.map(numberOfWord));
    return number;
  }

  function numberOfWord(word: string): number {
    const number = numbersOfWords.get(word) ?? numbersOfWords.size;
    numbersOfWords.set(word, number);
    return number;
  }

  const numberAll = (needs: Needs): SetNeeds =>
    needs.map((need) => (typeof need === 'string' ? numberOf([need]) : numberAny(need)));

  function numberAny(needs: Needs): SetNeed {
    const words = needs.filter((need) => typeof need === 'string');
    const lists = needs.filter((need) => typeof need !== 'string').map(numberAll);
    if (words.length === 0) return lists;
    return lists.length === 0 ? numberOf(words) : [numberOf(words), ...lists];
  }

  const frequency = (some: readonly number[]): number =>
    some.reduce((sum, set) => sum + (frequencies[set] ?? 0), 0);
  const rarestOf = (needs: SetNeeds): readonly number[] =>
    needs
      .map((need) => (typeof need === 'number' ? [need] : eachOf(need)))
      .reduce((best, some) => (best.length > 0 && frequency(best) <= frequency(some) ? best : some), []);
  const eachOf = (needs: SetNeeds): readonly number[] =>
    needs.flatMap((need) => (typeof need === 'number' ? [need] : rarestOf(need)));

  const needs = patterns.map((pattern) => numberAll(needsOf(readPattern(pattern.toLowerCase()))));
  for (const [term, own] of needs.entries())
    if (own.length === 0) everywhere.push(term);
    else for (const set of new Set(rarestOf(own))) found[set]?.push(term);

  const terms = Array.from(numbersOfWords, () => new Set<number>());
  for (const [set, own] of found.entries())
    for (const word of members[set] ?? []) for (const term of own) terms[word]?.add(term);
  return {
    words: [...numbersOfWords.keys()],
    terms: terms.map((own) => [...own]),
    members,
    everywhere,
    needs: needs.map((own) => writeUnits(own.flatMap(unitsOf))),
  };
}

/** Where words stand, by their numbers: the first place and the last one, from 1 on; 0 = nowhere. */
export interface Places {
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

/** The words of a set, as units. */
export type MembersOf = (set: number) => Uint8Array;

/** What is written between two offsets, and how to read it. */
interface Written {
  readonly needs: WrittenNeeds;
  readonly membersOf: MembersOf;
}

/** Whether all that is needed, as is written between two offsets, stands behind a place, and may do so in its order. */
export const meets = (
  places: Places,
  written: Written,
  from: number,
  start = 0,
  end = written.needs.length,
): boolean => endOfAll(places, written, start, end, from) < Infinity;

/** Of the needs between two offsets: a place from which on nothing more is needed, or one before it; Infinity = something is not there. */
function endOfAll(places: Places, written: Written, from: number, to: number, start: number): number {
  const { needs } = written;
  let end = start;
  for (let at = from; at < to && end < Infinity; ) {
    const unit = readUnit(needs, at);
    at += 2;
    if (unit === LIST) {
      const length = readUnit(needs, at);
      at += 2;
      end = endOfAny(places, written, at, at + length, end);
      at += length;
    } else end = endOfSet(places, written.membersOf(unit), end);
  }
  return end;
}

function endOfAny(places: Places, written: Written, from: number, to: number, start: number): number {
  const { needs } = written;
  let first = Infinity;
  for (let at = from; at < to; ) {
    const unit = readUnit(needs, at);
    at += 2;
    let end: number;
    if (unit === LIST) {
      const length = readUnit(needs, at);
      at += 2;
      end = endOfAll(places, written, at, at + length, start);
      at += length;
    } else end = endOfSet(places, written.membersOf(unit), start);
    if (end < first) first = end;
  }
  return first;
}

/** The first place behind another one where a word of a set may stand. */
function endOfSet({ first, last }: Places, members: Uint8Array, start: number): number {
  let end = Infinity;
  for (let at = 0; at < members.length; at += 2) {
    const word = readUnit(members, at);
    if ((last[word] ?? 0) > start) end = Math.min(end, Math.max(first[word] ?? 0, start + 1));
  }
  return end;
}

function unitsOf(need: SetNeed): number[] {
  if (typeof need === 'number') return [need];
  const inside = need.flatMap(unitsOf);
  return [LIST, inside.length * 2, ...inside];
}
