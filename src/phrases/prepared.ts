import { type Chapter, openBook } from './book.ts';
import { readPreparedIndex } from './prepared-index.ts';
import type { Phrase, PhraseTable } from './table.ts';
import type { Term, TermIndex } from './term-index.ts';

// The tables of the tool's own rules are indexed when it is built (`scripts/phrases.js`), and the index is read a line
// at a time: a reply needs a few in a hundred. Its chapters: the terms tried everywhere; the words, in their order, each
// with its sets; the sets, each with the terms found by it; the terms: the number of the table, the needs, the phrase;
// the tables, each with its first term, and where the last one ends.

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

const none: Chapter = { length: 0, line: () => '' };

/** The index of all prepared tables. */
export function readIndex() {
  if (index) return index;
  const [everywhere = none, words = none, sets = none, terms = none, firsts = none] = readPreparedIndex
    ? openBook(readPreparedIndex())
    : [];
  const known = new Map<string, readonly number[]>();
  const found: (readonly Term[])[] = [];
  const read: Term[] = [];

  function termAt(number: number): Term {
    read[number] ??= readTerm(terms.line(number));
    return read[number];
  }

  index = {
    sets: sets.length,
    everywhere: numbersIn(everywhere.line(0)).map(termAt),
    setsOf(word) {
      const own = known.get(word) ?? numbersIn(lineOf(words, word));
      if (known.size > MOST_WORDS) known.clear();
      known.set(word, own);
      return own;
    },
    foundBy(set) {
      found[set] ??= numbersIn(sets.line(set)).map(termAt);
      return found[set];
    },
    phrasesOf(table) {
      const first = Number(firsts.line(table));
      const length = Number(firsts.line(table + 1)) - first;
      return Array.from({ length }, (_, at) => termAt(first + at).phrase);
    },
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
function lineOf(lines: Chapter, wanted: string): string {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines.line(middle);
    const space = line.indexOf(' ');
    const word = line.slice(0, space);
    if (word === wanted) return line.slice(space + 1);
    if (word < wanted) low = middle + 1;
    else high = middle;
  }
  return '';
}
