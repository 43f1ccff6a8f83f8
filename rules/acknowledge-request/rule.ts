import { groups, number, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'acknowledge-request',
  summary: 'Show that you have read the message: name what it is about.',
  why: 'People want to be heard even more than they want an answer, and a reply that names nothing of theirs was written for anyone.',
  category: 'listening',
  advice: ['understand-their-request', 'listen'],
  severity: 'warn',
  presets: { macros: 'off', chat: 'off' },
  appliesTo: 'drafts',
  needs: ['thread'],
  options: {
    minOverlap: number(2, 'How many of their words the reply must share', { min: 1, max: 20 }),
    minCustomerWords: number(5, 'Messages with fewer words of their own need no such thing', {
      min: 1,
      max: 100,
    }),
    minReplyWords: number(8, 'Shorter replies are let pass', { min: 1, max: 100 }),
    synonyms: groups({}, 'Words that mean the same here: `{"hub": ["gateway", "box"]}`'),
    ignoreWords: words([], 'Words that every ticket has, such as the name of the product'),
  },
  check: async (document, options) => (await import('./check.ts')).check(document, options),
});
