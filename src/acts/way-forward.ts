import type { Document, Sentence } from '../document/document.ts';
import type { Guard } from '../phrases/guards.ts';
import { overlaps } from '../text/span.ts';
import { type Act, findAct } from './act.ts';
import { isNegated } from './negated.ts';
import { phrases } from './phrases/way-forward.ts';

// "Feel free to contact us", "if you have any other questions, call us": kind, and no answer to a no.
const COURTESY =
  /\b(?:hesitate to|feel free to (?:contact|reach|call|ask|write|message|get in touch|reply|let|email)|anything else|something else|(?:any|other|further|more|additional) (?:other |further |more |additional )?(?:questions?|quer(?:y|ies)|concerns?|issues?|enquir(?:y|ies)|assistance|help))\b/;

const isCourtesy: Guard = (hit, document) => COURTESY.test(document.normal.slice(...hit.sentence.span));

/** Says what the customer or the agent can do instead, or next. */
export const wayForward: Act = { phrases, unless: [isCourtesy, isNegated] };

// A telephone number to call is a way.
const PHONE = /(?:\b(?:on|at|call|ring|phone|tel)\b|:)\.? *\+?[\d(][\d ()-]{6,}\d/;

/** Whether a sentence shows a way: it says one, asks about one, links to one, or is a step of a list. */
export function showsWay(document: Document, sentence: Sentence): boolean {
  if (COURTESY.test(document.normal.slice(...sentence.span))) return false;
  if (sentence.question || sentence.block.kind === 'item') return true;
  if (document.links.some(({ span }) => overlaps(span, sentence.span))) return true;
  if (PHONE.test(document.normal.slice(...sentence.span))) return true;
  return findAct(document, wayForward).some((hit) => hit.sentence === sentence);
}
