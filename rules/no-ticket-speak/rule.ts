import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, inCondition } from '../../src/phrases/guards.ts';
import { flag, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const TALKS_OF_OTHERS: readonly string[] = ['customer', 'user', 'guest'];

/** "Once the customer has paid": their customer, not ours. */
const ofTheirs: Guard = (hit, document) =>
  TALKS_OF_OTHERS.includes(hit.phrase.category ?? '') && inCondition(hit, document);

// "Please raise a ticket in the app", "if you've opened a ticket": what they do, by the name it has on the screen.
const OPENS = /^(?:open|rais|log|creat|re-?open|register|fil|submit)/;
const TOLD = /^(?:open|raise|log|create|re-?open|register|file|submit) /;
const WHO = /\b(?:i|we|me|us|you|your|please|kindly|team)\b/g;

const byThem: Guard = (hit, document) => {
  const words = document.normal.slice(...hit.span);
  const before = clauseBefore(hit, document);
  if (!OPENS.test(words) || /\bthank/.test(before)) return false;
  const who = before.match(WHO)?.at(-1);
  return who === undefined ? TOLD.test(words) : /^(?:you|please|kindly)/.test(who);
};

export default defineRule({
  id: 'no-ticket-speak',
  summary: 'Write to a person, not about a ticket.',
  why: 'A customer who is called a case or a request hears that nobody has met them yet.',
  category: 'empathy',
  advice: ['empathy'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'warn', chat: 'info', email: 'info', escalation: 'warn' },
  appliesTo: 'both',
  options: {
    industryTerms: words([], 'Words that are your product: ticket, case, request, guest, …'),
    numbers: flag(false, 'Also report “ticket #12345”'),
  },
  phrases: [phrases],
  *check(document, { industryTerms, numbers }) {
    const products = industryTerms.map((term) => term.toLowerCase());
    for (const hit of findPhrases(document, phrases, { mild: numbers, unless: [ofTheirs, byThem] })) {
      const words = document.normal.slice(...hit.span);
      if (products.some((term) => words.includes(term))) continue;
      const quoted = quoteHit(document, hit.span);
      yield phraseFinding(
        document,
        hit,
        `They wrote to a person – swap “${quoted}” for “${hit.phrase.use ?? 'you'}”.`,
      );
    }
  },
});
