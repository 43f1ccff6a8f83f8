import { compilePattern, type Program } from './program.ts';
import type { Phrase, PhraseTable } from './table.ts';
import { sortTerms, type WrittenNeeds } from './term-sets.ts';

/** A phrase as a lexicon looks for it. */
export interface Term {
  readonly table: PhraseTable;
  readonly needs: WrittenNeeds;
  readonly phrase: Phrase;
  readonly program: Program;
}

/** The terms of some tables, such that the words of a sentence lead to them; see `TermSets`. */
export interface TermIndex {
  /** How many sets there are. */
  readonly sets: number;
  readonly everywhere: readonly Term[];
  setsOf(word: string): readonly number[];
  foundBy(set: number): readonly Term[];
}

/** Indexes tables. */
export function indexTables(tables: readonly PhraseTable[]): TermIndex {
  const phrases = tables.flatMap((table) => table.map((phrase) => ({ table, phrase })));
  const { sets, found, everywhere, needs } = sortTerms(phrases.map(({ phrase }) => phrase.term));
  const terms = phrases.map((one, number): Term => {
    let program: Program | undefined;
    return {
      ...one,
      needs: needs[number] ?? nothing,
      get program() {
        program ??= compilePattern(one.phrase.term);
        return program;
      },
    };
  });
  const at = (numbers: readonly number[] = []) => numbers.flatMap((number) => terms[number] ?? []);
  const lists = found.map(at);
  return {
    sets: found.length,
    everywhere: at(everywhere),
    setsOf: (word) => sets.get(word) ?? [],
    foundBy: (set) => lists[set] ?? [],
  };
}

const nothing = new Uint8Array();
