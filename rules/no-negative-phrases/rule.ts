import { findAct } from '../../src/acts/act.ts';
import { wayForward } from '../../src/acts/way-forward.ts';
import { sentencesAround } from '../../src/acts/window.ts';
import type { Document } from '../../src/document/document.ts';
import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import {
  afterNegator,
  type Guard,
  inCondition,
  inQuestion,
  wordsAfter,
  wordsBefore,
} from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { flag, number, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const TECHNICAL =
  /\b(?:payment|payments|card|transaction|charge|delivery|build|test|tests|job|jobs|upload|download|sync|script|server|request|requests|process|login|log-in|import|export|update|install|installation|connection|page|app|command|check|checks|api|device|permission|access|bank|courier|carrier|driver|issuer|it|which)\b/;
const MODEL_REFUSAL = /\bsomething (?:that )?$/;
const REPORTED =
  /\b(?:know|knew|hear|heard|told|said|say|mention|mentioned|understand|sorry) (?:us |me )?(?:that )?$/;
const TOLD = /\b(?:sorry (?:to hear|about)|hear that|you (?:say|said|mention|mentioned|told|wrote))\b/;
const REASSURING =
  /^ (?:\w+ ){0,2}(?:charge|fee|fees|calls?|ads?|spam|your|(?:it|them) (?:out|away|on)|any (?:more |further )?(?:emails|texts|calls|charges|fees|reminders)|charged|billed|hidden|anything for|a (?:bill|charge|fee))\b/;

/** What the writer is told to say, said already. */
const OFFER =
  /^(?:but |and |so )?(?:what (?:i|we) can|here's what (?:i|we|you) can|here is what (?:i|we|you) can|instead\b|(?:i|we|you) can (?:instead|still)\b)/;
const OFFERS_SOON = 2;

/** "I can't refund it. What I can do is…", "It isn't possible. Here's what I can do": the no has its way forward beside it. */
const offersInstead: Guard = (hit, document) =>
  /^(?:i|we)\b|\bpossible$/.test(document.normal.slice(...hit.span)) &&
  sentencesAround(document, hit.sentence, 0, OFFERS_SOON).some(({ span }) =>
    OFFER.test(document.normal.slice(...span)),
  );

/** "I'm not able to refund that part from here. Please ask the shop for it …": the way comes right behind the no. */
function goesOn(document: Document, { span, sentence }: PhraseHit): boolean {
  if (!/^(?:i|we)\b|\bpossible$/.test(document.normal.slice(...span))) return false;
  const next = sentencesAround(document, sentence, 0, 1)[1];
  return next !== undefined && findAct(document, wayForward).some((hit) => hit.sentence === next);
}

const guards: Readonly<Record<string, Guard>> = {
  'the model refusal': (hit, document) => MODEL_REFUSAL.test(wordsBefore(hit, document)),
  /** A payment that failed is a fact, and no refusal. */
  technical: (hit, document) =>
    TECHNICAL.test(wordsBefore(hit, document)) ||
    /^ to (?:load|connect|start|open|respond|build|compile)/.test(
      document.normal.slice(hit.span[1] - 3, hit.sentence.span[1]),
    ),
  reported: (hit, document) => REPORTED.test(wordsBefore(hit, document)),
  told: (hit, document) => TOLD.test(wordsBefore(hit, document)),
  reassuring: (hit, document) => REASSURING.test(wordsAfter(hit, document)),
};

export default defineRule({
  id: 'no-negative-phrases',
  summary: 'Say what can be done rather than what cannot.',
  why: 'Each “can’t” makes a customer look for the next one, and past the help beside it.',
  category: 'positive',
  advice: ['no-negative-language'],
  severity: 'warn',
  presets: {
    strict: ['error', { replyFormula: true }],
    macros: 'warn',
    chat: 'info',
    email: 'warn',
    escalation: 'warn',
  },
  appliesTo: 'both',
  options: {
    allow: words([], 'Wordings that are right here'),
    max: number(0, 'How many a reply may have', { max: 20 }),
    replyFormula: flag(false, 'Also report “No problem.” as the whole answer to thanks'),
    formalComplaints: flag(false, '“Complaint” is the name of a process here, and right'),
  },
  phrases: [phrases, wayForward.phrases],
  *check(document, { allow, max, replyFormula, formalComplaints }) {
    const unless = [inQuestion, inCondition, afterNegator(2), offersInstead];
    const hits = findPhrases(document, phrases, { allow, guards, unless }).filter(
      ({ phrase: { category } }) =>
        (replyFormula || category !== 'reply-formula') && (!formalComplaints || category !== 'complaint'),
    );
    for (const hit of hits.slice(max))
      yield {
        ...phraseFinding(
          document,
          hit,
          `Instead of “${quoteHit(document, hit.span)}”, ${endSentence(hit.phrase.use ?? 'say what can')}`,
        ),
        ...(goesOn(document, hit) && { atMost: 'info' }),
      };
  },
});
