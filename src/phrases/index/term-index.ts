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
  /** How many sets there are. */
  readonly size: number;
  /** How many of them, the first ones, find terms. */
  readonly finders: number;
  readonly everywhere: Uint8Array;
  setsOf(word: string): Uint8Array;
  foundBy(set: number): Uint8Array;
  /** Whether what a term needs stands behind a place. */
  meets(places: Places, term: number, from: number): boolean;
  term(number: number): Term;
}

/** Indexes tables. */
export function indexTables(tables: readonly PhraseTable[]): TermIndex {
  const phrases = tables.flatMap((table) => table.map((phrase) => ({ table, phrase })));
  const { size, everywhere, needs, ...sorted } = sortTerms(phrases.map(({ phrase }) => phrase.term));
  const sets = new Map(Array.from(sorted.sets, ([word, own]) => [word, writeUnits(own)]));
  const found = sorted.found.map(writeUnits);
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
    size,
    finders: found.length,
    everywhere: writeUnits(everywhere),
    setsOf: (word) => sets.get(word) ?? nothing,
    foundBy: (set) => found[set] ?? nothing,
    meets: (places, number, from) => meets(places, needs[number] ?? nothing, from),
    term: (number) => {
      const term = terms[number];
      if (!term) throw new RangeError(`There is no term ${number}.`);
      return term;
    },
  };
}

const nothing = new Uint8Array();
