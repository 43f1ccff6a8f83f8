import type { Document, Sentence } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** The sentences around one: as many before and after it as asked, itself included. */
export function sentencesAround(
  { sentences }: Document,
  sentence: Sentence,
  before: number,
  after: number,
): readonly Sentence[] {
  const at = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, at - before), at + after + 1);
}

/** The stretch from the first of some sentences to the end of the last. */
export const spanOf = (sentences: readonly Sentence[]): Span => [
  sentences[0]?.span[0] ?? 0,
  sentences.at(-1)?.span[1] ?? 0,
];
