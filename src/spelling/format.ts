/**
 * The compiled dictionary, `english.bin`: little-endian 32-bit words.
 * Word 0 is the mark, word 1 the index of the root's first edge, the rest are edges. A node is the run of edges
 * from its first one to the one marked last. An edge packs, from the low bit:
 * child (20 bits, index of the child's first edge, 0 for none), rank (3), gb (1), us (1), last (1), symbol (6).
 * A word ends on an edge that has us or gb set.
 */
export const MARK = 0x31534c52;

/** How far an edge can point: the most words of 32 bits a dictionary may have. */
export const CAPACITY = 1 << 20;

/** The most letters a word of the dictionary may have. */
export const LONGEST = 60;

/** Rank of a word that is accepted but never suggested; the others go from 1 (rare) to 7 (commonest). */
export const UNSUGGESTED = 0;

/** The highest rank. */
export const COMMONEST = 7;

const SYMBOLS = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'-";

/** What is known of an accepted word. */
export interface Entry {
  readonly us: boolean;
  readonly gb: boolean;
  readonly rank: number;
}

/** The edge as stored; `child` is an index into the same array. */
export function packEdge(symbol: number, child: number, last: boolean, entry: Entry | undefined): number {
  const { us = false, gb = false, rank = 0 } = entry ?? {};
  const low = child | (rank << 20) | (Number(gb) << 23) | (Number(us) << 24) | (Number(last) << 25);
  return (low | (symbol << 26)) >>> 0;
}

/** Index of the child node's first edge, 0 for none. */
export const childOf = (edge: number): number => edge & 0xfffff;
/** Whether this edge is its node's last. */
export const isLast = (edge: number): boolean => (edge & (1 << 25)) !== 0;
/** Whether a word ends here. */
export const endsWord = (edge: number): boolean => (edge & (3 << 23)) !== 0;
/** The letter on the edge, as a number from 1 to 63. */
export const symbolOf = (edge: number): number => edge >>> 26;
/** The entry of the word that ends on this edge. */
export const entryOf = (edge: number): Entry => ({
  us: (edge & (1 << 24)) !== 0,
  gb: (edge & (1 << 23)) !== 0,
  rank: (edge >>> 20) & 7,
});

/** The symbol of a character, given by its UTF-16 code unit; 0 when it has none. */
export function symbolAt(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 38;
  return code === 39 ? 53 : code === 45 ? 54 : 0;
}

/** The symbols of a word, or `undefined` when a character has none. */
export function symbolsOf(word: string): number[] | undefined {
  const symbols = Array.from(word, (char) => symbolAt(char.charCodeAt(0)));
  return symbols.includes(0) ? undefined : symbols;
}

/** The character of a symbol. */
export const charOf = (symbol: number): string => SYMBOLS.charAt(symbol);
/** The symbol of the small letter, for a capital; the symbol itself otherwise. */
export const foldSymbol = (symbol: number): number => (symbol > 26 && symbol < 53 ? symbol - 26 : symbol);
