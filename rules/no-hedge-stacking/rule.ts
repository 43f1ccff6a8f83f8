import type { Sentence } from '../../src/document/document.ts';
import { findPhrases } from '../../src/phrases/find.ts';
import type { Guard } from '../../src/phrases/guards.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

/** "May I …?", "you might want to try": politeness, and no hedge. */
const isPolite: Guard = (hit, document) =>
  /^(?:may|might)$/.test(document.normal.slice(...hit.span)) &&
  /^ (?:i|we|be able to help|(?:also )?(?:want|wish|like|prefer) to|\d)\b/.test(
    document.normal.slice(hit.span[1], hit.sentence.span[1]),
  );

export default defineRule({
  id: 'no-hedge-stacking',
  summary: 'Hedge once, then say when you will know.',
  why: 'One “I think” is honest; three in a row tell a customer that nobody knows.',
  category: 'concise',
  advice: ['no-extra-words', 'explain-simply'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'warn', chat: 'info', email: 'warn', escalation: 'error' },
  appliesTo: 'both',
  options: { max: number(2, 'How many hedges a sentence may have', { min: 1, max: 20 }) },
  phrases: [phrases],
  *check(document, { max }) {
    const bySentence = new Map<Sentence, PhraseHit[]>();
    for (const hit of findPhrases(document, phrases, { unless: [isPolite] }))
      bySentence.set(hit.sentence, [...(bySentence.get(hit.sentence) ?? []), hit]);
    for (const hits of bySentence.values()) {
      const count = hits.reduce((sum, { phrase }) => sum + (phrase.weight ?? 1), 0);
      const [first, last] = [hits[0], hits.at(-1)];
      if (!first || !last || count <= max) continue;
      yield {
        span: [first.span[0], last.span[1]],
        message: `${count} hedges in one sentence – pick one, or say what you know and when you'll know more.`,
      };
    }
  },
});
