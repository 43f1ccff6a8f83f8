import { findAct } from '../../src/acts/act.ts';
import { apology } from '../../src/acts/apology.ts';
import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { afterNegator, type Guard, wordsAfter } from '../../src/phrases/guards.ts';
import { number, some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = ['cliche', 'conditional', 'passive', 'slogan', 'count'] as const;

/** "I sincerely apologize for {{what_happened}}": the helpdesk names it. */
const isFilledIn: Guard = (hit, document) =>
  /^ (?:for|about|that) [\uA66C\uA66D]/.test(wordsAfter(hit, document));

export default defineRule({
  id: 'no-hollow-apology',
  summary: 'Say sorry for the very thing that happened, once.',
  why: 'An apology for “any inconvenience” tells people that nobody looked at what went wrong for them.',
  category: 'empathy',
  advice: ['empathy'],
  severity: 'warn',
  presets: { strict: 'error', escalation: ['error', { max: 1 }] },
  appliesTo: 'both',
  options: {
    max: number(2, 'How often a reply may say sorry', { min: 0, max: 20 }),
    categories: some(categories, categories, 'Which kinds of empty apology to report'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases, apology.phrases],
  *check(document, { max, categories, allow }) {
    for (const hit of findPhrases(document, phrases, {
      categories,
      allow,
      unless: [afterNegator(2), isFilledIn],
    }))
      yield {
        span: hit.span,
        message: `“${quoteHit(document, hit.span)}” sounds hollow – ${hit.phrase.use ?? 'say what went wrong'}.`,
      };
    const sorry = findAct(document, apology);
    const extra = sorry[max];
    if (!extra || !categories.includes('count')) return;
    yield {
      span: extra.span,
      about: 'count',
      message: `This says sorry ${sorry.length} times – once, for what went wrong, weighs more.`,
    };
  },
});
