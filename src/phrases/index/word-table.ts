import type { Span } from '../../text/span.ts';
import { readUnit, writeUnits } from '../units.ts';

/** Places of words in a list such that a word leads to its place in a few steps: units, of which 0 is no word and 1 the first. */
export function writeWordTable(words: readonly string[]): Uint8Array {
  const slots = new Array<number>(2 ** Math.ceil(Math.log2(words.length * 2 + 1))).fill(0);
  for (const [place, word] of words.entries()) {
    let slot = hash(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
  return writeUnits(slots);
}

/** The place of a word by the table that stands between two places of a file, or -1; `isAt` = whether the word is at a place. */
export function placeOfWord(
  file: Uint8Array,
  [start, end]: Span,
  word: string,
  isAt: (place: number) => boolean,
): number {
  const last = (end - start) / 2 - 1;
  for (let slot = hash(word) & last; ; slot = (slot + 1) & last) {
    const place = readUnit(file, start + slot * 2) - 1;
    if (place < 0 || isAt(place)) return place;
  }
}

/** FNV-1a, over UTF-16 code units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
