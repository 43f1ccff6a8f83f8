import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { inCondition } from '../../src/phrases/guards.ts';
import { some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = ['blame', 'doubt', 'third-party'] as const;

export default defineRule({
  id: 'no-blame',
  summary: 'Say what happened, not who is at fault.',
  why: 'A customer who feels accused stops listening, and defends instead of answering.',
  category: 'tone',
  advice: ['no-negative-language', 'empathy'],
  severity: 'error',
  presets: { strict: 'error', macros: 'error', chat: 'error', email: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which kinds of blame to report'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { categories, allow }) {
    for (const hit of findPhrases(document, phrases, { categories, allow, unless: [inCondition] }))
      yield phraseFinding(
        document,
        hit,
        `“${quoteHit(document, hit.span)}” points a finger – ${hit.phrase.use ?? 'say what happened'}.`,
      );
  },
});
