import type { Document, Sentence } from '../../src/document/document.ts';
import { choice } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { isClosed, isOpen, REQUEST } from './shapes.ts';

export default defineRule({
  id: 'prefer-open-questions',
  summary: 'Ask so that the customer tells you more than yes or no.',
  why: 'A yes-or-no question gets a yes or a no, and then you have to ask again.',
  category: 'questions',
  advice: ['open-questions', 'listen'],
  severity: 'info',
  presets: { strict: 'warn', escalation: 'warn' },
  appliesTo: 'both',
  options: {
    mode: choice(
      ['any-open', 'each'],
      'any-open',
      'Report closed questions only in replies that ask nothing openly, or each of them',
    ),
  },
  check(document, { mode }) {
    const closed = document.anatomy.questions.filter(
      (question) =>
        question.block.kind !== 'heading' &&
        !isListed(question, document) &&
        isClosed(document.normal.slice(...question.span)) &&
        !isAnswered(question, document),
    );
    if (closed.length > 0 && mode === 'any-open' && asksOpenly(document)) return [];
    return closed.map(
      ({ span }): Finding => ({
        span,
        message: 'This can be answered yes or no – “What happens when …?” will tell you more.',
      }),
    );
  },
});

/** One of several questions of a list: a form to fill in, where a yes or a no is what is wanted. */
const isListed = ({ block }: Sentence, { anatomy }: Document): boolean =>
  block.kind === 'item' && anatomy.questions.filter((one) => one.block.kind === 'item').length > 1;

/** "Can I drop the car in Porto? Yes, …": the customer's own question, and its answer. */
function isAnswered(question: Sentence, { sentences, normal }: Document): boolean {
  const next = sentences[sentences.indexOf(question) + 1];
  return (
    next !== undefined &&
    /^["'* ]*(?:yes|no|sure|of course|absolutely|not yet)\b/.test(normal.slice(...next.span))
  );
}

const asksOpenly = ({ anatomy, sentences, normal }: Document): boolean =>
  anatomy.questions.some(({ span }) => isOpen(normal.slice(...span))) ||
  sentences.some(({ span }) => REQUEST.test(normal.slice(...span)));
