import type { Act } from './act.ts';
import { phrases } from './phrases/handoff.ts';

/** Hands the customer over to somebody else. */
export const handoff: Act = { phrases };
