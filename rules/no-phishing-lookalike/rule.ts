import type { Document } from '../../src/document/document.ts';
import { findPhrases } from '../../src/phrases/find.ts';
import { type Guard, inQuestion } from '../../src/phrases/guards.ts';
import { number, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { linkSignals } from './links.ts';
import { phrases } from './phrases.ts';
import { isSignal, NAMES, type Signal } from './signal.ts';

const SHORTENERS =
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly rb.gy shorturl.at t.ly tiny.cc bl.ink tiny.one s.id v.gd'.split(
    ' ',
  );
const WEIGHTS: Readonly<Record<string, number>> = { threat: 2, prize: 2, program: 2 };

// "As you asked, your account has been closed", "I'll fix it right away", "we never ask you to verify …".
const OWN =
  /\b(?:i|i'll|i've|i'm|we|we'll|we've|we're|our|as you (?:asked|requested|wished)|at your request|never|not|no|without|anyone|someone|scam\w*|phish\w*|fraud\w*|if|unless|whether)\b|n't\b/;
const isHarmless: Guard = (hit, document) => OWN.test(document.normal.slice(...hit.sentence.span));
const NOBODY =
  /\b(?:customer|client|user|member|sir|madam|subscriber|account holder|cardholder|valued|friend|patron)s?\b/i;

export default defineRule({
  id: 'no-phishing-lookalike',
  summary: 'Don’t let a real reply look like phishing.',
  why: 'Customers are taught to delete such messages, or they learn to trust the next one that is not yours.',
  category: 'safety',
  advice: ['send', 'use-their-name'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error' },
  appliesTo: 'both',
  options: {
    threshold: number(3, 'Weight of signals from which a reply is reported', { min: 1, max: 20 }),
    trustedHosts: words([], 'Your own domains: their links are no signal'),
    shorteners: words(SHORTENERS, 'Hosts that hide where a link leads'),
  },
  phrases: [phrases],
  *check(document, { threshold, trustedHosts, shorteners }) {
    if (document.reply.audience === 'internal') return;
    const signals = [
      ...wordSignals(document),
      ...linkSignals(document, { trusted: trustedHosts, shorteners }),
    ];
    const heaviest = new Map<string, Signal>();
    for (const signal of signals)
      if (signal.weight > (heaviest.get(signal.name)?.weight ?? 0)) heaviest.set(signal.name, signal);
    const found = [...heaviest.values()].sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0]);
    const [first] = found;
    if (!first || found.reduce((sum, { weight }) => sum + weight, 0) < threshold) return;
    const names = found.map(({ name }) => NAMES[name]).join(', ');
    yield {
      span: first.span,
      about: 'looks',
      message: `This could pass for phishing (${names}) – use their name, your own full link, and no pressure.`,
    };
  },
});

function* wordSignals(document: Document): Generator<Signal> {
  const greeting = document.anatomy.greeting;
  if (greeting?.kind === 'generic' && NOBODY.test(document.text.slice(...greeting.span)))
    yield { name: 'greeting', weight: 1, span: greeting.span };
  for (const { phrase, span } of findPhrases(document, phrases, { unless: [inQuestion, isHarmless] })) {
    const name = phrase.category ?? '';
    if (isSignal(name)) yield { name, weight: WEIGHTS[name] ?? 1, span };
  }
}
