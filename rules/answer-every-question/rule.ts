import { nextStep } from '../../src/acts/next-step.ts';
import { reason } from '../../src/acts/reason.ts';
import { refusal } from '../../src/acts/refusal.ts';
import { number, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'answer-every-question',
  summary: 'Answer every question that the customer asked.',
  why: 'Whoever has to ask again feels that nobody read the first message, and writes a second one.',
  category: 'listening',
  advice: ['understand-their-request', 'listen'],
  severity: 'warn',
  presets: { macros: 'off', chat: 'info' },
  appliesTo: 'drafts',
  needs: ['thread'],
  options: {
    minQuestions: number(2, 'From how many questions on they are counted', { min: 1, max: 20 }),
    minQuestionWords: number(4, 'Shorter questions do not count', { min: 1, max: 20 }),
    ignorePatterns: words(
      [
        'how are you',
        'can you help',
        'could you help',
        'is anyone there',
        'are you there',
        'what is going on',
        "what's going on",
      ],
      'Questions with these words want no answer of their own',
    ),
  },
  phrases: [nextStep.phrases, reason.phrases, refusal.phrases],
  check: async (document, options) => (await import('./check.ts')).check(document, options),
});
