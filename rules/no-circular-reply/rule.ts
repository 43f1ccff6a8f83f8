import { number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'no-circular-reply',
  summary: 'Do not send the same answer twice: try another way, or end it kindly.',
  why: 'What did not help the first time tells the customer the second time that nobody listens.',
  category: 'ending',
  advice: ['know-how-to-end', 'listen'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'off', chat: 'info', escalation: 'error' },
  appliesTo: 'drafts',
  needs: ['thread'],
  options: {
    threshold: number(0.6, 'How much of the reply an earlier one may say already, 0 to 1', {
      min: 0.1,
      max: 1,
    }),
    maxTurns: number(
      4,
      'From how many earlier replies on it is asked whether the customer repeats themselves',
      {
        min: 2,
        max: 50,
      },
    ),
  },
  check: async (document, options) => (await import('./check.ts')).check(document, options),
});
