import type { Act } from './act.ts';
import { phrases } from './phrases/way-forward.ts';

/** Says what the customer or the agent can do instead, or next. */
export const wayForward: Act = { phrases };
