import type { Act } from './act.ts';
import { phrases } from './phrases/thanks.ts';

/** Thanks the customer: "thanks for the photo", "I really appreciate you writing". */
export const thanks: Act = { phrases };
