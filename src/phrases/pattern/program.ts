import { firstsOf } from './firsts.ts';
import * as op from './operations.ts';
import type { Alternatives, Item, RunKind, Sequence } from './pattern.ts';
import { readPattern } from './read-pattern.ts';

/**
 * A pattern as a program for the machine of `machine.ts`, to be kept in a file: V8 takes a tenth of a millisecond and more to
 * make a regular expression ready, and a short draft needs sixty of them.
 */
export type Program = Uint8Array;

/** Compiles a pattern. Throws an `Error` that says how it breaks the language of `pattern.ts`. */
export function compilePattern(term: string): Program {
  const pattern = readPattern(term);
  const writer = new ProgramWriter();
  const atStart = pattern.every(([first]) => first?.kind === 'start');
  writer.writeHead(atStart ? op.AT_START : 0, firstsOf(pattern).bits);
  writer.writeAlternatives(pattern);
  writer.write(op.END_OF_WORD, op.MATCH);
  return Uint8Array.from(writer.bytes);
}

/** Offsets take two bytes. */
const LONGEST = 0xffff;

const RUN_OPERATIONS: Readonly<Record<RunKind, number>> = {
  space: op.SPACES,
  word: op.WORD,
  gapWord: op.GAP_WORD,
  digits: op.DIGITS,
};

const PLACE_OPERATIONS = {
  boundary: op.BOUNDARY,
  start: op.START_OF_SENTENCE,
  end: op.END_OF_SENTENCE,
} as const;

class ProgramWriter {
  readonly bytes: number[] = [];
  /** What a look behind matches is read from its end. */
  #backwards = false;

  write(...bytes: number[]): void {
    this.bytes.push(...bytes);
    if (this.bytes.length > LONGEST) throw new Error('The pattern is too long');
  }

  writeHead(flags: number, firsts: number): void {
    this.write(flags);
    this.#writeUnit(firsts & 0xffff);
    this.#writeUnit(firsts >>> 16);
  }

  writeAlternatives(alternatives: Alternatives): void {
    const ends: (() => void)[] = [];
    for (const [at, sequence] of alternatives.entries()) {
      const isLast = at === alternatives.length - 1;
      const other = isLast ? undefined : this.#writeOffsetOf(op.TRY);
      this.#writeSequence(sequence);
      if (!isLast) ends.push(this.#writeOffsetOf(op.JUMP));
      other?.();
    }
    for (const setEnd of ends) setEnd();
  }

  #writeSequence(sequence: Sequence): void {
    for (const item of this.#backwards ? sequence.toReversed() : sequence) this.#writeItem(item);
  }

  #writeItem(item: Item): void {
    switch (item.kind) {
      case 'character':
        this.#writeCharacter(item.character.charCodeAt(0));
        break;
      case 'set':
        this.write(op.SET, item.ranges.length, item.negated ? 1 : 0);
        for (const unit of item.ranges.flat()) this.#writeUnit(unit);
        break;
      case 'run':
        this.write(item.optional ? op.ANY_SPACES : RUN_OPERATIONS[item.of]);
        break;
      case 'boundary':
      case 'start':
      case 'end':
        this.write(PLACE_OPERATIONS[item.kind]);
        break;
      case 'look':
        this.#writeLook(item);
        break;
      case 'repeat':
        this.#writeRepeat(item);
    }
  }

  #writeRepeat({ alternatives, least, most, lazy }: Item & { kind: 'repeat' }): void {
    for (let time = 0; time < least; time++) this.writeAlternatives(alternatives);
    const attempt = lazy ? op.TRY_LATER : op.TRY;
    if (most === Infinity) {
      if (firstsOf(alternatives).canBeEmpty) throw new Error('What is repeated without end may be nothing');
      const start = this.bytes.length;
      const leave = this.#writeOffsetOf(attempt);
      this.writeAlternatives(alternatives);
      this.write(op.JUMP);
      this.#writeUnit(start);
      leave();
      return;
    }
    const leaves: (() => void)[] = [];
    for (let time = least; time < most; time++) {
      leaves.push(this.#writeOffsetOf(attempt));
      this.writeAlternatives(alternatives);
    }
    for (const leave of leaves) leave();
  }

  #writeLook({ behind, negated, alternatives }: Item & { kind: 'look' }): void {
    const operation = behind ? (negated ? op.NOT_BEHIND : op.BEHIND) : negated ? op.NOT_AHEAD : op.AHEAD;
    const goOn = this.#writeOffsetOf(operation);
    const outside = this.#backwards;
    this.#backwards = behind;
    this.writeAlternatives(alternatives);
    this.#backwards = outside;
    this.write(op.MATCH);
    goOn();
  }

  /** Writes an operation with an offset that is set to the program's end when the result is called. */
  #writeOffsetOf(operation: number): () => void {
    this.write(operation);
    const at = this.bytes.length;
    this.#writeUnit(0);
    return () => {
      const end = this.bytes.length;
      this.bytes[at] = end & 255;
      this.bytes[at + 1] = end >> 8;
    };
  }

  #writeCharacter(code: number): void {
    if (code >= 32 && code < 128) this.write(code);
    else {
      this.write(op.CHARACTER);
      this.#writeUnit(code);
    }
  }

  #writeUnit(unit: number): void {
    this.write(unit & 255, unit >> 8);
  }
}
