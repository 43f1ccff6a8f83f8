import { type Guard, inQuestion, wordsAfter, wordsBefore } from '../phrases/guards.ts';
import type { Act } from './act.ts';
import { isNegated } from './negated.ts';
import { phrases } from './phrases/handoff.ts';
import { sentencesAround, spanOf } from './window.ts';

const THANKS_ON =
  /\b(?:feedback|ideas?|suggestions?|kind words|praise|compliments?|comments?|thoughts|wish(?:es)?|review|best wishes|thanks on|appreciation|feature requests?)\b/;
const GOODS =
  /[£$€¥₹]|\b(?:money|amount|funds|payment|balance|points|domain|licen[sc]e|ownership|files?|photos?|parcel|package|order to|refund|rent|playlist|number to|seats?|link|code|invoice|receipt|copy|form|replacement|voucher|letter)\b/;

/** Passing on praise or an idea, or sending a parcel, hands nobody over. */
const isNoHandoff: Guard = (hit, document) => {
  if (hit.phrase.category !== 'case') return false;
  const words = document.normal.slice(...hit.span);
  const near = document.normal.slice(...spanOf(sentencesAround(document, hit.sentence, 1, 0)));
  return THANKS_ON.test(near) || GOODS.test(words + wordsAfter(hit, document).slice(0, 12));
};

// "If it comes back, our repairs team will call you" hands nobody over yet.
const OFFER = /\b(?:if|should you|in case|could|may|might|would)\b/;
const isOffered: Guard = (hit, document) => OFFER.test(wordsBefore(hit, document));

/** Hands the customer or their case over to somebody else. */
export const handoff: Act = { phrases, unless: [inQuestion, isNegated, isOffered, isNoHandoff] };
