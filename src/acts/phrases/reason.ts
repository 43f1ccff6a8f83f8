import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: 'because' },
  { term: 'since' },
  { term: 'as' },
  { term: 'so that' },
  { term: 'the reason' },
  { term: "that's why" },
  { term: 'this is why' },
  { term: 'due to' },
  { term: 'this (keeps|helps|means|protects|stops|lets)' },
  { term: 'to (keep|protect|make sure|avoid|prevent|help|stop) ' },
  { term: 'which (means|keeps|helps)' },
  { term: "it's (for|to)" },
  { term: 'in case' },
  { term: 'otherwise' },
  { term: 'caused by' },
  { term: 'while (we|i|the)' },
  { term: 'until (we|i|the)' },
];
