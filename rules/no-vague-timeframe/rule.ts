import { saysWhen } from '../../src/acts/concrete-time.ts';
import { sentencesAround } from '../../src/acts/window.ts';
import type { Document, Sentence } from '../../src/document/document.ts';
import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import {
  afterNegator,
  clauseBefore,
  type Guard,
  inQuestion,
  wordsAfter,
  wordsBefore,
} from '../../src/phrases/guards.ts';
import { flag, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const GOES_ON =
  /^(?:that|this|it|they|by|expect|(?:typically|usually|normally|generally|on average),? (?:it|this|that|they|we|the|these)|you(?:'ll| will| can expect)|(?:i|we)(?:'ll| will| expect| hope))\b/;
const FAREWELL =
  /\b(?:as|again|well|how|too|any ?time|ends?|ending|expires?|expiring|closes?|closing|speak|talk|chat|better|until|till)$|\b(?:see(?:ing)?|hear(?:ing)?(?: back)? from|meet(?:ing)?(?: with)?|welcom(?:e|ing)|serv(?:e|ing)|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|join|visit|have|having) (?:you|us)\b|\bhop(?:e|ing) (?:you|it gets|it all|that you|they|he|she|everything|things)|\bwish(?:ing)?\b|\bforward to\b|\bget well\b/;
const REQUEST =
  /\b(?:please|kindly|(?:can|could|would) you|do let|let (?:me|us)|make sure|you (?:can|may|need|must))\b|(?:^|[,;:–—] ?)(?:and |then |so |or |also )?(?:contact|call|tell|send|report|return|reply to|write to|block|cancel|stop|unplug|disconnect|switch off|visit|ask|ship|bring|submit|upload) (?:us|me|them|him|her|it|the|your|our|an?|this|that)\b/;
const PROMISE = /\b(?:i|we|it|they|team|you|someone)(?:'ll| will)\b|\b(?:will|should)\b|\bi'm\b|\bwe're\b/;
const INSTRUCTION =
  /\b(?:again|wait|try|retry|restart|check back|come back|log (?:back )?in|give it|leave it)\b/;
/** It is the customer who needs some time. */
const GETTING_USED =
  /^ (?:to|for you to|before you) (?:get|feel|become|be|grow)? ?(?:used|accustomed|familiar|comfortable|adjust|adapt|learn|settle|explore)\b/;
const PAST =
  /\b(?:was|were|had|took|taken|waited|waiting|have been|has been|happened|broke|went|did|made|sent|spent|over the (?:last|past))\b/;

/** The words before the match tell of something over, and promise nothing. */
const past: Guard = (hit, document) => {
  const before = clauseBefore(hit, document);
  return PAST.test(before) && !PROMISE.test(before);
};

const reads =
  (expression: RegExp): Guard =>
  (hit, document) =>
    expression.test(wordsBefore(hit, document).trimEnd());

// "The swelling goes down within a few days", "stock usually lasts a few weeks": how things are, and nothing we do.
const HABIT =
  /\b(?:usually|normally|typically|generally|often|resolves?|goes? (?:down|away)|heals?|fades?|settles?|wears? off|lasts?)\b(?![^.!?]*\b(?:will|'ll)\b)/;
const OURS =
  /\b(?:i|we|our|us|team|repl(?:y|ies)|respon(?:d|ds|se)|refunds?|deliver(?:y|ies|s)?|orders?|parcels?|ships?|payments?)\b/;

// "You'll be up and running in no time": how easy it is.
const YOURS = /\byou(?:'ll| will| can| should)?\b/;

/** It tells how things go by themselves. */
const isHabit: Guard = (hit, document) => {
  const before = wordsBefore(hit, document);
  return HABIT.test(before) && !OURS.test(before);
};

const isTheirs: Guard = (hit, document) => GETTING_USED.test(wordsAfter(hit, document));

/** The customer is asked to be quick: no promise of ours. */
const asks: Guard = (hit, document) => {
  const before = wordsBefore(hit, document);
  return (
    REQUEST.test(before) && !/\ballow /.test(before) && !PROMISE.test(before.slice(before.search(REQUEST)))
  );
};

export default defineRule({
  id: 'no-vague-timeframe',
  summary: 'Give a day or a time instead of “soon”.',
  why: 'Everyone hears another date in “soon”, and most customers hear an earlier one than you meant.',
  category: 'promises',
  advice: ['patience', 'know-how-to-end'],
  severity: 'warn',
  presets: { strict: 'error', chat: 'info', escalation: 'error' },
  appliesTo: 'both',
  options: {
    allow: words([], 'Wordings that are right here'),
    allowConditional: flag(true, 'Let “as soon as the bank confirms” pass'),
  },
  phrases: [phrases],
  *check(document, { allow, allowConditional }) {
    const guards = {
      farewell: reads(FAREWELL),
      instructs: reads(INSTRUCTION),
      past,
      asks,
      theirs: reads(YOURS),
    };
    const unless = [inQuestion, afterNegator(3), isTheirs, isHabit];
    for (const hit of findPhrases(document, phrases, { allow, guards, unless })) {
      if (allowConditional && hit.phrase.category === 'conditional') continue;
      if (hit.phrase.category !== 'loose' && isDated(document, hit.sentence)) continue;
      yield {
        span: hit.span,
        ...(hit.phrase.category === 'minutes' && { atMost: 'info' }),
        message: `When is “${quoteHit(document, hit.span)}”? Give a day and a time – “by 3pm on Thursday”.`,
      };
    }
  },
});

/** The sentence says when, or the next one goes on to. */
function isDated(document: Document, sentence: Sentence): boolean {
  if (saysWhen(document, sentence.span)) return true;
  const next = sentencesAround(document, sentence, 0, 1)[1];
  return (
    next !== undefined && GOES_ON.test(document.normal.slice(...next.span)) && saysWhen(document, next.span)
  );
}
