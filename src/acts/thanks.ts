import type { Guard } from '../phrases/guards.ts';
import { afterNegator, wordsAfter, wordsBefore } from '../phrases/guards.ts';
import { holdsAny } from '../text/holds-any.ts';
import type { Act } from './act.ts';
import { phrases } from './phrases/thanks.ts';

// "Thanks to the update" credits, "thanks in advance" presses, "thank you for your understanding" closes a no.
const CREDIT = /^thanks to (?!you\b|your\b|all\b|everyone\b)/;
const FORMULA =
  /^(?: (?:so|very) much| a lot)? (?:in advance|for (?:your |the |kind |kindly )*(?:understanding|co-?operation|attention|compliance|business|custom)\b)/;
// "We appreciate your business" closes as well.
const BUSINESS =
  /\b(?:appreciate|value) your (?:continued |kind )?(?:business|custom|patronage|co-?operation|understanding)\b/;
// What either of them holds.
const FORMAL = 'advance operation understanding attention compliance business custom patronage'.split(' ');
const WISH = /\b(?:would|'d|will) be (?:much |greatly |very |really )*$/;

const thanksNobody: Guard = (hit, document) => {
  const after = wordsAfter(hit, document);
  const words = document.normal.slice(...hit.span);
  const said = words + after;
  if (said.startsWith('thanks to ') && CREDIT.test(said)) return true;
  if (holdsAny(said, FORMAL) && (FORMULA.test(after) || BUSINESS.test(said))) return true;
  return words.endsWith('appreciated') && WISH.test(wordsBefore(hit, document));
};

/** Thanks the customer: "thanks for the photo", "I really appreciate you writing". */
export const thanks: Act = { phrases, unless: [thanksNobody, afterNegator(1)] };
