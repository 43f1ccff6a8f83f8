import { number, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'no-unedited-macro',
  summary: 'Add words of your own to a saved reply.',
  why: 'A saved reply word for word is an answer to everybody, and customers know one when they see it.',
  category: 'listening',
  advice: ['understand-their-request', 'listen'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'off', chat: 'off', escalation: 'error' },
  appliesTo: 'drafts',
  needs: ['macros'],
  options: {
    minOwnWords: number(0.15, 'The share of the reply that must be new, 0 to 1', { max: 1 }),
    coverage: number(0.9, 'The share of a macro that must stand in the reply for it to count, 0 to 1', {
      max: 1,
    }),
    ignoreMacros: words([], 'Titles of macros that are to be sent as they are, such as legal notices'),
  },
  check: async (document, options) => (await import('./check.ts')).check(document, options),
});
