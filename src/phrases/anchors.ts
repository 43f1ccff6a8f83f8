/** Words too common to tell anything: a pattern is looked up by a rarer one if it has any. */
const COMMON = new Set(
  'i we you he she it they me us them my our your their the a an this that these those is are am was were be been have has had do does did will would can could may to of in on at for with and or but not no if so as from by m re ve ll d s t'.split(
    ' ',
  ),
);
const MOST_SPELLINGS = 120;

type Spellings = readonly string[] | undefined;

/**
 * Words of which every match of a pattern holds at least one, so that the pattern need only be tried where one
 * stands. `undefined`: no such set is known, try it everywhere. Apostrophes and hyphens part words here.
 */
export function anchorWords(term: string): readonly string[] | undefined {
  const reader = { text: term.toLowerCase(), at: 0 };
  const sets = readAlternatives(reader).map((alternative) => rarest(alternative.anchors));
  return union(sets);
}

interface Reader {
  readonly text: string;
  at: number;
}

interface Sequence {
  readonly anchors: readonly (readonly string[])[];
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
  const anchors: (readonly string[])[] = [];
  let word: Spellings = [''];
  let whole = true;
  const endWord = (): void => {
    if (word?.every((spelling) => spelling !== '')) anchors.push(word);
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
    } else if (item.kind === 'unknown') {
      word = undefined;
      whole = false;
    } else if (item.spellings) word = join(word, isOptional ? ['', ...item.spellings] : item.spellings);
    else {
      whole = false;
      if (item.opensGap) endWord();
      if (!isOptional && item.anchors) anchors.push(item.anchors);
      word = item.closesGap && word?.[0] === '' ? [''] : undefined;
    }
  }
  const spellings = whole ? word : undefined;
  endWord();
  return { anchors, spellings };
}

type Item =
  | { readonly kind: 'look' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'piece';
      readonly spellings: Spellings;
      readonly anchors?: readonly string[] | undefined;
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
    return /^[^\p{L}\p{N}\\^]+$/u.test(members) ? { kind: 'gap' } : { kind: 'unknown' };
  }
  if (character === '<' || character === '*' || character === '{') {
    const rest = /^(?:[a-z]+>|\*|[\d,]+\})/.exec(reader.text.slice(reader.at));
    reader.at += rest?.[0].length ?? 0;
    return { kind: 'unknown' };
  }
  if (character === 'n' && reader.text.startsWith("'t", reader.at)) {
    reader.at += 2;
    return { kind: 'unknown' };
  }
  return /[\p{L}\p{N}_]/u.test(character) ? { kind: 'piece', spellings: [character] } : { kind: 'gap' };
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
    anchors: union(
      alternatives.map((alternative) => rarest(alternative.anchors.filter((set) => set.length > 0))),
    ),
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

function readQuantifier(reader: Reader): boolean {
  if (reader.text[reader.at] !== '?') return false;
  reader.at++;
  return true;
}

function join(word: Spellings, piece: readonly string[]): Spellings {
  if (!word || word.length * piece.length > MOST_SPELLINGS) return undefined;
  return word.flatMap((start) => piece.map((end) => start + end));
}

function rarest(sets: readonly (readonly string[])[]): readonly string[] | undefined {
  const cost = (set: readonly string[]): number =>
    set.length + set.filter((word) => COMMON.has(word)).length * 1000;
  return [...sets].sort((a, b) => cost(a) - cost(b))[0];
}

function union(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  if (sets.length === 0 || sets.some((set) => set === undefined)) return undefined;
  return [...new Set(sets.flatMap((set) => set ?? []))];
}
