import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [{ term: '(sorry|apologi(s|z)e|apologi(s|z)ing|apologies|apology)' }];
