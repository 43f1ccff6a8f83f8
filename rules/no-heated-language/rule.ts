import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { afterNegator, clauseBefore, type Guard } from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import { some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = ['jab', 'combative', 'personal', 'agent-anger', 'passive-aggressive'] as const;

const AGREEMENT =
  /\b(?:sorry|apolog\w+|agree|understand|understandable|you're right|you are right|rightly|i see why|can see|must (?:be|have|feel|seem|sound)|seems?|sounds?|feels?|felt|looks?|frustrat\w+|unacceptable|we|our|us|i'd|deals?|prices?|if|whether|that you|how (?:long|much|many|slow)|cross|on it)\b/;
const SUPPOSED = /\b(?:if|whether|in case|not saying|never said|don't think|doesn't mean|does not mean)\b/;

/** Anger on the customer's side of the matter is no anger at them. */
const isAgreeing: Guard = (hit, document) =>
  AGREEMENT.test(
    `${document.normal.slice(hit.sentence.span[0], hit.span[0])} ${document.normal.slice(hit.span[1], hit.sentence.span[1])}`,
  );
const isSupposed: Guard = (hit, document) => SUPPOSED.test(clauseBefore(hit, document));
/** "The app will stop shouting": nobody is told to. */
const isNotTold: Guard = (hit, document) =>
  /\b(?:will|'ll|would|to|it|they|he|she|i|we|never|didn't|and|not)\s*$/.test(clauseBefore(hit, document)) &&
  !/\b(?:need|have|ask|asked|want|like|please|time) (?:you )?to\s*$/.test(clauseBefore(hit, document));

export default defineRule({
  id: 'no-heated-language',
  summary: 'Keep jabs and anger out of a reply.',
  why: 'One jab turns a question into a quarrel, whatever the customer wrote before.',
  category: 'tone',
  advice: ['no-negative-language', 'patience'],
  severity: 'error',
  presets: { strict: 'error', macros: 'error', chat: 'error', email: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which kinds of heat to report'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { categories, allow }) {
    const guards = { agreeing: isAgreeing, 'no such': afterNegator(5), 'not told to': isNotTold };
    const hits = findPhrases(document, phrases, {
      categories,
      allow,
      guards,
      unless: [isSupposed],
      mild: true,
    });
    for (const hit of hits) {
      const advice = endSentence(hit.phrase.use ?? 'say the fact by itself');
      const finding = phraseFinding(
        document,
        hit,
        `“${quoteHit(document, hit.span)}” can land as a jab – ${advice}`,
      );
      yield hit.phrase.mild ? { ...finding, atMost: 'info' } : finding;
    }
  },
});
