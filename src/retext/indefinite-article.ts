import type { Document } from '../document/document.ts';
import { type Remark, readRemarks } from './remarks.ts';
import { passagesOf, wordsOf } from './trigger.ts';

// Looser than the plugin: a vowel or a silent letter after "a", anything else after "an".
const SUSPECT =
  /(?<![\w'.&/-])(?:a ["'(]?(?:[aeio]|u(?!k\b|s[aei]|ni)|8|11\b|18\b|h(?:our|onest|ono))|an ["'(]?(?:[b-df-gj-np-tv-z0-79]|h(?!our|onest|ono|eir)|[ue](?:u|se|sa|ni)|one?\b|onc))/;

/** The same by first letters alone, which is quicker. */
function isDoubtful(word: string, at: number, words: readonly string[]): boolean {
  const article = word.replace(/^\W+/, '');
  const next = (words[at + 1] ?? '').replace(/^'/, '');
  return article === 'a' ? /^[aeiou81h]/.test(next) : article === 'an' && !/^[ai]/.test(next);
}

/** "a" and "an" before a sound they do not go with, as retext-indefinite-article hears it. */
export function findWrongArticles(document: Document): Promise<Remark[]> {
  const passages = passagesOf(document).filter((span) => {
    const mayBeWrong = wordsOf(document, span).some(isDoubtful);
    return mayBeWrong && SUSPECT.test(document.normal.slice(...span));
  });
  return readRemarks(document, passages, () => import('retext-indefinite-article'));
}
