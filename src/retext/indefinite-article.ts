import type { Document } from '../document/document.ts';
import { holdsAny } from '../text/holds-any.ts';
import { type Remark, readRemarks } from './remarks.ts';
import { passagesOf } from './trigger.ts';

// Looser than the plugin: a vowel or a silent letter after "a", anything else after "an".
const SUSPECT =
  /(?<![\w'.&/-])(?:a ["'(]?(?:[aeio]|u(?!k\b|s[aei]|ni)|8|11\b|18\b|h(?:our|onest|ono))|an ["'(]?(?:[b-df-gj-np-tv-z0-79]|h(?!our|onest|ono|eir)|[ue](?:u|se|sa|ni)|one?\b|onc))/;

/** "a" and "an" before a sound they do not go with, as retext-indefinite-article hears it. */
export function findWrongArticles(document: Document): Promise<Remark[]> {
  const passages = passagesOf(document).filter((span) => {
    const words = document.normal.slice(...span);
    return holdsAny(words, ['a ', 'an ']) && SUSPECT.test(words);
  });
  return readRemarks(document, passages, () => import('retext-indefinite-article'));
}
