import type { Phrase, PhraseTable } from '../table.ts';
import { readUnit } from '../units.ts';
import { type Chapter, openBook } from './book.ts';
import { readPreparedIndex } from './prepared-index.ts';
import type { Term, TermIndex } from './term-index.ts';
import { meets } from './term-sets.ts';
import { placeOfWord } from './word-table.ts';

// The tables of the tool's own rules are indexed when it is built (`scripts/phrases.js`), and the index is read an entry at
// a time: a reply needs a few in a hundred. Its chapters: the terms tried everywhere; where words are (`word-table.ts`);
// the words; the terms tried where each word stands; the words of each set; for each term the number of its table, what it
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

const none: Chapter = { length: 0, start: () => 0, line: () => '', is: () => false };

/** The index of all prepared tables. */
export function readIndex() {
  if (index) return index;
  const file = readPreparedIndex?.() ?? new Uint8Array();
  const book = file.length > 0 ? openBook(file) : [];
  const [everywhere = none, slots = none, words = none, termsOfWords = none, members = none] = book;
  const [tablesOfTerms = none, needs = none, programs = none, phrases = none, firsts = none] = book.slice(5);
  const bytesOf = ({ start }: Chapter, number: number) => file.subarray(start(number), start(number + 1));
  const wordTable = [slots.start(0), slots.start(1)] as const;
  const numbersOfWords = new Map<string, number>();
  const termsOf: Uint8Array[] = [];
  const membersOf: Uint8Array[] = [];
  const terms: Term[] = [];

  const readNumber = (word: string): number =>
    words.length === 0 ? -1 : placeOfWord(file, wordTable, word, (at) => words.is(at, word));

  const written = {
    needs: file,
    membersOf(set: number): Uint8Array {
      membersOf[set] ??= bytesOf(members, set);
      return membersOf[set];
    },
  };

  function readTerm(number: number): Term {
    let phrase: Phrase | undefined;
    return {
      table: tables[readUnit(file, tablesOfTerms.start(number))] ?? unread,
      program: bytesOf(programs, number),
      get phrase() {
        phrase ??= parsePhrase(phrases.line(number));
        return phrase;
      },
    };
  }

  const term = (number: number): Term => {
    terms[number] ??= readTerm(number);
    return terms[number];
  };

  index = {
    words: words.length,
    terms: programs.length,
    everywhere: bytesOf(everywhere, 0),
    numberOf(word) {
      const number = numbersOfWords.get(word) ?? readNumber(word);
      if (numbersOfWords.size > MOST_WORDS) numbersOfWords.clear();
      numbersOfWords.set(word, number);
      return number;
    },
    termsOf(word) {
      termsOf[word] ??= bytesOf(termsOfWords, word);
      return termsOf[word];
    },
    meets: (places, number, from) =>
      meets(places, written, from, needs.start(number), needs.start(number + 1)),
    term,
    phrasesOf(table) {
      const first = readUnit(file, firsts.start(table));
      const end = readUnit(file, firsts.start(table + 1));
      return Array.from({ length: end - first }, (_, at) => term(first + at).phrase);
    },
  };
  return index;
}

/** The table of a file that was not loaded: nobody asks for its terms. */
const unread: PhraseTable = [];

const parsePhrase = (text: string): Phrase => JSON.parse(text);
