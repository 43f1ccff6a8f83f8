import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { isAskedFor } from './asked.ts';
import { phrases } from './phrases.ts';

const SECRETS = ['password', 'code', 'card', 'bank', 'key', 'identity'] as const;

export default defineRule({
  id: 'no-asking-for-secrets',
  summary: 'Never ask for passwords, codes or full card numbers in a message.',
  why: 'A customer who has learnt to send secrets to support sends them to whoever pretends to be support.',
  category: 'safety',
  advice: ['send'],
  severity: 'error',
  appliesTo: 'both',
  options: {
    secrets: some(SECRETS, SECRETS, 'What may not be asked for'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { secrets, allow }) {
    if (document.reply.audience === 'internal') return;
    const hits = findPhrases(document, phrases, { categories: secrets, allow });
    for (const hit of hits.filter((one) => isAskedFor(one, document))) {
      const category = hit.phrase.category ?? '';
      yield {
        span: hit.span,
        message: `Don’t ask for “${quoteHit(document, hit.span)}” in a message – ${INSTEAD[category] ?? INSTEAD.password}.`,
        // Some trades have to ask; a letter is still not the place.
        ...(category === 'identity' && { atMost: 'warn' }),
      };
    }
  },
});

const INSTEAD: Readonly<Record<string, string>> = {
  password: 'they can type it in themselves, on your own page',
  code: 'they can type it in themselves, on your own page',
  card: 'the last four digits are enough',
  bank: 'nobody at your company needs it',
  key: 'its name or its last four characters are enough',
  identity: 'ask for it on a secure page',
};
