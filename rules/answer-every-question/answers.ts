import { hasAct } from '../../src/acts/act.ts';
import { saysWhen } from '../../src/acts/concrete-time.ts';
import { nextStep } from '../../src/acts/next-step.ts';
import { reason } from '../../src/acts/reason.ts';
import { refusal } from '../../src/acts/refusal.ts';
import type { Question } from '../../src/conversation/questions.ts';
import { stemsOf } from '../../src/conversation/stems.ts';
import type { Document } from '../../src/document/document.ts';
import type { Span } from '../../src/text/span.ts';

const YES_NO =
  /(?:^|[.!?\n] *|, |– |- )(?:yes|no|yep|nope|yeah|sure|of course|certainly|absolutely|definitely|correct|right|exactly|indeed|unfortunately|sadly|not yet|not (?:at the moment|right now)|don't worry|i'm afraid|i am afraid|you can|you can't|you don't need)\b/;
const DONE =
  /\b(?:i|we)(?:'ve| have)(?: (?:now|just|already|also))? \w+(?:ed|ent|ut|ade|one|oken|aken|iven)\b|\b(?:is|are|it's) (?:attached|enclosed|done|below)\b|\battached\b/;
const PLACE = /\b(?:at|in|on|under|from|to) (?:the |your |our |[\uA66C\uA66D])|\bhere\b/;
const MONEY = /[$£€₹]\s?\d|\b(?:rs\.?|inr|usd|eur|gbp) ?\d|\d ?(?:dollars|pounds|euros|rupees|usd|eur)\b/i;
const FREE = /\d|\b(?:free|no (?:extra |additional )?(?:charge|cost|fee)|on us|on the house)\b/i;
const STEPS =
  /\b(?:open|go to|click|tap|choose|select|press|enter|follow|visit|log in|sign in|turn|use|send|call|hold)\b/;

/**
 * Whether a reply holds an answer of the right kind, though it shares no word with the question: a time for "when",
 * a number for "how much". A sentence about `others`, what the answered questions are about, answers those.
 */
export function answersKind(
  { kind, text: question }: Question,
  document: Document,
  others: ReadonlySet<string>,
): boolean {
  const { normal, text, links, sentences } = document;
  const hasTopic = stemsOf(question).size > 0;
  const says = (answers: (span: Span) => boolean): boolean =>
    sentences
      .flatMap(({ span }) => clausesOf(normal, span))
      .some((span) => answers(span) && !(hasTopic && isAbout(text.slice(...span), others)));
  switch (kind) {
    case 'when':
    case 'duration':
      return says((span) => saysWhen(document, span));
    case 'amount':
      return MONEY.test(text) || says((span) => FREE.test(text.slice(...span)));
    case 'where':
      return links.length > 0 || (!hasTopic && PLACE.test(normal));
    case 'why':
      return hasAct(document, reason) || hasAct(document, refusal);
    case 'how':
      return STEPS.test(normal) || links.length > 0;
    case 'request':
      return DONE.test(normal) || hasAct(document, nextStep) || hasAct(document, refusal);
    case 'polar':
      return sentences.some(
        ({ span }) => YES_NO.test(normal.slice(...span)) && !isAbout(text.slice(...span), others),
      );
    default:
      return !hasTopic;
  }
}

/** Whether a text speaks of one of these topics. */
const isAbout = (text: string, topics: ReadonlySet<string>): boolean =>
  [...stemsOf(text)].some((stem) => topics.has(stem));

const CLAUSE_END = /[,;:–—]|\b(?:and|but|so|while)\b/g;

function clausesOf(normal: string, [start, end]: Span): readonly Span[] {
  const ends = Array.from(normal.slice(start, end).matchAll(CLAUSE_END), ({ index }) => start + index);
  return [...ends, end].map((to, index) => [index === 0 ? start : (ends[index - 1] ?? start), to]);
}
