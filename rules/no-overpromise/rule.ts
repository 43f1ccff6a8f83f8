import type { Document } from '../../src/document/document.ts';
import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { afterNegator, type Guard, inQuestion, wordsAfter, wordsBefore } from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { flag, some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = ['promise', 'never-again', 'certainty', 'deadline', 'absolute'] as const;

const AIM =
  /\b(?:hope|hoping|aim|aims|trying|try|working|work|works|steps|prevent|help|helps|so that|want|would like|less likely|training|trained|review|reviewing|investigat\w+|find out|how|in case|if|should|may|might|feedback|measures|avoid|looking into|changed|changes?|ensure that (?:our|the)|strive)\b/;
const REPORTED = /\b(?:you were|we had|had been|was|been|as|he|she|they|who|that) (?:\w+ )?$/;
const NAMES_ASKED = /\b(?:ask|asks|request|call|email|text|message|share|sell)\b/;

// "To make sure that it doesn't happen again, …" says what it is for.
const PURPOSE = /^(?:so |and |but )?(?:in order )?to (?:ensure|make sure|be sure|see to it)(?: that)? /;
const isAim: Guard = (hit, document) => {
  const before = wordsBefore(hit, document);
  return AIM.test(before) || PURPOSE.test(before);
};
const isConditional: Guard = (hit, document) =>
  /\b(?:once|if|when|after|as soon as|provided|assuming|unless)\b/.test(wordsBefore(hit, document));
const isReported: Guard = (hit, document) => REPORTED.test(wordsBefore(hit, document));
const isQuotation: Guard = (hit, document) =>
  /^ *(?:made|card|policy|period|certificate)\b/.test(wordsAfter(hit, document));
// "Codes expire after a week without fail": how it is.
const isHabit: Guard = (hit, document) =>
  !/\b(?:will|shall|going to|won't|never)\b|'ll\b/.test(wordsBefore(hit, document));
// "I assure you we're doing all we can", "we promise we take this seriously": about now, and nothing that can slip.
const EFFORT =
  /^(?: you)?(?: that)? (?:(?:we|i|our|the|this|these|it|your?|they|every|all|no|nobody|no one|none)\b(?![^.!?,;]*(?:\b(?:will|won't|shall|never|going to|can't|cannot|last time|works|solves|fixes)\b|'ll\b))|(?:we|i)(?:'ll| will)(?: always| certainly| surely)? (?:do (?:everything|all|our|my|whatever)|try|look|work|continue|keep|take|share|check|review|investigate|get back|update|follow)\b)|^(?: you)? (?:an?|my) (?:call|answer|reply|response|update)\b|^ to (?:write|call|ring|e-?mail|update|get back|let you know|keep|tell|check|reply|follow up|come back|try|do (?:my|our))\b/;
// "Last question, I promise."
const ASIDE = /^[ .!)]*$/;
const isEffort: Guard = (hit, document) => {
  if (!/(?:assure you|promise|swear)$/.test(document.normal.slice(...hit.span))) return false;
  const after = wordsAfter(hit, document);
  return EFFORT.test(after) || (ASIDE.test(after) && isHabit(hit, document));
};
/** "We'll never ask for your password." */
const isSafetyAdvice: Guard = (hit, document) =>
  hit.phrase.category === 'absolute' &&
  NAMES_ASKED.test(document.normal.slice(hit.span[0], hit.sentence.span[1])) &&
  /\bnever\b/.test(document.normal.slice(...hit.span));

// "Don't worry, it will surely come" denies nothing.
const COMFORT =
  /\b(?:don't|do not|dont|no need to|please don't) (?:worry|panic|be (?:afraid|concerned|worried))\b|\b(?:no|not) (?:worries|a problem|to worry)\b/;
const isNegated: Guard = (hit, document) =>
  afterNegator(4)(hit, document) && !COMFORT.test(wordsBefore(hit, document));

const hasLink = (hit: PhraseHit, { links }: Document): boolean =>
  links.some(({ span }) => hit.sentence.span[0] <= span[0] && span[1] <= hit.sentence.span[1]);

export default defineRule({
  id: 'no-overpromise',
  summary: 'Promise what you can keep: what you will do, and by when.',
  why: 'A promise that slips costs more trust than the delay itself.',
  category: 'promises',
  advice: ['patience', 'no-negative-language'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error', chat: 'warn', email: 'warn', escalation: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which kinds of promises to report'),
    allow: words([], 'Claims that are approved, such as a 30-day guarantee'),
    requireEvidenceLink: flag(false, 'Let pass a promise whose sentence links to a page that backs it'),
  },
  phrases: [phrases],
  *check(document, { categories, allow, requireEvidenceLink }) {
    const guards = {
      'an aim': isAim,
      'conditional on': isConditional,
      'a quotation': isQuotation,
      'an effort': isEffort,
      'a habit': isHabit,
    };
    const unless = [isNegated, inQuestion, isReported, isSafetyAdvice];
    for (const hit of findPhrases(document, phrases, { categories, allow, guards, unless })) {
      if (requireEvidenceLink && hasLink(hit, document)) continue;
      const advice = endSentence(hit.phrase.use ?? 'say what you will do, and by when');
      yield phraseFinding(document, hit, `Can you keep “${quoteHit(document, hit.span)}”? Better: ${advice}`);
    }
  },
});
