import type { Alternatives, Item, Sequence } from '../pattern/pattern.ts';

const MOST_MARKS = 5;

/** A pattern with and without each mark between words that it leaves open: `log-?in` is one word or two. */
export const spellOut = (alternatives: Alternatives): Alternatives => alternatives.flatMap(spellOutSequence);

function spellOutSequence(sequence: Sequence): Sequence[] {
  let spelt: Item[][] = [[]];
  let marks = 0;
  for (const item of sequence) {
    const mark = marks < MOST_MARKS ? optionalMark(item) : undefined;
    if (mark) marks++;
    const inner = item.kind === 'repeat' ? { ...item, alternatives: spellOut(item.alternatives) } : item;
    spelt = spelt.flatMap((before) => (mark ? [before, [...before, mark]] : [[...before, inner]]));
  }
  return spelt;
}

function optionalMark(item: Item): Item | undefined {
  if (item.kind === 'run') return item.optional ? { kind: 'run', of: item.of } : undefined;
  if (item.kind !== 'repeat' || item.least > 0 || item.most !== 1) return undefined;
  const [[mark, ...more] = [], ...others] = item.alternatives;
  return mark && more.length === 0 && others.length === 0 && isMark(mark) ? mark : undefined;
}

/** Whether an item is one character, and that belongs to no word. */
export function isMark(item: Item): boolean {
  if (item.kind === 'character') return !isLetter(item.character);
  return item.kind === 'set' && membersOf(item)?.some(isLetter) === false;
}

/** The characters of a set that names each of them. */
export function membersOf({ ranges, negated }: Item & { kind: 'set' }): string[] | undefined {
  if (negated || ranges.some(([first, last]) => first < last)) return undefined;
  return ranges.map(([code]) => String.fromCharCode(code));
}

/** Whether a character belongs to a word. */
export const isLetter = (character: string): boolean => /[\p{L}\p{N}_]/u.test(character);
