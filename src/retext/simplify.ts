import { listed } from './listed.ts';
import { phrases } from './phrases/simplify.ts';

/** Words that have a simpler twin, as retext-simplify knows them. */
export const findWordsToSimplify = listed(phrases, () => import('retext-simplify'));
