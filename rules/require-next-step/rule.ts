import { findAct } from '../../src/acts/act.ts';
import { saysWhen } from '../../src/acts/concrete-time.ts';
import { nextStep } from '../../src/acts/next-step.ts';
import type { Document } from '../../src/document/document.ts';
import { flag } from '../../src/rule/options.ts';
import { lastBodyLine } from '../../src/rule/place.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { covers } from '../../src/text/span.ts';

export default defineRule({
  id: 'require-next-step',
  summary: 'Say what happens next, and who does it.',
  why: 'Customers who do not know what happens next have to write again to find out.',
  category: 'ending',
  advice: ['know-how-to-end', 'explain-simply'],
  severity: 'warn',
  presets: { strict: ['error', { requireOwnerAndTime: true }], chat: 'off', escalation: 'error' },
  appliesTo: 'both',
  options: {
    requireOwnerAndTime: flag(false, 'Where you promise something, ask for a day or a time with it'),
  },
  phrases: [nextStep.phrases],
  *check(document, { requireOwnerAndTime }) {
    if (document.reply.context.fragment || document.sentences.length === 0) return;
    if (!saysNext(document) && !answersPraise(document))
      yield {
        span: lastBodyLine(document),
        message: 'What happens next? Add who does what, and by when.',
      };
    else if (requireOwnerAndTime) yield* undatedPromise(document);
  },
});

// Whoever was pleased waits for nothing: "So glad you like the app, thanks for the kind words!"
const PLEASED =
  /\b(?:glad|happy|delighted|thrilled|pleased|overjoyed|elated|love|loved) (?:to (?:hear|know|see|read|learn|note) (?:that|this|it|you|your|such|how|the)|that (?:the|your|our|this)\b|(?:that )?you(?:'re|'ve| are| have)? (?:really )?(?:like|liked|love|loved|enjoy|enjoyed|enjoying|liking|found|find|pleased|happy|satisfied)|(?:with|by|for) your)\b|\bmade (?:our|my) (?:day|week)\b|\b(?:kind|lovely|encouraging|positive|sweet|warm|generous|wonderful) (?:words?|review|rating|feedback|appreciation|comments?|feedbacks)\b|\b(?:5|five|4|four)[- ]stars?\b|\b(?:the|your) (?:kind )?(?:appreciation|compliments?|recognition)\b/;
const TROUBLED =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret|unfortunately|however|inconvenience|problems?|issues?|unable|cannot|can't|couldn't|delay(?:ed)?|refund|wrong|mistake|charged)\b|\?/;
const LONGEST_THANKS = 400;

const answersPraise = ({ normal }: Document): boolean =>
  normal.length <= LONGEST_THANKS && PLEASED.test(normal) && !TROUBLED.test(normal);

const saysNext = (document: Document): boolean =>
  document.anatomy.questions.length > 0 ||
  document.anatomy.body.some(
    ({ kind, span }) => kind === 'item' || document.links.some((link) => covers(span, link.span)),
  ) ||
  findAct(document, nextStep).length > 0;

/** The first promise, where no promise of the reply says when. */
function* undatedPromise(document: Document): Iterable<Finding> {
  const promises = findAct(document, nextStep).filter(({ phrase }) => phrase.category === 'agent');
  const [first] = promises;
  if (!first || promises.some(({ sentence }) => saysWhen(document, sentence.span))) return;
  yield { span: first.span, message: 'By when? Give this step a day or a time: “by 3pm on Thursday”.' };
}
