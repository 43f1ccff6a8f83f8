import type { Act } from './act.ts';
import { phrases } from './phrases/open-door.ts';

/** Leaves the door open: "just reply here". */
export const openDoor: Act = { phrases };
