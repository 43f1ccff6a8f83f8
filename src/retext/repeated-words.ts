import type { Document } from '../document/document.ts';
import { type Remark, readRemarks } from './remarks.ts';
import { passagesOf, wordsOf } from './trigger.ts';

/** Words written twice in a row, as retext-repeated-words finds them. */
export function findRepeatedWords(document: Document): Promise<Remark[]> {
  const passages = passagesOf(document).filter((span) => {
    const words = wordsOf(document, span);
    return words.some((word, at) => word === words[at + 1]?.replace(/\.$/, ''));
  });
  return readRemarks(document, passages, () => import('retext-repeated-words'));
}
