import type { Alternatives, Item, Sequence } from '../pattern/pattern.ts';
import { isLetter, isMark, membersOf, spellOut } from './spell-out.ts';

const MOST_SPELLINGS = 200;

type Spellings = readonly string[] | undefined;

/**
 * What words a sentence must hold for a pattern to match in it: every entry of the list, in their order; of a list
 * inside it any entry, of a list inside that every entry, and so on in turn. Apostrophes and hyphens part words here.
 */
export type Needs = readonly Need[];
type Need = string | Needs;

/** What a match of a pattern needs; empty where nothing is known. */
export function needsOf(pattern: Alternatives): Needs {
  const alternatives = spellOut(pattern).map((sequence) => readSequence(sequence, whole));
  const [only, ...others] = alternatives;
  if (only && others.length === 0) return only.needs;
  const need = anyOf(alternatives);
  return need === undefined ? [] : [need];
}

interface Reading {
  readonly needs: Needs;
  /** All ways to spell the sequence, when it is a piece of one word. */
  readonly spellings: Spellings;
}

/** Whether words end at the edges of a sequence; else its outer words may be parts of longer ones. */
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

const whole: Edges = { left: true, right: true };

function readSequence(sequence: Sequence, { left, right }: Edges): Reading {
  const needs: Need[] = [];
  let word: Spellings = [''];
  let isOneWord = true;
  // Whether the word being read starts where a word does.
  let starts = left;
  const endWord = (): void => {
    if (starts && word?.every((spelling) => spelling !== '')) needs.push(oneOf(word));
    word = [''];
    starts = true;
  };
  for (const [at, item] of sequence.entries()) {
    const ends = startsWithGap(sequence.slice(at + 1), right);
    const piece = readItem(item, { left: starts && isNone(word), right: ends });
    if (piece.kind === 'nothing') continue;
    if (piece.kind === 'spelt') {
      word = join(word, piece.spellings);
      continue;
    }
    isOneWord = false;
    if (piece.kind === 'gap') endWord();
    else if (piece.kind === 'unknown') word = undefined;
    else {
      if (piece.opensGap) endWord();
      if (piece.need) needs.push(piece.need);
      const goesOn = piece.closesGap && isNone(word);
      if (goesOn && !piece.optional) starts = true;
      word = goesOn ? [''] : undefined;
    }
  }
  const spellings = isOneWord ? word : undefined;
  if (right) endWord();
  return { needs, spellings };
}

const isNone = (word: Spellings): boolean => word?.length === 1 && word[0] === '';

type Piece =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'spelt'; readonly spellings: readonly string[] }
  | {
      readonly kind: 'group';
      readonly need: Need | undefined;
      readonly optional: boolean;
      readonly opensGap: boolean;
      readonly closesGap: boolean;
    };

function readItem(item: Item, edges: Edges): Piece {
  switch (item.kind) {
    case 'look':
    case 'boundary':
    case 'start':
      return { kind: 'nothing' };
    case 'end':
      return { kind: 'gap' };
    case 'character':
      return isMark(item) ? { kind: 'gap' } : { kind: 'spelt', spellings: [item.character] };
    case 'run':
      return { kind: item.of === 'space' && !item.optional ? 'gap' : 'unknown' };
    case 'set': {
      const spellings = membersOf(item);
      if (spellings?.every(isLetter)) return { kind: 'spelt', spellings };
      return { kind: isMark(item) ? 'gap' : 'unknown' };
    }
    case 'repeat':
      return readGroup(item, edges);
  }
}

function readGroup({ alternatives, least, most }: Item & { kind: 'repeat' }, edges: Edges): Piece {
  const opensGap = alternatives.every((sequence) => startsWithGap(sequence, false));
  const closesGap = alternatives.every((sequence) => isGap(sequence.at(-1)));
  // Where it stands twice, its words may be one.
  const isApart = most === 1 || opensGap || closesGap;
  const readings = alternatives.map((sequence) =>
    readSequence(sequence, { left: edges.left && isApart, right: edges.right && isApart }),
  );
  const optional = least === 0;
  if (most === 1 && readings.every(({ spellings }) => spellings)) {
    const spellings = readings.flatMap((reading) => reading.spellings ?? []);
    return { kind: 'spelt', spellings: optional ? ['', ...spellings] : spellings };
  }
  return { kind: 'group', need: optional ? undefined : anyOf(readings), optional, opensGap, closesGap };
}

/** Whether a word ends in front of a sequence; `otherwise`, where it matches nothing. */
function startsWithGap([item, ...others]: Sequence, otherwise: boolean): boolean {
  if (!item) return otherwise;
  if (item.kind === 'look' || item.kind === 'boundary' || item.kind === 'start')
    return startsWithGap(others, otherwise);
  if (item.kind !== 'repeat') return isGap(item);
  const after = startsWithGap(others, otherwise);
  return (item.least > 0 || after) && item.alternatives.every((sequence) => startsWithGap(sequence, after));
}

const isGap = (item: Item | undefined): boolean =>
  item?.kind === 'end' ||
  (item !== undefined && (item.kind === 'run' ? item.of === 'space' && !item.optional : isMark(item)));

function join(word: Spellings, piece: readonly string[]): Spellings {
  if (!word || word.length * piece.length > MOST_SPELLINGS) return undefined;
  return word.flatMap((start) => piece.map((end) => start + end));
}

const oneOf = (words: readonly string[]): Need => (words.length === 1 && words[0]) || words;

/** What one of several sequences needs, whichever it is. */
function anyOf(alternatives: readonly Reading[]): Need | undefined {
  if (alternatives.some(({ needs }) => needs.length === 0)) return undefined;
  const any = alternatives.flatMap(({ needs }): Needs => {
    const [only] = needs;
    return needs.length === 1 && only !== undefined ? (typeof only === 'string' ? [only] : only) : [needs];
  });
  return [...new Set(any)];
}
