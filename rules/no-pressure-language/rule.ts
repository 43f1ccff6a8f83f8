import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { afterNegator, clauseBefore, type Guard, wordsBefore } from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import { some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = [
  'urgency',
  'fear',
  'shame',
  'guilt',
  'threat',
  'review-begging',
  'confirm-shaming',
  'persuasion',
] as const;

const THANKS =
  /\b(?:thank|thanks|thanking|thankful|grateful that|glad you|happy you|appreciate that you|you (?:left|rated|wrote|posted|already))\b/;
const NOT_OURS =
  /\b(?:(?:5|five)[- ]star (?:experience|service|support|app)|hotels?|restaurants?|driver|host|guests?|rooms?|sellers?|how to|to see|filter|sort|search)\b/;
const SO_THAT =
  /\b(?:so you|so that(?: you)?|(?:to make sure|ensure|in case|that way|how to avoid)(?: that)?(?: you)?) $/;

// "We appreciate your positive feedback", "your kind review keeps us going": it was given already.
const GIVEN =
  /\b(?:we|i|all|team)(?: (?:really|truly|sincerely|highly|greatly|deeply|do|so|very much|always|also|much))* (?:appreciate|value|love|loved)\b|(?:^|[ ,])your [^.!?]*\b(?:means|makes|helps|goes|keeps|motivates|encourages|inspires)$/;

// "A 1-star rating means poor and a 5-star rating good" explains the scale.
const SCALE = /\b(?:1|one|2|two)[- ]star (?:rating|review)s? [^.!?]*(?:5|five)[- ]stars?$/;

const isThanking: Guard = (hit, document) => {
  const words = document.normal.slice(...hit.span);
  const before = wordsBefore(hit, document);
  return (
    THANKS.test(before) || THANKS.test(words) || GIVEN.test(before + words) || SCALE.test(before + words)
  );
};
const isNotOurs: Guard = (hit, document) => NOT_OURS.test(document.normal.slice(...hit.sentence.span));
const isHowTo: Guard = (hit, document) =>
  /\b(?:open|go to|tap|settings|page|saved|shows?|appears?|visible|anyone|others)\b/.test(
    document.normal.slice(...hit.sentence.span),
  );
/** "So you don't miss out, I've booked it": it is done for them. */
const isForThem: Guard = (hit, document) => SO_THAT.test(clauseBefore(hit, document));

const afterNo = afterNegator(3);
/** "We won't pass it on"; in "if you do not pay today we will …" the no is theirs. */
const isDenied: Guard = (hit, document) =>
  afterNo(hit, document) && !/\bif you (?:do not|don't)\b/.test(wordsBefore(hit, document));

export default defineRule({
  id: 'no-pressure-language',
  summary: 'Give the fact and the date once, and let them choose.',
  why: 'A customer who was pushed finds out, and does not come back.',
  category: 'promises',
  advice: ['no-negative-language', 'listen'],
  severity: 'error',
  presets: { strict: 'error', macros: 'error', chat: 'error', email: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which kinds of pressure to report'),
    allow: words([], 'Wordings that are right here, such as the name of a campaign'),
  },
  phrases: [phrases],
  *check(document, { categories, allow }) {
    const guards = { thanking: isThanking, 'not ours': isNotOurs, 'how to': isHowTo };
    const unless = [isDenied, isForThem];
    for (const hit of findPhrases(document, phrases, { categories, allow, guards, unless, mild: true })) {
      const advice = endSentence(hit.phrase.use ?? 'give the fact and let them choose');
      const finding = phraseFinding(
        document,
        hit,
        `“${quoteHit(document, hit.span)}” pushes rather than helps – ${advice}`,
      );
      yield hit.phrase.mild ? { ...finding, atMost: 'warn' } : finding;
    }
  },
});
