import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

const LONGEST = 48;

/** Words of the reply in quotes, on one line, cut where they are long. */
export function quoteReply({ text }: Document, span: Span): string {
  const words = text
    .slice(...span)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words}”`;
}
