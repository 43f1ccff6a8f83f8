import type { Act } from './act.ts';
import { phrases } from './phrases/next-step.ts';

/** Says what happens next, and who does it. */
export const nextStep: Act = { phrases };
