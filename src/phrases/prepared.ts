import { preparedIndex } from './prepared-index.ts';
import type { Phrase, PhraseTable } from './table.ts';
import type { Term, TermIndex } from './term-index.ts';

// The tables of the tool's own rules are indexed when it is built (`scripts/phrases.js`), and the index is read a line
// at a time: a reply needs a few in a hundred. Its parts, with a form feed between them: the terms tried everywhere;
// a line for every word, in their order, with its sets; a line for every set with the terms found by it; and a line
// for every term: the number of its table, its needs, its phrase.

const MOST_WORDS = 20_000;
const tables: PhraseTable[] = [];
const numbers = new Map<PhraseTable, number>();
let index: (TermIndex & { phrasesOf(table: number): PhraseTable }) | undefined;

/** Stands for a table in built code; whoever looks into it finds its phrases. */
export function preparedTable(number: number): PhraseTable {
  let phrases: PhraseTable | undefined;
  const read = (): PhraseTable => {
    phrases ??= readIndex().phrasesOf(number);
    return phrases;
  };
  const table = new Proxy<PhraseTable>([], {
    get: (_, key) => Reflect.get(read(), key),
    has: (_, key) => Reflect.has(read(), key),
  });
  tables[number] = table;
  numbers.set(table, number);
  return table;
}

/** Whether the prepared index holds a table's terms. */
export const isPrepared = (table: PhraseTable): boolean => numbers.has(table);

/** The index of all prepared tables. */
export function readIndex() {
  if (index) return index;
  const [everywhere = '', words = '', sets = '', terms = ''] = (preparedIndex ?? '').split('\f');
  const setLines = sets.split('\n');
  const termLines = terms.split('\n');
  const known = new Map<string, readonly number[]>();
  const found: (readonly Term[])[] = [];
  const read: Term[] = [];

  function termAt(number: number): Term {
    read[number] ??= readTerm(termLines[number] ?? '');
    return read[number];
  }

  index = {
    sets: setLines.length,
    everywhere: numbersIn(everywhere).map(termAt),
    setsOf(word) {
      const sets = known.get(word) ?? numbersIn(lineOf(words, word));
      if (known.size > MOST_WORDS) known.clear();
      known.set(word, sets);
      return sets;
    },
    foundBy(set) {
      found[set] ??= numbersIn(setLines[set] ?? '').map(termAt);
      return found[set];
    },
    phrasesOf: (table) =>
      termLines.flatMap((line, number) => (line.startsWith(`${table}\t`) ? [termAt(number).phrase] : [])),
  };
  return index;
}

function readTerm(line: string): Term {
  const [table, needs = '', text = ''] = line.split('\t');
  let phrase: Phrase | undefined;
  return {
    get table() {
      return tables[Number(table)] ?? unread;
    },
    needs: JSON.parse(needs),
    get phrase() {
      phrase ??= parsePhrase(text);
      return phrase;
    },
  };
}

/** The table of a file that was not loaded: nobody asks for its terms. */
const unread: PhraseTable = [];

const parsePhrase = (text: string): Phrase => JSON.parse(text);

const numbersIn = (line: string): readonly number[] => (line === '' ? [] : line.split(' ').map(Number));

/** What stands after a word in lines that are in order of their words; '' = it is not there. */
function lineOf(lines: string, wanted: string): string {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >> 1) + 1;
    const space = lines.indexOf(' ', start);
    const after = lines.indexOf('\n', space);
    const end = after < 0 ? lines.length : after;
    const word = lines.slice(start, space);
    if (word === wanted) return lines.slice(space + 1, end);
    if (word < wanted) low = end + 1;
    else high = start - 1;
  }
  return '';
}
