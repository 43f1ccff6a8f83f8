import { words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { slotNames } from './slot-names.ts';

export default defineRule({
  id: 'no-asking-again',
  summary: 'Do not ask for what the customer has told you already.',
  why: 'Being asked for it again is proof, in writing, that nobody read the first message.',
  category: 'listening',
  advice: ['understand-their-request', 'listen'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'off', escalation: 'error' },
  appliesTo: 'drafts',
  needs: ['thread'],
  options: {
    ignoreSlots: words([], `Things that may be asked for again: ${slotNames.join(', ')}`),
  },
  check: async (document, options) => (await import('./check.ts')).check(document, options),
});
