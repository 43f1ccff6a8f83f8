import type { Advice } from '../rule/rule.ts';

/** A line of the checklist. */
export interface Step {
  readonly advice: Advice;
  readonly title: string;
  /** How much it counts in the score; the weights of all lines add up to 100. */
  readonly weight: number;
  /** It is ticked only where the text shows it; else this says why it is left open. */
  readonly otherwise?: string;
  /** It can be judged only where the conversation is known. */
  readonly needsThread?: true;
}

/** The nine steps before a reply is sent, in order. */
export const steps: readonly Step[] = [
  { advice: 'use-their-name', title: 'Use their name', weight: 8, otherwise: 'not asked of this reply' },
  { advice: 'use-your-name', title: 'Use your name', weight: 6, otherwise: 'not asked of this reply' },
  { advice: 'thank-them', title: 'Thank them', weight: 6, otherwise: 'not asked of this reply' },
  { advice: 'understand-their-request', title: 'Understand their request', weight: 16, needsThread: true },
  { advice: 'explain-simply', title: 'Explain simply', weight: 10 },
  { advice: 'no-negative-language', title: 'No negative language', weight: 10 },
  { advice: 'no-extra-words', title: 'No extra words', weight: 6 },
  { advice: 'proofread', title: 'Proofread', weight: 8 },
  { advice: 'send', title: 'Send', weight: 10 },
];

/** The six methods that run through a whole conversation. */
export const methods: readonly Step[] = [
  { advice: 'listen', title: 'Listen', weight: 4, needsThread: true },
  { advice: 'empathy', title: 'Empathy', weight: 6, otherwise: 'nothing calls for it' },
  { advice: 'patience', title: 'Patience', weight: 4 },
  { advice: 'open-questions', title: 'Open questions', weight: 2, otherwise: 'the reply asks nothing' },
  { advice: 'know-how-to-end', title: 'Know how to end', weight: 3, otherwise: 'not asked of this reply' },
  {
    advice: 'write-everything-down',
    title: 'Write everything down',
    weight: 1,
    otherwise: 'the notes are not known',
  },
];

/** How much each line counts, by its advice. */
export type Weights = Readonly<Partial<Record<Advice, number>>>;
