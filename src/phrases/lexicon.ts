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
  const places = { first: new Uint32Array(index.words), last: new Uint32Array(index.words) };
  // For each term the call in which it was tried, by the first place of that.
  const tried = new Uint32Array(index.terms);
  // Places are counted on from call to call, so that those of earlier calls stand before all others and need not be wiped.
  let end = 0;

  /** Marks where words stand, and gives the numbers of those that are known. */
  function meet(words: readonly Word[], from: number): readonly number[] {
    const { first, last } = places;
    const met: number[] = [];
    const ahead = from - (words[0]?.span[0] ?? 0) + 1;
    const add = (word: string, at: number): void => {
      const number = index.numberOf(word);
      if (number < 0) return;
      const place = ahead + at;
      if ((last[number] ?? 0) <= from) {
        first[number] = place;
        met.push(number);
      }
      last[number] = place;
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
    return met;
  }

  return (words) => {
    if (end > MOST_PLACES) {
      places.last.fill(0);
      tried.fill(0);
      end = 0;
    }
    const from = end;
    const terms: number[] = [];
    const { everywhere } = index;
    for (let unit = 0; unit < everywhere.length; unit += 2) terms.push(readUnit(everywhere, unit));
    for (const word of meet(words, from)) {
      const own = index.termsOf(word);
      for (let unit = 0; unit < own.length; unit += 2) {
        const term = readUnit(own, unit);
        if (tried[term] === from + 1) continue;
        tried[term] = from + 1;
        if (index.meets(places, term, from)) terms.push(term);
      }
    }
    return terms.map(index.term);
  };
}
