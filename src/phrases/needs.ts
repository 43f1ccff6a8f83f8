// How often common words stand in a thousand words of replies, roughly; any other word counts as 0.3.
const COMMON: Readonly<Record<string, number>> = {
  the: 50,
  to: 40,
  you: 35,
  a: 25,
  i: 22,
  and: 22,
  your: 20,
  for: 18,
  of: 16,
  in: 15,
  is: 15,
  it: 13,
  we: 13,
  can: 12,
  this: 11,
  that: 11,
  have: 10,
  be: 10,
  if: 10,
  on: 10,
  please: 8,
  with: 8,
  us: 7,
  will: 7,
  are: 7,
  not: 7,
  as: 6,
  at: 6,
  or: 5,
  do: 5,
  so: 5,
  me: 5,
  our: 5,
  my: 4,
  from: 4,
  by: 4,
  but: 4,
  any: 4,
  an: 4,
  was: 4,
  has: 4,
  would: 4,
  here: 3,
  there: 3,
  get: 3,
  let: 3,
  know: 3,
  help: 3,
  see: 3,
  all: 3,
  no: 3,
  what: 3,
  when: 3,
  need: 3,
  make: 2,
  like: 2,
  just: 2,
  been: 2,
  they: 3,
  them: 2,
  more: 2,
  how: 2,
  may: 2,
  could: 2,
  one: 2,
  also: 2,
  time: 2,
  out: 2,
  new: 2,
  send: 2,
  up: 2,
  use: 2,
  ll: 8,
  s: 12,
  t: 10,
  m: 8,
  re: 6,
  ve: 6,
  thank: 4,
  thanks: 4,
  d: 3,
};
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
  const alternatives = spellOut(term.toLowerCase()).flatMap((text) => readAlternatives({ text, at: 0 }));
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

/** How often one of some words stands in replies, roughly. */
export const frequencyOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (COMMON[word] ?? 0.3), 0);

interface Reader {
  readonly text: string;
  at: number;
}

interface Sequence {
  readonly needs: Needs;
  /** All ways to spell the sequence, when it is a piece of one word. */
  readonly spellings: Spellings;
}

function readAlternatives(reader: Reader): Sequence[] {
  const alternatives = [readSequence(reader)];
  while (reader.text[reader.at] === '|') {
    reader.at++;
    alternatives.push(readSequence(reader));
  }
  return alternatives;
}

function readSequence(reader: Reader): Sequence {
  const needs: Need[] = [];
  let word: Spellings = [''];
  let whole = true;
  const endWord = (): void => {
    if (word?.every((spelling) => spelling !== '')) needs.push(oneOf(word));
    word = [''];
  };
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    const item = readItem(reader);
    if (item.kind === 'look') continue;
    const isOptional = readQuantifier(reader);
    if (item.kind === 'gap') {
      whole = false;
      if (isOptional) word = undefined;
      else endWord();
    } else if (item.kind === 'negation') {
      whole = false;
      if (word?.every((verb) => verb !== '')) needs.push(oneOf(word.flatMap(negations)));
      word = undefined;
    } else if (item.kind === 'unknown') {
      word = undefined;
      whole = false;
    } else if (item.spellings) word = join(word, isOptional ? ['', ...item.spellings] : item.spellings);
    else {
      whole = false;
      if (item.opensGap) endWord();
      if (!isOptional && item.need) needs.push(item.need);
      word = item.closesGap && word?.[0] === '' ? [''] : undefined;
    }
  }
  const spellings = whole ? word : undefined;
  endWord();
  return { needs, spellings };
}

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

function readItem(reader: Reader): Item {
  const character = reader.text[reader.at] ?? '';
  if (character === '(') return readGroup(reader);
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

/** The words that `contraction` in `pattern.ts` may match, of a verb cut before "n't". */
function negations(verb: string): string[] {
  const full =
    verb === 'ca' ? ['can', 'cannot'] : verb === 'wo' ? ['will'] : verb === 'sha' ? ['shall'] : [verb];
  return [`${verb}n't`, `${verb}nt`, ...full];
}

function readGroup(reader: Reader): Item {
  const look = /^\(\?<?[!=]/.exec(reader.text.slice(reader.at));
  const plain = /^\((?:\?:)?/.exec(reader.text.slice(reader.at));
  reader.at += (look ?? plain)?.[0].length ?? 1;
  const start = reader.at;
  const alternatives = readAlternatives(reader);
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

function splitBranches(inside: string): string[] {
  const branches = [''];
  let depth = 0;
  for (const character of inside) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0) branches.push('');
    else branches[branches.length - 1] += character;
  }
  return branches;
}

/** Reads `?` or `{0,3}`, which leave a piece out. */
function readQuantifier(reader: Reader): boolean {
  const optional = /^(?:\?|\{0(?:,\d*)?\})/.exec(reader.text.slice(reader.at));
  reader.at += optional?.[0].length ?? 0;
  return optional !== null;
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
