import type { Act } from './act.ts';
import { phrases } from './phrases/apology.ts';

/** Apologises. */
export const apology: Act = { phrases };
