import type { Directive } from '../diagnostic.ts';
import type { Edit } from '../text/map.ts';
import type { Span } from '../text/span.ts';

/** A rule as a file names it; the span counts in the file. */
export interface WrittenRule {
  readonly id: string;
  readonly span: Span;
  readonly reason?: string;
  /** The edit that takes this name alone out, where others stand beside it. */
  readonly cut?: Edit | undefined;
}

/** A directive as it stands in a file, not yet held against the rules that there are. Spans count in the file. */
export interface Written {
  readonly action: Directive['action'];
  /** None: it holds for all. */
  readonly rules: readonly WrittenRule[];
  readonly reason?: string;
  readonly covers: Span;
  readonly span: Span;
  /** The edit that takes it out as a whole; absent where that cannot be written. */
  readonly cut?: Edit | undefined;
  /** What in it cannot be understood. */
  readonly mistake?: Mistake;
}

/** Something that is no directive although it was meant to be, or words in one that say nothing. */
export interface Mistake {
  readonly span: Span;
  readonly message: string;
  /** What was meant, where one thing is near. */
  readonly instead?: Edit | undefined;
}
