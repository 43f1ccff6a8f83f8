import type { Act } from './act.ts';
import { phrases } from './phrases/empathy.ts';

/** Shows the customer that their side is seen. */
export const empathy: Act = { phrases };
