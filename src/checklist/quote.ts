import type { Document } from '../document/document.ts';
import type { PhraseHit } from '../phrases/table.ts';
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

/** From the start of the clause in which a phrase stands to the end of its sentence. */
export function clauseAround({ normal }: Document, { span, sentence }: PhraseHit): Span {
  const from = sentence.span[0];
  const before = normal.slice(from, span[0] + 1);
  const lead = /^(?:.*[,;:.–—(](?= |\w))?\W*(?:(?:and|but|so|or) )?/s.exec(before)?.[0].length ?? 0;
  return [Math.min(from + lead, span[0] + LONGEST), sentence.span[1]];
}
