import { hasAct } from '../../src/acts/act.ts';
import { saysWhen } from '../../src/acts/concrete-time.ts';
import { nextStep } from '../../src/acts/next-step.ts';
import { reason } from '../../src/acts/reason.ts';
import { refusal } from '../../src/acts/refusal.ts';
import type { Question } from '../../src/conversation/questions.ts';
import { stemsOf } from '../../src/conversation/stems.ts';
import type { Document } from '../../src/document/document.ts';

const YES_NO =
  /(?:^|[.!?\n] *|, |– |- )(?:yes|no|yep|nope|yeah|sure|of course|certainly|absolutely|definitely|correct|right|exactly|indeed|unfortunately|sadly|not yet|not (?:at the moment|right now)|don't worry|i'm afraid|i am afraid|you can|you can't|you don't need)\b/;
const DONE =
  /\b(?:i|we)(?:'ve| have)(?: (?:now|just|already|also))? \w+(?:ed|ent|ut|ade|one|oken|aken|iven)\b|\b(?:is|are|it's) (?:attached|enclosed|done|below)\b|\battached\b/;
const PLACE = /\b(?:at|in|on|under|from|to) (?:the |your |our |[\uA66C\uA66D])|\bhere\b/;
const STEPS =
  /\b(?:open|go to|click|tap|choose|select|press|enter|follow|visit|log in|sign in|turn|use|send|call|hold)\b/;

/**
 * Whether a reply holds an answer of the right kind, though it shares no word with the question: a time for "when",
 * a number for "how much". A yes or a no counts unless its sentence is about `others`, what other questions are about.
 */
export function answersKind(
  { kind, text: question }: Question,
  document: Document,
  others: ReadonlySet<string>,
): boolean {
  const { normal, text, links, sentences } = document;
  const hasTopic = stemsOf(question).size > 0;
  switch (kind) {
    case 'when':
    case 'duration':
      return sentences.some(({ span }) => saysWhen(document, span));
    case 'amount':
      return /\d|\b(?:free|no (?:charge|cost))\b/.test(text);
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
        ({ span }) => YES_NO.test(normal.slice(...span)) && isDisjoint(stemsOf(text.slice(...span)), others),
      );
    default:
      return !hasTopic;
  }
}

const isDisjoint = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].every((one) => !others.has(one));
