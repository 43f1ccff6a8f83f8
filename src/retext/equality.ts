import { listed } from './listed.ts';
import { phrases } from './phrases/equality.ts';

/** Words that leave people out, as retext-equality knows them. */
export const findUnequalWords = listed(phrases, () => import('retext-equality'));
