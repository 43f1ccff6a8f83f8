import type { Document } from '../document/document.ts';
import { type Remark, readRemarks } from './remarks.ts';

/** Words written twice in a row, as retext-repeated-words finds them. */
export function findRepeatedWords(document: Document): Promise<Remark[]> {
  const sentences = document.sentences.filter(({ span }) => {
    const words = document.wordsIn(span);
    return words.some(({ lower, masked }, at) => !masked && lower === words[at + 1]?.lower);
  });
  return readRemarks(document, sentences, () => import('retext-repeated-words'));
}
