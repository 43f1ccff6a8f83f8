import type { Span } from '../../src/text/span.ts';

/** A value that should not stand in a reply. */
export interface Found {
  readonly span: Span;
  /** What it is, with its article: "a card number". */
  readonly what: string;
  /** What to write in its place, as the end of a sentence. */
  readonly instead: string;
  /** A text that says enough in its place. */
  readonly masked?: string;
  /** Its shape alone says so; nothing beside it names it. */
  readonly unsure?: boolean;
}

/** The words of the same sentence before an offset, at most `reach` code units. */
export const wordsBefore = (text: string, at: number, reach = 60): string =>
  text
    .slice(Math.max(0, at - reach), at)
    .split(/\n|[.!?]\s+(?=\p{Lu})/u)
    .at(-1) ?? '';
