import type { Document } from '../../src/document/document.ts';
import { flag, number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';

export default defineRule({
  id: 'max-questions',
  summary: 'Ask only what you need now.',
  why: 'A customer who is asked five things at once answers the first, or none.',
  category: 'questions',
  advice: ['open-questions', 'no-extra-words'],
  severity: 'warn',
  presets: { strict: 'error', chat: ['warn', { max: 1 }] },
  appliesTo: 'both',
  options: {
    max: number(3, 'Questions a reply may ask', { min: 1 }),
    maxInChat: number(1, 'Questions a turn in chat or a social post may ask', { min: 1 }),
    countListItems: flag(true, 'Count questions that stand in a list, too'),
  },
  *check(document, { max, maxInChat, countListItems }) {
    const { channel } = document.reply.context;
    const most = channel === 'chat' || channel === 'social' ? maxInChat : max;
    const questions = document.anatomy.questions.filter(
      ({ block, span }) =>
        (countListItems || block.kind !== 'item') &&
        block.kind !== 'heading' &&
        isAsked(document.normal.slice(...span)) &&
        !carriesOn(document, span),
    );
    const first = questions[most];
    if (first)
      yield {
        span: first.span,
        about: 'questions',
        // Laid out one by one, they can be answered one by one.
        ...(questions.filter(({ block }) => block.kind === 'item').length > most && { atMost: 'info' }),
        message: `${questions.length} questions at once – keep the ${most === 1 ? 'one' : 'one or two'} you need most right now.`,
      };
  },
});

/** Not the door held open at the end ("Anything else?"), nor a sound ("Right?"). */
const isAsked = (question: string): boolean =>
  question.split(' ').length > 1 &&
  !/(?:anything|something) else|(?:any|more|other|further) questions|how does that sound|does that (?:help|work|make sense)|sound good|\b(?:give|allow|grant) me (?:a |one |just a |just one |two |a few |a couple of )*(?:min|mins|minutes?|moments?|sec|seconds?)\b|\b(?:hold|bear with me|stay on the line|place you on hold|put you on hold)\b.{0,24}$/.test(
    question,
  );

/** "What happens exactly? Like, does it freeze?", "… If so, since when?": one question, asked in two breaths. */
const carriesOn = ({ normal }: Document, [start, end]: Span): boolean =>
  /\? *$/.test(normal.slice(Math.max(0, start - 3), start)) &&
  /^(?:or|if (?:so|yes|not|no)|like|such as|for example|for instance|e\.g\.|maybe|perhaps)\b/.test(
    normal.slice(start, end),
  );
