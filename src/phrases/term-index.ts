import type { Pattern } from './pattern.ts';
import type { Phrase, PhraseTable } from './table.ts';
import { type SetNeeds, sortTerms } from './term-sets.ts';

/** A phrase as a lexicon looks for it. */
export interface Term {
  readonly table: PhraseTable;
  readonly needs: SetNeeds;
  readonly phrase: Phrase;
  /** Compiled when it is first tried. */
  pattern?: Pattern;
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
  const terms = phrases.map((one, number): Term => ({ ...one, needs: needs[number] ?? [] }));
  const at = (numbers: readonly number[] = []) => numbers.flatMap((number) => terms[number] ?? []);
  const lists = found.map(at);
  return {
    sets: found.length,
    everywhere: at(everywhere),
    setsOf: (word) => sets.get(word) ?? [],
    foundBy: (set) => lists[set] ?? [],
  };
}
