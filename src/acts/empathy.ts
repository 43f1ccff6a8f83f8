import { afterNegator, type Guard, inQuestion, wordsAfter, wordsBefore } from '../phrases/guards.ts';
import type { Act } from './act.ts';
import { phrases } from './phrases/empathy.ts';

// Words that only sound kind: "sorry for the inconvenience", "thank you for understanding", "sorry you feel that way".
const HOLLOW =
  /^[^.!?]{0,24}?\b(?:(?:any|the|this|your) (?:\w+ )?inconvenience|if (?:you|we|i|this|it|there|any)|feel (?:that|this) way|to (?:inform|advise|say|tell you))\b/;

const isHollow: Guard = (hit, document) => {
  if (/\bif $/.test(wordsBefore(hit, document))) return true;
  const words = document.normal.slice(...hit.span);
  return (
    /sorry|apolog|regret/.test(words) &&
    HOLLOW.test(words.split(/sorry|apologi\w+|regret/).at(-1) + wordsAfter(hit, document))
  );
};

/** Shows the customer that their side is seen. */
export const empathy: Act = { phrases, unless: [isHollow, inQuestion, afterNegator(2)] };
