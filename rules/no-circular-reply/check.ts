import { answerOf } from '../../src/conversation/answer.ts';
import { likeness, shareIn, shinglesOf } from '../../src/conversation/shingles.ts';
import { stemsOf } from '../../src/conversation/stems.ts';
import type { Document } from '../../src/document/document.ts';
import type { Turn } from '../../src/reply.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import type { Finding } from '../../src/rule/rule.ts';

const RUN = 3;
/** Replies with fewer topics than this say too little to tell; with few, only their very words tell. */
const FEWEST_TOPICS = 4;
const MANY_TOPICS = 6;
const LIKE_CUSTOMER = 0.5;

/** Finds an answer that was sent before, and a talk that goes in circles. */
export function* check(
  document: Document,
  { threshold, maxTurns }: { readonly threshold: number; readonly maxTurns: number },
): Iterable<Finding> {
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
}

/** Whether the last two messages of the customer are about the same. */
function asksAgain(thread: readonly Turn[]): boolean {
  const [last, before] = thread.filter(({ from }) => from === 'customer').reverse();
  if (!last || !before) return false;
  const topics = stemsOf(last.text);
  return topics.size > 2 && likeness(topics, stemsOf(before.text)) >= LIKE_CUSTOMER;
}
