import type { Sentence, Word } from '../document/document.ts';
import { isPrepared, readIndex } from './index/prepared.ts';
import { indexTables, type Term, type TermIndex } from './index/term-index.ts';
import { findMatches, Line } from './pattern/match.ts';
import type { PhraseHit, PhraseTable } from './table.ts';
import { readUnit } from './units.ts';

/** Phrase tables made ready for matching: one pass over a reply's words serves them all. */
export interface Lexicon {
  readonly tables: ReadonlySet<PhraseTable>;
  /** Matches of every table in one sentence; `words` are the sentence's words, `normal` the whole normalised prose. */
  match(
    sentence: Sentence,
    words: readonly Word[],
    normal: string,
    found: (table: PhraseTable, hit: PhraseHit) => void,
  ): void;
}

/** Indexes tables by the words their patterns need. */
export function compileLexicon(tables: readonly PhraseTable[]): Lexicon {
  const own = new Set(tables);
  const others = [...own].filter((table) => !isPrepared(table));
  const searches = [
    ...(others.length < own.size ? [searchIn(readIndex())] : []),
    ...(others.length > 0 ? [searchIn(indexTables(others))] : []),
  ];
  return {
    tables: own,
    match(sentence, words, normal, found) {
      const [start, end] = sentence.span;
      let line: Line | undefined;
      for (const search of searches)
        for (const term of search(words)) {
          if (!own.has(term.table)) continue;
          line ??= new Line(normal.slice(start, end));
          for (const [from, to] of findMatches(term.program, line))
            found(term.table, { span: [start + from, start + to], phrase: term.phrase, sentence });
        }
    },
  };
}

const MOST_PLACES = 2 ** 31;

/** A search for the terms that may match among some words, in their order. */
function searchIn(index: TermIndex): (words: readonly Word[]) => readonly Term[] {
  const places = { first: new Uint32Array(index.size), last: new Uint32Array(index.size) };
  // Places are counted on from call to call, so that those of earlier calls stand before all others and need not be wiped.
  let end = 0;

  /** Marks where the sets of the words stand, and gives those that find terms. */
  function meet(words: readonly Word[], from: number): readonly number[] {
    const { first, last } = places;
    const finders: number[] = [];
    const ahead = from - (words[0]?.span[0] ?? 0) + 1;
    const add = (word: string, at: number): void => {
      const place = ahead + at;
      const sets = index.setsOf(word);
      for (let unit = 0; unit < sets.length; unit += 2) {
        const set = readUnit(sets, unit);
        if ((last[set] ?? 0) <= from) {
          first[set] = place;
          if (set < index.finders) finders.push(set);
        }
        last[set] = place;
      }
    };
    for (const { lower, span } of words) {
      add(lower, span[0]);
      end = ahead + span[1];
      if (!lower.includes("'") && !lower.includes('-')) continue;
      let at = span[0];
      for (const part of lower.split(/['-]/)) {
        add(part, at);
        at += part.length + 1;
      }
    }
    return finders;
  }

  return (words) => {
    if (end > MOST_PLACES) {
      places.last.fill(0);
      end = 0;
    }
    const from = end;
    const terms = new Set<number>();
    const { everywhere } = index;
    for (let unit = 0; unit < everywhere.length; unit += 2) terms.add(readUnit(everywhere, unit));
    for (const set of meet(words, from)) {
      const found = index.foundBy(set);
      for (let unit = 0; unit < found.length; unit += 2) {
        const term = readUnit(found, unit);
        if (index.meets(places, term, from)) terms.add(term);
      }
    }
    return Array.from(terms, index.term);
  };
}
