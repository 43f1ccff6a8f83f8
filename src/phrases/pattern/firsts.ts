import { ALL_LETTERS, letterBit } from './operations.ts';
import type { Alternatives, Item, Range, Sequence } from './pattern.ts';

/** What a match begins with. */
export interface Firsts {
  /** The characters that a match can begin with; see `letterBit`. */
  readonly bits: number;
  /** It may match nothing, so that what follows counts too. */
  readonly canBeEmpty: boolean;
}

/** What a match of a pattern begins with. */
export function firstsOf(alternatives: Alternatives): Firsts {
  const all = alternatives.map(firstsOfSequence);
  return {
    bits: all.reduce((bits, some) => bits | some.bits, 0),
    canBeEmpty: all.some(({ canBeEmpty }) => canBeEmpty),
  };
}

function firstsOfSequence(sequence: Sequence): Firsts {
  let bits = 0;
  for (const item of sequence) {
    const firsts = firstsOfItem(item);
    bits |= firsts.bits;
    if (!firsts.canBeEmpty) return { bits, canBeEmpty: false };
  }
  return { bits, canBeEmpty: true };
}

function firstsOfItem(item: Item): Firsts {
  if (item.kind === 'character') return { bits: letterBit(item.character.charCodeAt(0)), canBeEmpty: false };
  if (item.kind === 'set')
    return { bits: item.negated ? ALL_LETTERS : bitsOf(item.ranges), canBeEmpty: false };
  if (item.kind === 'run')
    return {
      bits: item.of === 'space' || item.of === 'digits' ? letterBit(32) : ALL_LETTERS,
      canBeEmpty: item.optional === true,
    };
  if (item.kind !== 'repeat') return { bits: 0, canBeEmpty: true };
  const firsts = firstsOf(item.alternatives);
  return { ...firsts, canBeEmpty: item.least === 0 || firsts.canBeEmpty };
}

function bitsOf(ranges: readonly Range[]): number {
  let bits = 0;
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) bits |= letterBit(code);
  return bits;
}
