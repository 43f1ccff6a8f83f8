import { readUnit } from '../units.ts';
import { isLetter, isOf, isWordCharacter } from './characters.ts';
import * as op from './operations.ts';
import type { Program } from './program.ts';

// Choices that are left: where in the program, where in the text, and for a run the fewest characters of it as a place in
// the text (else the same place).
const choices: number[] = [];

/**
 * Runs a program from a place in a text, forwards (1) or backwards (-1), as a machine that goes back to its last choice
 * where it can go no further. Returns the place where it ends, or -1.
 */
export function run(program: Program, start: number, text: string, from: number, step: 1 | -1): number {
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
          goesOn = isWordCharacter(text.charCodeAt(at - 1)) !== isWordCharacter(text.charCodeAt(at));
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
        case op.START_OF_SENTENCE:
          goesOn = opens(text, at);
          break;
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

/** Whether only quotation marks, brackets and spaces stand before a place. */
function opens(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && `"'( `.includes(text[before] ?? '')) before--;
  return before < 0;
}

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
