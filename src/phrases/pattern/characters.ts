import * as op from './operations.ts';

/** Whether a character is one of a run: of spaces, digits, a word, a word and marks inside a sentence. NaN is none. */
export function isOf(operation: number, code: number): boolean {
  if (operation === op.SPACES || operation === op.ANY_SPACES) return code === 32;
  if (operation === op.DIGITS) return code >= 48 && code <= 57;
  // Most characters are letters; there is none outside the text.
  if (code >= 97 && code <= 122) return true;
  if (Number.isNaN(code) || isSpace(code)) return false;
  return operation === op.WORD ? !WORD_MARKS.includes(code) : !SENTENCE_MARKS.includes(code);
}

const codesOf = (characters: string): readonly number[] => Array.from(characters, (one) => one.charCodeAt(0));
const WORD_MARKS = codesOf('.,;:!?()"');
const SENTENCE_MARKS = codesOf('.!?;');

/** As `\s` has it. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && WIDE_SPACES.includes(code));
const WIDE_SPACES = [
  ...codesOf('\u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF'),
  ...codesOf('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'),
];

/** As `\w` has it. */
export const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

/** What a phrase does not end before: letters of Europe, digits, and what stands for something that is not read. */
export const isLetter = (code: number): boolean =>
  (isWordCharacter(code) && (code < 65 || code > 90)) ||
  (code >= 0xc0 && code <= 0x24f) ||
  code === 0xa66c ||
  code === 0xa66d;
