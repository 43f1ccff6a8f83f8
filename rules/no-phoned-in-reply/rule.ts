import { findAct } from '../../src/acts/act.ts';
import { answersPraise } from '../../src/acts/praise.ts';
import { thanks } from '../../src/acts/thanks.ts';
import { isFollowUp, unansweredTurns } from '../../src/conversation/turns.ts';
import type { Document } from '../../src/document/document.ts';
import { number } from '../../src/rule/options.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import { defineRule } from '../../src/rule/rule.ts';

const THANKS = /\b(?:thanks?|thx|cheers|appreciate|perfect|brilliant|great|lovely|wonderful)\b/i;
const MORE =
  /\?|n['’]t\b|\b(?:but|when|where|how|what|why|which|can|could|please|still|not|no|need|want|also|however|another)\b/i;
const LONGEST_THANKS = 120;

export default defineRule({
  id: 'no-phoned-in-reply',
  summary: 'Write more than a few words in an email.',
  why: 'A three-word email tells customers how little time you had for them.',
  category: 'listening',
  advice: ['understand-their-request', 'listen', 'thank-them'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'off', chat: 'off' },
  appliesTo: 'drafts',
  options: {
    minWords: number(20, 'How many words the body should have', { min: 1, max: 500 }),
  },
  phrases: [thanks.phrases],
  *check(document, { minWords }) {
    const { context } = document.reply;
    if (context.fragment || context.channel === 'chat' || context.channel === 'social') return;
    if (isFollowUp(context) || document.words.length === 0 || answersThanks(document)) return;
    if (answersPraise(document)) return;
    const { length } = document.words;
    if (length >= minWords) return;
    const missing = findAct(document, thanks).length > 0 ? '' : 'a word of thanks, ';
    yield {
      span: firstBodyLine(document),
      about: 'length',
      message: `Only ${length === 1 ? 'one word' : `${length} words`} – add ${missing}what you did and what happens next.`,
    };
  },
});

/** The customer only said thanks: a short answer is right. */
function answersThanks({ reply }: Document): boolean {
  const turns = unansweredTurns(reply.context);
  return (
    turns.length > 0 &&
    turns.every(({ text }) => text.length <= LONGEST_THANKS && THANKS.test(text) && !MORE.test(text))
  );
}
