import type { Act } from './act.ts';
import { phrases } from './phrases/reason.ts';

/** Gives a reason. */
export const reason: Act = { phrases };
