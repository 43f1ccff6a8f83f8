import { some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { overlaps } from '../../src/text/span.ts';
import { findCards } from './card.ts';
import type { Found } from './found.ts';
import { findIbans } from './iban.ts';
import { findSecrets } from './secret.ts';
import { findStatements } from './statement.ts';

const DETECTORS = ['card', 'iban', 'secret', 'password', 'otp', 'id'] as const;
export default defineRule({
  id: 'no-sensitive-data',
  summary: 'Leave card numbers, passwords, keys and codes out of replies.',
  why: 'A reply is read in inboxes, archives and exports for years, by people it was not meant for.',
  category: 'safety',
  advice: ['send'],
  severity: 'error',
  appliesTo: 'both',
  options: {
    detectors: some(DETECTORS, DETECTORS, 'What to look for'),
    allow: words([], 'Values that may stand, such as your own account; spaces and hyphens do not count'),
  },
  *check(document, { detectors, allow }) {
    const { text, placeholders } = document;
    const allowed = new Set(allow.map(plain));
    const taken: Found[] = [];
    for (const found of findAll(text, detectors)) {
      const { span, what, instead, masked, unsure } = found;
      if (taken.some((other) => overlaps(other.span, span)) || allowed.has(plain(text.slice(...span))))
        continue;
      if (placeholders.some((placeholder) => placeholder.span && overlaps(placeholder.span, span))) continue;
      taken.push(found);
      yield {
        span,
        message: `This is ${what} – ${instead}.`,
        ...(unsure && { atMost: 'warn' }),
        ...(masked !== undefined && { fixes: [{ span, text: masked, safe: false }] }),
      };
    }
  },
});

function* findAll(text: string, detectors: readonly string[]): Generator<Found> {
  if (detectors.includes('secret')) yield* findSecrets(text);
  if (detectors.includes('iban')) yield* findIbans(text);
  if (detectors.includes('card')) yield* findCards(text);
  yield* findStatements(text, detectors);
}

const plain = (value: string): string => value.replace(/[\s-]/g, '').toLowerCase();
