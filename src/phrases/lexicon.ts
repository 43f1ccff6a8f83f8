import type { Sentence, Word } from '../document/document.ts';
import { anchorWords } from './anchors.ts';
import { compilePattern, matchPattern, type Pattern } from './pattern.ts';
import type { Phrase, PhraseHit, PhraseTable } from './table.ts';

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

interface Term {
  readonly table: PhraseTable;
  readonly phrase: Phrase;
  pattern?: Pattern;
}

/** Indexes tables by the words their patterns need; patterns themselves are compiled when first tried. */
export function compileLexicon(tables: readonly PhraseTable[]): Lexicon {
  const byWord = new Map<string, Term[]>();
  const everywhere: Term[] = [];
  for (const table of new Set(tables)) {
    for (const phrase of table) {
      const term: Term = { table, phrase };
      const anchors = phrase.anchors === undefined ? (anchorWords(phrase.term) ?? null) : phrase.anchors;
      if (anchors === null) everywhere.push(term);
      else for (const word of anchors) addTo(byWord, word, term);
    }
  }
  return {
    tables: new Set(tables),
    match(sentence, words, normal, found) {
      const candidates = new Set(everywhere);
      for (const { lower } of words)
        for (const word of piecesOf(lower)) for (const term of byWord.get(word) ?? []) candidates.add(term);
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

function addTo(index: Map<string, Term[]>, word: string, term: Term): void {
  const terms = index.get(word);
  if (terms) terms.push(term);
  else index.set(word, [term]);
}

function piecesOf(word: string): readonly string[] {
  return /['-]/.test(word) ? [word, ...word.split(/['-]/)] : [word];
}
