import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { type Guard, inCondition, inQuestion, wordsAfter, wordsBefore } from '../../src/phrases/guards.ts';
import { flag, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { holdsAny } from '../../src/text/holds-any.ts';
import { accountable, adjectives, phrases } from './phrases.ts';

const AGENT =
  /^(?: \S+){0,3}? (?:from|at|on) (?:the|our|your) (?:\S+ )?(?:side|end)\b|^(?: \S+){0,3}? by (?!mistake|error|accident|e-?mail|post|mail|phone|courier|\d|then|now|default|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|the (?:time|end)|next|this|\w+ing\b)/;
// "What was refunded" and "sorry your flight has been delayed" hide nobody.
const CLAUSE =
  /\b(?:after|before|since|until|once|unless|as soon as|which|that|who|what|how|verify|check|sorry) (?:\S+ ){0,4}$/;

const hasDoer: Guard = (hit, document) => {
  const after = wordsAfter(hit, document);
  return holdsAny(after, [' by ', 'side', 'end']) && AGENT.test(after);
};
const inClause: Guard = (hit, document) => CLAUSE.test(wordsBefore(hit, document));

export default defineRule({
  id: 'no-passive-evasion',
  summary: 'Say who did it.',
  why: '“Your card was charged” leaves the customer to guess who did it and who will put it right.',
  category: 'clarity',
  advice: ['explain-simply', 'no-negative-language'],
  severity: 'info',
  presets: { strict: 'warn', chat: 'off', escalation: 'warn' },
  appliesTo: 'both',
  options: {
    verbs: words(accountable, 'Participles that somebody has to answer for'),
    all: flag(false, 'Report every passive'),
  },
  phrases: [phrases],
  *check(document, { verbs, all }) {
    const answerable = new Set(verbs);
    for (const hit of findPhrases(document, phrases, {
      unless: [inQuestion, inCondition, hasDoer, inClause],
    })) {
      const words = quoteHit(document, hit.span);
      const verb = words.toLowerCase().split(' ').at(-1) ?? '';
      if (all ? adjectives.has(verb) : !answerable.has(verb)) continue;
      yield { span: hit.span, message: `Who did it? Say “I've …” or “We …” instead of “${words}”.` };
    }
  },
});
