import type { PhraseHit, PhraseTable } from '../phrases/table.ts';
import type { Placeholder } from '../placeholders/placeholder.ts';
import type { Reply } from '../reply.ts';
import type { OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { Anatomy } from './anatomy.ts';

/**
 * What a stretch of the reply is. `paragraph`, `item`, `heading` and `cell` are the body that a customer reads;
 * `greeting`, `closing` and `signature` frame it; `quoted`, `code` and `legal` are not the agent's own words.
 */
export type BlockKind =
  | 'paragraph'
  | 'item'
  | 'heading'
  | 'cell'
  | 'greeting'
  | 'closing'
  | 'signature'
  | 'quoted'
  | 'code'
  | 'legal';

/** A stretch of the reply in reading order; blocks do not overlap. Spans count in `document.text`. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** An item of a numbered list. */
  readonly ordered?: boolean;
}

/** One sentence of a block; a list item without a full stop is one too. */
export interface Sentence {
  readonly span: Span;
  readonly block: Block;
  /** It ends in a question mark. */
  readonly question: boolean;
}

/** A word of the prose. A placeholder, an address or a piece of code is one word, and is `masked`. */
export interface Word {
  readonly span: Span;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly masked: boolean;
}

/** A link of the reply, in Markdown, HTML or bare. */
export interface Link {
  /** Its visible words, in `document.text`. */
  readonly span: Span;
  /** Where it leads, decoded. */
  readonly href: string;
  /** The address itself stands in the text. */
  readonly bare: boolean;
}

/**
 * A reply, read once. `text`, `prose` and `normal` have the same length and the same offsets:
 * what a span covers in one it covers in the others.
 */
export interface Document {
  readonly reply: Reply;
  /** What the customer sees, decoded: quoted mail, code and placeholders included. */
  readonly text: string;
  /**
   * What the customer reads as the agent's English: placeholders, addresses, code, blanks and quoted words stand
   * as one unread word each (`masks.ts`), quoted mail and code blocks as white space.
   */
  readonly prose: string;
  /** `prose` in lower case with straight quotes and a plain space for every kind of white space: for matching, never for quoting. */
  readonly normal: string;
  /** Leads from `text` (and `prose`) to the file. */
  readonly map: OffsetMap;
  /** All placeholders, in source order; invisible ones (tags, addresses) have no `span`. */
  readonly placeholders: readonly VisiblePlaceholder[];
  readonly blocks: readonly Block[];
  readonly anatomy: Anatomy;
  readonly links: readonly Link[];
  /** Inline code and images: visible, never read. */
  readonly unread: readonly Span[];
  /** Sentences of the body blocks, in order. */
  readonly sentences: readonly Sentence[];
  /** Words of the body blocks, in order. */
  readonly words: readonly Word[];
  /** Words that stand in a span, by their offsets. */
  wordsIn(span: Span): readonly Word[];
  /** Where a phrase table matches in the sentences of the body; one pass over the reply serves all tables. */
  hits(table: PhraseTable): readonly PhraseHit[];
  /** Where a phrase table matches in greeting, closing and signature. */
  frameHits(table: PhraseTable): readonly PhraseHit[];
}

/** A placeholder and where it shows. */
export interface VisiblePlaceholder extends Placeholder {
  /** In `document.text`; absent where it is not part of what the customer sees. */
  readonly span?: Span;
}
