import type { Sentence } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** A phrase in the pattern language of `pattern.ts`, with what the writer is told about it. */
export interface Phrase {
  /** The pattern; it holds its own inflections. */
  readonly term: string;
  /** A wording to use instead. */
  readonly use?: string;
  /** Set when `use` can take its place unseen: meaning and commitment stay the same. */
  readonly safe?: boolean;
  /** Why it matters, where the rule's own sentence does not say it. */
  readonly why?: string;
  readonly category?: string;
  /** Guards of `guards.ts` that silence a match. */
  readonly unless?: readonly string[];
  /** Lighter than the rest: left out unless the rule is told to be thorough, or reported at a lower level. */
  readonly mild?: boolean;
  readonly weight?: number;
  /** Locales in which it is ordinary wording and not reported: `en-IN`. */
  readonly ordinaryIn?: readonly string[];
}

/** A rule's words: only data. */
export type PhraseTable = readonly Phrase[];

/** Where a phrase stands. */
export interface PhraseHit {
  /** In `document.text`. */
  readonly span: Span;
  readonly phrase: Phrase;
  readonly sentence: Sentence;
}
