import type { Sentence, Word } from '../document/document.ts';
import { anchorWords, meets, needsOf, type Places } from './anchors.ts';
import { compilePattern, matchPattern } from './pattern.ts';
import { isPrepared, preparedTerms, type Term } from './prepared.ts';
import type { PhraseHit, PhraseTable } from './table.ts';

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

/** Indexes tables by the words their patterns need; patterns themselves are compiled when first tried. */
export function compileLexicon(tables: readonly PhraseTable[]): Lexicon {
  const own = new Set(tables);
  const termsFor = createIndex(own);
  return {
    tables: own,
    match(sentence, words, normal, found) {
      const places = placesOf(words);
      const candidates = new Set(termsFor(''));
      for (const piece of places.keys())
        for (const term of termsFor(piece)) if (meets(places, term.needs)) candidates.add(term);
      if (candidates.size === 0) return;
      const [start, end] = sentence.span;
      const line = normal.slice(start, end);
      for (const term of candidates) {
        term.pattern ??= compilePattern(term.phrase.term);
        for (const [from, to] of matchPattern(term.pattern, line))
          found(term.table, { span: [start + from, start + to], phrase: term.phrase, sentence });
      }
    },
  };
}

/** The terms that are found by a word; those found by none go by the empty word. */
function createIndex(tables: ReadonlySet<PhraseTable>): (word: string) => readonly Term[] {
  const byWord = new Map<string, Term[]>();
  for (const table of tables) {
    if (isPrepared(table)) continue;
    for (const phrase of table) {
      const term: Term = { table, phrase, needs: needsOf(phrase.term) };
      for (const word of anchorWords(term.needs) ?? ['']) addTo(byWord, word, term);
    }
  }
  const looked = new Map<string, readonly Term[]>();
  return (word) => {
    const known = looked.get(word);
    if (known) return known;
    const prepared = preparedTerms(word);
    const own = byWord.get(word) ?? [];
    if (prepared.length === 0) return own;
    const terms = [...own, ...prepared.filter(({ table }) => tables.has(table))];
    looked.set(word, terms);
    return terms;
  };
}

function addTo(index: Map<string, Term[]>, word: string, term: Term): void {
  const terms = index.get(word);
  if (terms) terms.push(term);
  else index.set(word, [term]);
}

/** Where the words stand, and the parts of those with an apostrophe or a hyphen. */
function placesOf(words: readonly Word[]): Places {
  const places = new Map<string, number[]>();
  const add = (word: string, at: number): void => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  };
  for (const { lower, span } of words) {
    add(lower, span[0]);
    if (!/['-]/.test(lower)) continue;
    let at = span[0];
    for (const part of lower.split(/['-]/)) {
      add(part, at);
      at += part.length + 1;
    }
  }
  return places;
}
