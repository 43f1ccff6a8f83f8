import { isWordCode } from '../text/wordCode.ts';
import * as op from './operations.ts';
import type { Program } from './program.ts';
import { readUnit } from './units.ts';

/** A sentence in normalised prose, with the places where a phrase can start: not inside a word. */
export class Line {
  readonly text: string;
  readonly starts: number[] = [];
  /** The `letterBit` at each start, and of all of them together. */
  readonly bits: number[] = [];
  readonly allBits: number;

  constructor(text: string) {
    this.text = text;
    let all = 0;
    for (let at = 0; at < text.length; at++) {
      if (isInsideWord(text, at)) continue;
      const bit = op.letterBit(text.charCodeAt(at));
      this.starts.push(at);
      this.bits.push(bit);
      all |= bit;
    }
    this.allBits = all;
  }
}

/** Where a pattern matches in a sentence, from the left and without overlaps: half-open spans in the sentence. */
export function findMatches(program: Program, line: Line): [start: number, end: number][] {
  if (program[0] === op.AT_START) return matchAtStart(program, line.text);
  const firsts = readUnit(program, 1) | (readUnit(program, 3) << 16);
  if ((firsts & line.allBits) === 0) return [];
  const { text, starts, bits } = line;
  const found: [number, number][] = [];
  let from = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    if ((firsts & (bits[index] ?? 0)) === 0 || start < from) continue;
    const end = run(program, op.HEAD_BYTES, text, start, 1);
    if (end <= start) continue;
    const last = withoutSpaces(text, start, end);
    if (last === start) continue;
    found.push([start, last]);
    from = end;
  }
  return found;
}

function matchAtStart(program: Program, text: string): [number, number][] {
  let start = 0;
  while (start < text.length && `"'( `.includes(text[start] ?? '')) start++;
  for (; start >= 0; start--) {
    const end = run(program, op.HEAD_BYTES, text, start, 1);
    if (end >= 0) {
      const last = withoutSpaces(text, start, end);
      return last > start ? [[start, last]] : [];
    }
  }
  return [];
}

function withoutSpaces(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === 32) last--;
  return last;
}

function isInsideWord(text: string, at: number): boolean {
  if (at === 0 || !isWordCode(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  return isWordCode(before) || (before === 39 && at > 1 && isWordCode(text.charCodeAt(at - 2)));
}

// Choices that are left: where in the program, where in the text, and for a run the fewest characters of it as a place in
// the text (else the same place).
const choices: number[] = [];

/**
 * Runs a program from a place in a text, forwards (1) or backwards (-1), as a machine that goes back to its last choice
 * where it can go no further. Returns the place where it ends, or -1.
 */
function run(program: Program, start: number, text: string, from: number, step: 1 | -1): number {
  const bottom = choices.length;
  const ahead = step === 1 ? 0 : -1;
  let pc = start;
  let at = from;
  for (;;) {
    const operation = program[pc++] ?? op.MATCH;
    let goesOn = true;
    if (operation >= 32) {
      goesOn = text.charCodeAt(at + ahead) === operation;
      at += step;
    } else
      switch (operation) {
        case op.MATCH:
          choices.length = bottom;
          return at;
        case op.TRY:
          choices.push(readUnit(program, pc), at, at);
          pc += 2;
          break;
        case op.TRY_LATER:
          choices.push(pc + 2, at, at);
          pc = readUnit(program, pc);
          break;
        case op.JUMP:
          pc = readUnit(program, pc);
          break;
        case op.CHARACTER:
          goesOn = text.charCodeAt(at + ahead) === readUnit(program, pc);
          at += step;
          pc += 2;
          break;
        case op.SET: {
          const ranges = program[pc] ?? 0;
          goesOn =
            at + ahead >= 0 && at + ahead < text.length && isInSet(program, pc, text.charCodeAt(at + ahead));
          at += step;
          pc += 2 + ranges * 4;
          break;
        }
        case op.SPACES:
        case op.ANY_SPACES:
        case op.WORD:
        case op.GAP_WORD:
        case op.DIGITS: {
          let end = at;
          while (isOf(operation, text.charCodeAt(end + ahead))) end += step;
          const least = operation === op.ANY_SPACES ? at : at + step;
          goesOn = operation === op.ANY_SPACES || end !== at;
          if (goesOn && end !== least) choices.push(pc, end - step, least);
          at = end;
          break;
        }
        case op.BOUNDARY:
          goesOn = isAscii(text.charCodeAt(at - 1)) !== isAscii(text.charCodeAt(at));
          break;
        case op.AHEAD:
        case op.NOT_AHEAD:
          goesOn = run(program, pc + 2, text, at, 1) >= 0 === (operation === op.AHEAD);
          pc = readUnit(program, pc);
          break;
        case op.BEHIND:
        case op.NOT_BEHIND:
          goesOn = run(program, pc + 2, text, at, -1) >= 0 === (operation === op.BEHIND);
          pc = readUnit(program, pc);
          break;
        case op.END_OF_WORD: {
          const after = text.charCodeAt(at);
          goesOn = !isLetter(after === 39 ? text.charCodeAt(at + 1) : after);
          break;
        }
        case op.END_OF_SENTENCE:
          goesOn = endOfMarks(text, at) === text.length;
      }
    if (goesOn) continue;
    if (choices.length === bottom) return -1;
    const least = choices.pop() ?? 0;
    at = choices.pop() ?? 0;
    pc = choices.pop() ?? 0;
    if (at !== least) choices.push(pc, at - step, least);
  }
}

function isInSet(program: Program, at: number, code: number): boolean {
  const negated = program[at + 1] === 1;
  const end = at + 2 + (program[at] ?? 0) * 4;
  for (let range = at + 2; range < end; range += 4)
    if (code >= readUnit(program, range) && code <= readUnit(program, range + 2)) return !negated;
  return negated;
}

function isOf(operation: number, code: number): boolean {
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

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** As `\w` has it. */
const isAscii = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

/** What a phrase does not end before: letters of Europe, digits, and what stands for something that is not read. */
const isLetter = (code: number): boolean =>
  (isAscii(code) && (code < 65 || code > 90)) ||
  (code >= 0xc0 && code <= 0x24f) ||
  code === 0xa66c ||
  code === 0xa66d;

function endOfMarks(text: string, from: number): number {
  let at = from;
  const skip = (marks: string): void => {
    while (at < text.length && marks.includes(text[at] ?? '')) at++;
  };
  skip(`"') `);
  skip('.!?…');
  skip(`"') `);
  return at;
}
