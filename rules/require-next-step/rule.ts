import { findAct } from '../../src/acts/act.ts';
import { saysWhen } from '../../src/acts/concrete-time.ts';
import { nextStep } from '../../src/acts/next-step.ts';
import { answersOpinion, answersPraise } from '../../src/acts/praise.ts';
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
    // Whoever was pleased, or said what they think, waits for nothing.
    if (!saysNext(document) && !answersPraise(document) && !answersOpinion(document))
      yield {
        span: lastBodyLine(document),
        about: 'next step',
        message: 'What happens next? Add who does what, and by when.',
      };
    else if (requireOwnerAndTime) yield* undatedPromise(document);
  },
});

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
