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

/** A search for the terms that may match among some words. */
function searchIn(index: TermIndex): (words: readonly Word[]) => readonly Term[] {
  const places = { first: new Uint32Array(index.size), last: new Uint32Array(index.size) };

  function meet(words: readonly Word[]): readonly number[] {
    const met: number[] = [];
    const add = (word: string, at: number): void => {
      const sets = index.setsOf(word);
      for (let unit = 0; unit < sets.length; unit += 2) {
        const set = readUnit(sets, unit);
        if (places.last[set] === 0) {
          places.first[set] = at + 1;
          met.push(set);
        }
        places.last[set] = at + 1;
      }
    };
    for (const { lower, span } of words) {
      add(lower, span[0]);
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
    const terms = new Set<number>();
    const { everywhere } = index;
    for (let unit = 0; unit < everywhere.length; unit += 2) terms.add(readUnit(everywhere, unit));
    const met = meet(words);
    for (let at = 0; at < met.length; at++) {
      const found = index.foundBy(met[at] ?? 0);
      for (let unit = 0; unit < found.length; unit += 2) {
        const term = readUnit(found, unit);
        if (index.meets(places, term)) terms.add(term);
      }
    }
    for (let at = 0; at < met.length; at++) places.last[met[at] ?? 0] = 0;
    return Array.from(terms, index.term);
  };
}
