import { compilePattern, type Program } from '../pattern/program.ts';
import type { Phrase, PhraseTable } from '../table.ts';
import { writeUnits } from '../units.ts';
import { meets, type Places, sortTerms } from './term-sets.ts';

/** A phrase as a lexicon looks for it. */
export interface Term {
  readonly table: PhraseTable;
  readonly phrase: Phrase;
  readonly program: Program;
}

/** The terms of some tables by their numbers, such that the words of a sentence lead to them; see `TermSets`. Lists are units. */
export interface TermIndex {
  /** How many words and terms there are. */
  readonly words: number;
  readonly terms: number;
  readonly everywhere: Uint8Array;
  /** The number of a word, or -1. */
  numberOf(word: string): number;
  /** The terms that are tried where a word stands. */
  termsOf(word: number): Uint8Array;
  /** Whether what a term needs stands behind a place. */
  meets(places: Places, term: number, from: number): boolean;
  term(number: number): Term;
}

/** Indexes tables. */
export function indexTables(tables: readonly PhraseTable[]): TermIndex {
  const phrases = tables.flatMap((table) => table.map((phrase) => ({ table, phrase })));
  const { needs, everywhere, ...sorted } = sortTerms(phrases.map(({ phrase }) => phrase.term));
  const numbers = new Map(sorted.words.map((word, number) => [word, number]));
  const termsOf = sorted.terms.map(writeUnits);
  const members = sorted.members.map(writeUnits);
  const membersOf = (set: number): Uint8Array => members[set] ?? nothing;
  const terms = phrases.map(({ table, phrase }): Term => {
    let program: Program | undefined;
    return {
      table,
      phrase,
      get program() {
        program ??= compilePattern(phrase.term);
        return program;
      },
    };
  });
  return {
    words: numbers.size,
    terms: terms.length,
    everywhere: writeUnits(everywhere),
    numberOf: (word) => numbers.get(word) ?? -1,
    termsOf: (word) => termsOf[word] ?? nothing,
    meets: (places, number, from) => meets(places, { needs: needs[number] ?? nothing, membersOf }, from),
    term: (number) => {
      const term = terms[number];
      if (!term) throw new RangeError(`There is no term ${number}.`);
      return term;
    },
  };
}

const nothing = new Uint8Array();
