import { endsWord, negations, type Reader, readQuantifier, splitBranches } from './pattern-reader.ts';

const MOST_SPELLINGS = 200;
const MOST_MARKS = 5;

type Spellings = readonly string[] | undefined;

/**
 * What words a sentence must hold for a pattern to match in it: every entry of the list, in their order; of a list
 * inside it any entry, of a list inside that every entry, and so on in turn. Apostrophes and hyphens part words here.
 */
export type Needs = readonly Need[];
type Need = string | Needs;

/** What a match of a pattern needs; empty where nothing is known. */
export function needsOf(term: string): Needs {
  const alternatives = spellOut(term.toLowerCase()).flatMap((text) =>
    readAlternatives({ text, at: 0 }, whole),
  );
  const [only, ...others] = alternatives;
  if (only && others.length === 0) return only.needs;
  const need = anyOf(alternatives);
  return need === undefined ? [] : [need];
}

/** A pattern with and without each mark between words that it leaves open: `log-?in`. */
function spellOut(term: string): string[] {
  const marks = [...term.matchAll(/(?<!\\)(?:\[[^\]\\^\p{L}\p{N}]+\]|[ '’/-])\?/gu)].slice(0, MOST_MARKS);
  return marks.reduceRight(
    (terms, { 0: mark, index }) =>
      terms.flatMap((one) =>
        ['', ' '].map((filling) => one.slice(0, index) + filling + one.slice(index + mark.length)),
      ),
    [term],
  );
}

interface Sequence {
  readonly needs: Needs;
  /** All ways to spell the sequence, when it is a piece of one word. */
  readonly spellings: Spellings;
}

/** Whether words end at the edges of a stretch of a pattern; else its outer words may be parts of longer ones. */
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

const whole: Edges = { left: true, right: true };

function readAlternatives(reader: Reader, edges: Edges): Sequence[] {
  const alternatives = [readSequence(reader, edges)];
  while (reader.text[reader.at] === '|') {
    reader.at++;
    alternatives.push(readSequence(reader, edges));
  }
  return alternatives;
}

function readSequence(reader: Reader, { left, right }: Edges): Sequence {
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
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    const item = readItem(reader, { left: starts && isNone(word), right });
    if (item.kind === 'look') continue;
    const isOptional = readQuantifier(reader);
    if (item.kind === 'gap') {
      isOneWord = false;
      if (isOptional) word = undefined;
      else endWord();
    } else if (item.kind === 'negation') {
      isOneWord = false;
      if (starts && word?.every((verb) => verb !== '')) needs.push(oneOf(word.flatMap(negations)));
      word = undefined;
    } else if (item.kind === 'unknown') {
      word = undefined;
      isOneWord = false;
    } else if (item.spellings) word = join(word, isOptional ? ['', ...item.spellings] : item.spellings);
    else {
      isOneWord = false;
      if (item.opensGap) endWord();
      if (!isOptional && item.need) needs.push(item.need);
      const goesOn = item.closesGap && isNone(word);
      if (goesOn && !isOptional) starts = true;
      word = goesOn ? [''] : undefined;
    }
  }
  const spellings = isOneWord ? word : undefined;
  if (right) endWord();
  return { needs, spellings };
}

const isNone = (word: Spellings): boolean => word?.length === 1 && word[0] === '';

type Item =
  | { readonly kind: 'look' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'negation' }
  | {
      readonly kind: 'piece';
      readonly spellings: Spellings;
      readonly need?: Need | undefined;
      readonly opensGap?: boolean;
      readonly closesGap?: boolean;
    };

function readItem(reader: Reader, edges: Edges): Item {
  const character = reader.text[reader.at] ?? '';
  if (character === '(') return readGroup(reader, edges);
  reader.at++;
  if (character === '\\') {
    reader.at++;
    return { kind: reader.text[reader.at - 1] === 'b' ? 'look' : 'unknown' };
  }
  if (character === '[') {
    const end = reader.text.indexOf(']', reader.at);
    const members = reader.text.slice(reader.at, end);
    reader.at = end + 1;
    if (/^[a-z\d]+$/.test(members)) return { kind: 'piece', spellings: [...members] };
    return /^[^\p{L}\p{N}\\^]+$/u.test(members) ? { kind: 'gap' } : { kind: 'unknown' };
  }
  if (character === '<' || character === '*' || character === '{') {
    const rest = /^(?:[a-z]+>|\*|[\d,]+\})/.exec(reader.text.slice(reader.at));
    reader.at += rest?.[0].length ?? 0;
    return { kind: 'unknown' };
  }
  if (character === 'n' && reader.text.startsWith("'t", reader.at)) {
    reader.at += 2;
    return { kind: 'negation' };
  }
  return /[\p{L}\p{N}_]/u.test(character) ? { kind: 'piece', spellings: [character] } : { kind: 'gap' };
}

function readGroup(reader: Reader, { left, right }: Edges): Item {
  const look = /^\(\?<?[!=]/.exec(reader.text.slice(reader.at));
  const plain = /^\((?:\?:)?/.exec(reader.text.slice(reader.at));
  reader.at += (look ?? plain)?.[0].length ?? 1;
  const start = reader.at;
  const alternatives = readAlternatives(reader, { left, right: endsWord(reader, right) });
  const inside = reader.text.slice(start, reader.at);
  reader.at++;
  if (look) return { kind: 'look' };
  const spellings = alternatives.every((alternative) => alternative.spellings)
    ? alternatives.flatMap((alternative) => alternative.spellings ?? [])
    : undefined;
  if (spellings) return { kind: 'piece', spellings };
  const branches = splitBranches(inside);
  return {
    kind: 'piece',
    spellings: undefined,
    need: anyOf(alternatives),
    opensGap: branches.every((branch) => /^[ '-]/.test(branch)),
    closesGap: branches.every((branch) => / $/.test(branch)),
  };
}

function join(word: Spellings, piece: readonly string[]): Spellings {
  if (!word || word.length * piece.length > MOST_SPELLINGS) return undefined;
  return word.flatMap((start) => piece.map((end) => start + end));
}

const oneOf = (words: readonly string[]): Need => (words.length === 1 && words[0]) || words;

/** What one of several sequences needs, whichever it is. */
function anyOf(alternatives: readonly Sequence[]): Need | undefined {
  if (alternatives.some(({ needs }) => needs.length === 0)) return undefined;
  const any = alternatives.flatMap(({ needs }): Needs => {
    const [only] = needs;
    return needs.length === 1 && only !== undefined ? (typeof only === 'string' ? [only] : only) : [needs];
  });
  return [...new Set(any)];
}
