import { compilePattern, type Program } from '../pattern/program.ts';
import type { Phrase, PhraseTable } from '../table.ts';
import { meets, type Places, sortTerms } from './term-sets.ts';

/** A phrase as a lexicon looks for it. */
export interface Term {
  readonly table: PhraseTable;
  readonly phrase: Phrase;
  readonly program: Program;
}

/** The terms of some tables by their numbers, such that the words of a sentence lead to them; see `TermSets`. */
export interface TermIndex {
  /** How many sets there are. */
  readonly sets: number;
  readonly everywhere: readonly number[];
  setsOf(word: string): readonly number[];
  foundBy(set: number): readonly number[];
  /** Whether what a term needs stands in a sentence. */
  meets(places: Places, term: number): boolean;
  term(number: number): Term;
}

/** Indexes tables. */
export function indexTables(tables: readonly PhraseTable[]): TermIndex {
  const phrases = tables.flatMap((table) => table.map((phrase) => ({ table, phrase })));
  const { sets, found, everywhere, needs } = sortTerms(phrases.map(({ phrase }) => phrase.term));
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
    sets: found.length,
    everywhere,
    setsOf: (word) => sets.get(word) ?? [],
    foundBy: (set) => found[set] ?? [],
    meets: (places, number) => meets(places, needs[number] ?? new Uint8Array()),
    term: (number) => {
      const term = terms[number];
      if (!term) throw new RangeError(`There is no term ${number}.`);
      return term;
    },
  };
}
