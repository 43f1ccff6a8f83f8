import { isWordCode } from '../../text/wordCode.ts';
import { readUnit } from '../units.ts';
import { run } from './machine.ts';
import * as op from './operations.ts';
import type { Program } from './program.ts';

/** A sentence in normalised prose, with the places where a phrase can start: not inside a word. */
export class Line {
  readonly text: string;
  readonly starts: number[] = [];
  /** The `letterBit` at each start, and of all of them together. */
  readonly bits: number[] = [];
  readonly allBits: number;
  /** How many quotation marks, brackets and spaces it begins with. */
  readonly opening: number;

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
    this.opening = text.search(/[^"'( ]|$/);
  }
}

/** Where a pattern matches in a sentence, from the left and without overlaps: half-open spans in the sentence. */
export function findMatches(program: Program, line: Line): [start: number, end: number][] {
  const firsts = readUnit(program, 1) | (readUnit(program, 3) << 16);
  if ((firsts & line.allBits) === 0) return [];
  const { text, starts, bits } = line;
  const last = program[0] === op.AT_START ? line.opening : text.length;
  const found: [number, number][] = [];
  let from = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    if (start > last) break;
    if ((firsts & (bits[index] ?? 0)) === 0 || start < from) continue;
    const end = run(program, op.HEAD_BYTES, text, start, 1);
    const wordsEnd = withoutSpaces(text, start, end);
    if (wordsEnd <= start) continue;
    found.push([start, wordsEnd]);
    from = end;
  }
  return found;
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
