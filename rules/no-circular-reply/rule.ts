import { answerOf } from '../../src/conversation/answer.ts';
import { likeness, shareIn, shinglesOf } from '../../src/conversation/shingles.ts';
import { stemsOf } from '../../src/conversation/stems.ts';
import type { Turn } from '../../src/reply.ts';
import { number } from '../../src/rule/options.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import { defineRule } from '../../src/rule/rule.ts';

const RUN = 3;
/** Replies with fewer topics than this say too little to tell; with few, only their very words tell. */
const FEWEST_TOPICS = 4;
const MANY_TOPICS = 6;
const LIKE_CUSTOMER = 0.5;

export default defineRule({
  id: 'no-circular-reply',
  summary: 'Do not send the same answer twice: try another way, or end it kindly.',
  why: 'What did not help the first time tells the customer the second time that nobody listens.',
  category: 'ending',
  advice: ['know-how-to-end', 'listen'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'off', chat: 'info', escalation: 'error' },
  appliesTo: 'drafts',
  needs: ['thread'],
  options: {
    threshold: number(0.6, 'How much of the reply an earlier one may say already, 0 to 1', {
      min: 0.1,
      max: 1,
    }),
    maxTurns: number(
      4,
      'From how many earlier replies on it is asked whether the customer repeats themselves',
      {
        min: 2,
        max: 50,
      },
    ),
  },
  *check(document, { threshold, maxTurns }) {
    const { thread = [] } = document.reply.context;
    const answer = answerOf(document);
    const topics = stemsOf(answer);
    const earlier = thread.filter(({ from }) => from === 'agent');
    if (topics.size < FEWEST_TOPICS || earlier.length === 0) return;
    const runs = shinglesOf(answer, RUN);
    const isRepeated = earlier.some(
      ({ text }) =>
        (topics.size >= MANY_TOPICS && likeness(topics, stemsOf(text)) >= threshold) ||
        shareIn(runs, shinglesOf(text, RUN)) >= threshold,
    );
    if (isRepeated)
      yield {
        span: firstBodyLine(document),
        about: 'answer',
        message: "You've said this before – try a new route, hand it over, or close it kindly.",
      };
    else if (earlier.length >= maxTurns && asksAgain(thread))
      yield {
        span: firstBodyLine(document),
        about: 'route',
        message:
          'The customer keeps saying the same – change the route (a call, a colleague), or close it kindly.',
      };
  },
});

/** Whether the last two messages of the customer are about the same. */
function asksAgain(thread: readonly Turn[]): boolean {
  const [last, before] = thread.filter(({ from }) => from === 'customer').reverse();
  if (!last || !before) return false;
  const topics = stemsOf(last.text);
  return topics.size > 2 && likeness(topics, stemsOf(before.text)) >= LIKE_CUSTOMER;
}
