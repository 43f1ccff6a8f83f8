import { clauseBefore, type Guard } from '../phrases/guards.ts';
import { holdsAny } from '../text/holds-any.ts';
import type { Act } from './act.ts';
import { isNegated } from './negated.ts';
import { phrases } from './phrases/next-step.ts';

// "Someone will look into it" names nobody, so nobody knows what happens.
const NOBODY =
  /\b(?:someone|somebody|(?:one|a (?:member|representative)|an? agent) (?:of|from) (?:our|the) .*|a representative|an agent|the (?:relevant|concerned|respective) team)(?: (?:will|from|of)\b.*)? *$/;
// What it holds.
const OF_NOBODY = ['some', 'one of', 'one from', 'member', 'representative', 'agent', 'team'];
const VAGUE = /^(?:someone|somebody|representative|agent)\b/;
// "The concerned team is checking it": the team itself is matched.
const UNNAMED = /\b(?:relevant|concerned|respective|appropriate) *$/;
const TEAM = /^(?:teams?|departments?|office)\b/;

const isNobody: Guard = (hit, document) => {
  const before = clauseBefore(hit, document);
  const words = document.normal.slice(...hit.span);
  return (
    (holdsAny(before, OF_NOBODY) && NOBODY.test(before)) ||
    VAGUE.test(words) ||
    (TEAM.test(words) && UNNAMED.test(before))
  );
};
const isNotDone: Guard = (hit, document) => hit.phrase.category !== 'done' && isNegated(hit, document);

/** Says what happens next, and who does it. */
export const nextStep: Act = { phrases, unless: [isNotDone, isNobody] };
