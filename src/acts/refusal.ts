import type { Act } from './act.ts';
import { phrases } from './phrases/refusal.ts';

/** Says no. */
export const refusal: Act = { phrases };
