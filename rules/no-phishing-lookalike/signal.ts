import type { Span } from '../../src/text/span.ts';

/** What the signals are called in a message. */
export const NAMES = {
  threat: 'a threat to the account',
  urgency: 'a deadline',
  verify: 'a request to verify something',
  click: 'a “click here”',
  'sign-in': 'a request to sign in',
  prize: 'a prize',
  program: 'a file to open',
  greeting: 'no name in the greeting',
  address: 'a link to a bare number',
  login: 'a login inside a link',
  letters: 'look-alike letters in a link',
  shortener: 'a shortened link',
  http: 'a link without https',
  mismatch: 'a link that leads elsewhere than it says',
} as const;

/** Something that real replies share with bait. */
export interface Signal {
  readonly name: keyof typeof NAMES;
  readonly weight: number;
  readonly span: Span;
}

/** Whether a category of phrases is the name of a signal. */
export const isSignal = (name: string): name is Signal['name'] => Object.hasOwn(NAMES, name);
