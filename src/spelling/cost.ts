import { symbolsOf } from './format.ts';

/** Two neighbouring letters changed places. */
export const SWAP = 6;
/** The least that a letter costs which is not among the typed ones near it. */
export const STRANGE = 7;
/** A letter left out or put in. */
const SLIP = 10;
/** A letter that has nothing to do with the one that was meant. */
const OTHER = 11;
/** A letter for another that sounds or lies like it. */
const ALIKE = 7;
/** A letter that is often not heard, left out or put in. */
const UNHEARD = 7;
/** A letter doubled that should not be, or left single that should be. */
const DOUBLE = 4;
/** An apostrophe or a hyphen left out or put in. */
const MARK = 3;
/** What a slip costs more on the first letter, which is seldom wrong. */
const FIRST = 5;

const SOUNDS = ['aeiouy', 'ckq', 'csz', 'gj', 'dt', 'mn', 'vf', 'bp'];
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What slips cost; letters are symbols of small letters, 0 stands for none, positions are of the typed word. */
export interface Prices {
  /** `typed` instead of `meant`. */
  replaced(typed: number, meant: number, position: number): number;
  /** `typed` put in after `before`. */
  added(typed: number, before: number, position: number): number;
  /** `meant` left out between `before` and `after`. */
  omitted(meant: number, before: number, after: number, position: number): number;
}

/** The prices of the slips that writers of English make. */
export function priceSlips(): Prices {
  const one = new Uint8Array(64).fill(SLIP);
  for (const symbol of symbolsOf('ehu') ?? []) one[symbol] = UNHEARD;
  for (const symbol of symbolsOf("'-") ?? []) one[symbol] = MARK;
  const pairs = pricePairs();
  const lone = (symbol: number, position: number): number =>
    (one[symbol] ?? SLIP) + (position === 0 ? FIRST : 0);
  return {
    replaced: (typed, meant, position) => (pairs[typed * 64 + meant] ?? OTHER) + (position === 0 ? FIRST : 0),
    added: (typed, before, position) => (typed === before ? DOUBLE : lone(typed, position)),
    omitted: (meant, before, after, position) =>
      meant === before || meant === after ? DOUBLE : lone(meant, position),
  };
}

function pricePairs(): Uint8Array {
  const pairs = new Uint8Array(64 * 64).fill(OTHER);
  const set = (one: number, other: number) => {
    pairs[one * 64 + other] = pairs[other * 64 + one] = ALIKE;
  };
  for (const group of SOUNDS.map((letters) => symbolsOf(letters) ?? []))
    for (const one of group) for (const other of group) set(one, other);
  for (const row of KEYBOARD.map((letters) => symbolsOf(letters) ?? []))
    row.slice(1).forEach((symbol, index) => {
      set(symbol, row[index] ?? symbol);
    });
  return pairs;
}
