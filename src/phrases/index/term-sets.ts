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
  /** The sets that a word is in. */
  readonly sets: ReadonlyMap<string, readonly number[]>;
  readonly size: number;
  /** For each of the first sets the terms, by their places in the list of patterns, that are tried only where it is met; the other sets find none. */
  readonly found: readonly (readonly number[])[];
  /** The terms of which nothing is known: they are tried everywhere. */
  readonly everywhere: readonly number[];
  /** For each term. */
  readonly needs: readonly WrittenNeeds[];
}

/** Sorts out what patterns need; each is found by the sets of which every match meets one, the rarest such. */
export function sortTerms(patterns: readonly string[]): TermSets {
  const numbers = new Map<string, number>();
  const sets = new Map<string, number[]>();
  const found: number[][] = [];
  const frequencies: number[] = [];
  const everywhere: number[] = [];

  function numberOf(words: readonly string[]): number {
    const key = words.join(' ');
    const number = numbers.get(key) ?? numbers.size;
    if (numbers.has(key)) return number;
    numbers.set(key, number);
    found.push([]);
    frequencies.push(frequencyOf(words));
    for (const word of words) sets.set(word, [...(sets.get(word) ?? []), number]);
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

  const order = [...found.keys()].sort(
    (a, b) => Number(found[a]?.length === 0) - Number(found[b]?.length === 0),
  );
  const renumbered = new Map(order.map((set, number) => [set, number]));
  const renumber = (set: number): number => renumbered.get(set) ?? 0;
  return {
    sets: new Map(Array.from(sets, ([word, own]) => [word, own.map(renumber)])),
    size: found.length,
    found: order.flatMap((set) => (found[set]?.length ? [found[set]] : [])),
    everywhere,
    needs: needs.map((own) => writeUnits(own.flatMap((need) => unitsOf(need, renumber)))),
  };
}

/** Where sets are met, by their numbers: the first place and the last one, from 1 on; 0 = nowhere. */
export interface Places {
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

/** Whether all that is needed, as is written between two offsets, stands behind a place, and may do so in its order. */
export const meets = (
  places: Places,
  needs: WrittenNeeds,
  from: number,
  start = 0,
  end = needs.length,
): boolean => endOfAll(places, needs, start, end, from) < Infinity;

/** Of the needs between two places: an offset from which on nothing more is needed, or one before it; Infinity = something is not there. */
function endOfAll(places: Places, needs: WrittenNeeds, from: number, to: number, start: number): number {
  let end = start;
  for (let at = from; at < to && end < Infinity; ) {
    const unit = readUnit(needs, at);
    at += 2;
    if (unit === LIST) {
      const length = readUnit(needs, at);
      at += 2;
      end = endOfAny(places, needs, at, at + length, end);
      at += length;
    } else end = endOfSet(places, unit, end);
  }
  return end;
}

function endOfAny(places: Places, needs: WrittenNeeds, from: number, to: number, start: number): number {
  let first = Infinity;
  for (let at = from; at < to; ) {
    const unit = readUnit(needs, at);
    at += 2;
    let end: number;
    if (unit === LIST) {
      const length = readUnit(needs, at);
      at += 2;
      end = endOfAll(places, needs, at, at + length, start);
      at += length;
    } else end = endOfSet(places, unit, start);
    if (end < first) first = end;
  }
  return first;
}

function endOfSet({ first, last }: Places, set: number, start: number): number {
  if ((last[set] ?? 0) <= start) return Infinity;
  return Math.max(first[set] ?? 0, start + 1);
}

function unitsOf(need: SetNeed, renumber: (set: number) => number): number[] {
  if (typeof need === 'number') return [renumber(need)];
  const inside = need.flatMap((one) => unitsOf(one, renumber));
  return [LIST, inside.length * 2, ...inside];
}
