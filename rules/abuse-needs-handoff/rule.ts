import { handoff } from '../../src/acts/handoff.ts';
import { words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { endings, takers } from './phrases.ts';

export default defineRule({
  id: 'abuse-needs-handoff',
  summary: 'When a customer is abusive, stay civil and say who takes over.',
  why: 'Nobody has to take abuse alone: a fresh person or a kind ending serves the customer better too.',
  category: 'tone',
  advice: ['patience', 'know-how-to-end'],
  severity: 'warn',
  presets: { macros: 'off', escalation: 'error' },
  appliesTo: 'drafts',
  needs: ['thread'],
  options: {
    handoffPhrases: words([], 'Words of your own that hand over or end a conversation'),
  },
  phrases: [handoff.phrases, takers, endings],
  check: async (document, options) => (await import('./check.ts')).check(document, options),
});
