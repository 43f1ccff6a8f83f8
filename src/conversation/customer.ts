import type { Context } from '../reply.ts';
import { unansweredTurns } from './turns.ts';

/** What the customer wrote since the agent last did, in one text, without what it quotes. */
export const openMessage = (context: Context): string =>
  unansweredTurns(context)
    .map(({ text }) => text.replace(/^[ \t]*>.*$/gm, ''))
    .join('\n\n');

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "second", "12th". */
export const ordinal = (index: number): string => ORDINALS[index] ?? `${index + 1}th`;

const LONGEST = 90;

/** The customer's words in quotes, cut where they are long; `undefined` unless messages may show them. */
export function quoteCustomer(words: string, { showCustomerText }: Context): string | undefined {
  if (!showCustomerText) return undefined;
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : line}”`;
}
