import { type Chapter, openBook } from './book.ts';
import { readPreparedIndex } from './prepared-index.ts';
import type { Phrase, PhraseTable } from './table.ts';
import type { Term, TermIndex } from './term-index.ts';
import { readUnit, readUnits } from './units.ts';
import { placeOfWord } from './word-table.ts';

// The tables of the tool's own rules are indexed when it is built (`scripts/phrases.js`), and the index is read an entry at
// a time: a reply needs a few in a hundred. Its chapters: the terms tried everywhere; where words are (`word-table.ts`);
// the words; the sets of each word; for each set the terms found by it; for each term the number of its table, what it
// needs, its program, its phrase; the tables, each with its first term, and where the last one ends. Numbers are units.

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

const nothing = new Uint8Array();
const none: Chapter = { length: 0, bytes: () => nothing, line: () => '' };

/** The index of all prepared tables. */
export function readIndex() {
  if (index) return index;
  const book = readPreparedIndex ? openBook(readPreparedIndex()) : [];
  const [everywhere = none, slots = none, words = none, sets = none, found = none] = book;
  const [tablesOfTerms = none, needs = none, programs = none, phrases = none, firsts = none] = book.slice(5);
  const wordTable = slots.bytes(0);
  const setsOfWords = new Map<string, readonly number[]>();
  const foundBySets: (readonly Term[])[] = [];
  const terms: Term[] = [];

  function readSets(word: string): readonly number[] {
    const place = wordTable.length > 0 ? placeOfWord(wordTable, word, (at) => words.line(at) === word) : -1;
    return place < 0 ? [] : readUnits(sets.bytes(place));
  }

  function readTerm(number: number): Term {
    let phrase: Phrase | undefined;
    return {
      needs: needs.bytes(number),
      get table() {
        return tables[readUnit(tablesOfTerms.bytes(number), 0)] ?? unread;
      },
      get program() {
        return programs.bytes(number);
      },
      get phrase() {
        phrase ??= parsePhrase(phrases.line(number));
        return phrase;
      },
    };
  }

  const termAt = (number: number): Term => {
    terms[number] ??= readTerm(number);
    return terms[number];
  };

  index = {
    sets: found.length,
    everywhere: readUnits(everywhere.bytes(0)).map(termAt),
    setsOf(word) {
      const own = setsOfWords.get(word) ?? readSets(word);
      if (setsOfWords.size > MOST_WORDS) setsOfWords.clear();
      setsOfWords.set(word, own);
      return own;
    },
    foundBy(set) {
      foundBySets[set] ??= readUnits(found.bytes(set)).map(termAt);
      return foundBySets[set];
    },
    phrasesOf(table) {
      const first = readUnit(firsts.bytes(table), 0);
      const length = readUnit(firsts.bytes(table + 1), 0) - first;
      return Array.from({ length }, (_, at) => termAt(first + at).phrase);
    },
  };
  return index;
}

/** The table of a file that was not loaded: nobody asks for its terms. */
const unread: PhraseTable = [];

const parsePhrase = (text: string): Phrase => JSON.parse(text);
