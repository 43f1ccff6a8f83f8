// What a program is made of. A byte from 32 on is a character of ASCII to be met; an offset takes two bytes, the lowest
// first, and counts from the program's start.
export const MATCH = 0;
/** Go on behind, and where that leads nowhere at the offset. */
export const TRY = 1;
/** Go on at the offset, and where that leads nowhere behind. */
export const TRY_LATER = 2;
export const JUMP = 3;
/** A UTF-16 code unit in two bytes. */
export const CHARACTER = 4;
/** How many ranges of two units each, whether they must not hold the character (1) or must (0), the ranges. */
export const SET = 5;
export const SPACES = 6;
export const ANY_SPACES = 7;
export const WORD = 8;
export const GAP_WORD = 9;
export const DIGITS = 10;
export const BOUNDARY = 11;
/** A look: the offset behind it, then a program of its own. */
export const AHEAD = 12;
export const NOT_AHEAD = 13;
export const BEHIND = 14;
export const NOT_BEHIND = 15;
export const END_OF_WORD = 16;
export const START_OF_SENTENCE = 17;
export const END_OF_SENTENCE = 18;

// A program begins with a byte that is `AT_START` or nothing, and in four bytes the characters that a match can begin with,
// as `letterBit` has them.
/** Each match is at the start of the sentence. */
export const AT_START = 1;
export const HEAD_BYTES = 5;

/** The bit of a character among those that a match can begin with: of each letter its own, of all others one together. */
export const letterBit = (code: number): number => 1 << (code >= 97 && code <= 122 ? code - 97 : 26);
export const ALL_LETTERS = (1 << 27) - 1;
