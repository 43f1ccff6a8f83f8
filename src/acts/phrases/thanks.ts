import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: '(thank you|thanks|thankyou|thank-you|many thanks|thx|cheers|ta)' },
  { term: '(i|we) (really |truly |very much |do |so )*appreciate (you|your|the|that|it|this|how|hearing)' },
  { term: "(i'm|i am|we're|we are) (so |really |very )*grateful" },
  { term: 'much appreciated' },
  {
    term: '(good|great|lovely|nice|glad) (of you |to hear from you|that you (wrote|asked|told|flagged|raised))',
  },
];
