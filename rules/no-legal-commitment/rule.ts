import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, inQuestion } from '../../src/phrases/guards.ts';
import { some, text, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = [
  'admission',
  'entitlement',
  'advice',
  'denial',
  'contract',
  'incident',
  'threat',
] as const;

const SUPPOSED =
  /\b(?:if|whether|when|whenever|unless|in case|in the event|should you|were you to|how|what|suspect|suspected|report a|any|no|not|never|isn't|wasn't|avoid|prevent|protect(?:ed|ion)? (?:you )?(?:from|against))\b/;

const isSupposed: Guard = (hit, document) =>
  /\b(?:if|whether|unless|in case|in the event|should you|were you to)\b/.test(clauseBefore(hit, document));
/** Speaks of the kind of thing, not of this one. */
const isGeneral: Guard = (hit, document) => SUPPOSED.test(clauseBefore(hit, document));

export default defineRule({
  id: 'no-legal-commitment',
  summary: 'Leave admissions, entitlements and threats of law to approved wording.',
  why: 'What an agent writes about the law can bind the company, and a customer may act on it.',
  category: 'promises',
  advice: ['no-negative-language'],
  severity: 'error',
  presets: { strict: 'error', macros: 'error', chat: 'error', email: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which kinds of legal statements to report'),
    approved: words([], 'Sentences that your legal contact has cleared'),
    jurisdictionNote: text('', 'A sentence to add to each message, such as whom to ask'),
  },
  phrases: [phrases],
  *check(document, { categories, approved, jurisdictionNote }) {
    const guards = { general: isGeneral };
    const unless = [inQuestion, isSupposed];
    const note = jurisdictionNote === '' ? '' : ` ${jurisdictionNote}`;
    for (const hit of findPhrases(document, phrases, {
      categories,
      allow: approved,
      guards,
      unless,
      mild: true,
    })) {
      const message = `“${quoteHit(document, hit.span)}” is a legal statement – ${hit.phrase.use ?? 'use approved wording'}, or check with your legal contact.${note}`;
      const finding = phraseFinding(document, hit, message);
      yield hit.phrase.mild ? { ...finding, atMost: 'warn' } : finding;
    }
  },
});
