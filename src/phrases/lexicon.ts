import type { Sentence, Word } from '../document/document.ts';
import { anchorWords, meets, type Needs, needsOf } from './anchors.ts';
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
  needs?: Needs;
  pattern?: Pattern;
}

/** Indexes tables by the words their patterns need; patterns themselves are compiled when first tried. */
export function compileLexicon(tables: readonly PhraseTable[]): Lexicon {
  const byWord = new Map<string, Term[]>();
  const everywhere: Term[] = [];
  for (const table of new Set(tables)) {
    for (const phrase of table) {
      const term: Term = { table, phrase };
      const anchors = phrase.anchors === undefined ? anchorWords(needsIn(term)) : phrase.anchors?.split(' ');
      if (!anchors) everywhere.push(term);
      else for (const word of anchors) addTo(byWord, word, term);
    }
  }
  return {
    tables: new Set(tables),
    match(sentence, words, normal, found) {
      const pieces = piecesOf(words);
      const candidates = new Set(everywhere);
      for (const piece of pieces)
        for (const term of byWord.get(piece) ?? []) if (meets(pieces, needsIn(term))) candidates.add(term);
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

function needsIn(term: Term): Needs {
  const { needs, term: pattern } = term.phrase;
  term.needs ??= needs === undefined ? needsOf(pattern) : JSON.parse(needs);
  return term.needs ?? [];
}

function addTo(index: Map<string, Term[]>, word: string, term: Term): void {
  const terms = index.get(word);
  if (terms) terms.push(term);
  else index.set(word, [term]);
}

/** The words, and the parts of those with an apostrophe or a hyphen. */
function piecesOf(words: readonly Word[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const { lower } of words) {
    pieces.add(lower);
    if (/['-]/.test(lower)) for (const part of lower.split(/['-]/)) pieces.add(part);
  }
  return pieces;
}
