import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, inSympathy } from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import { some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = ['blame', 'doubt', 'third-party'] as const;

// What may happen, what we take for granted and what they should point out accuses nobody.
const SUPPOSED =
  /\b(?:if|whether|when|whenever|until|till|unless|once|in case|as soon as|should you|were you to|even though|assume|assuming|suppose|provided|as long as|make sure|ensure|let (?:me|us) know|what|which|where|anything|anyone|something|part|parts|that's why|which is why|this is why|that is why|don't worry|no worries|(?:may|might|could) be|likely)\b/;
const DENIED = /(?:\b(?:not|never|no|nothing|without|neither|nor|rather than|instead of|cannot)|n't)\b/;
const STILL_LOOKING = /\b(?:yet|so far|please|could you|can you|would you|let (?:me|us) know)\b|\?/;

const isSupposed: Guard = (hit, document) => SUPPOSED.test(clauseBefore(hit, document));
const isNotTheirs: Guard = (hit, document) => DENIED.test(clauseBefore(hit, document));
/** What follows asks for what would help to find it. */
const isStillLooking: Guard = (hit, document) =>
  STILL_LOOKING.test(document.normal.slice(hit.sentence.span[0], hit.sentence.block.span[1]));

export default defineRule({
  id: 'no-blame',
  summary: 'Say what happened, not who is at fault.',
  why: 'A customer who feels accused stops listening, and defends instead of answering.',
  category: 'tone',
  advice: ['no-negative-language', 'empathy'],
  severity: 'error',
  presets: { strict: 'error', macros: 'error', chat: 'error', email: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which kinds of blame to report'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { categories, allow }) {
    const guards = { 'not theirs': isNotTheirs, 'still looking': isStillLooking };
    const unless = [isSupposed, inSympathy];
    for (const hit of findPhrases(document, phrases, { categories, allow, guards, unless, mild: true })) {
      const advice = endSentence(hit.phrase.use ?? 'say what happened');
      const finding = phraseFinding(
        document,
        hit,
        `“${quoteHit(document, hit.span)}” points a finger – ${advice}`,
      );
      yield hit.phrase.mild ? { ...finding, atMost: 'warn' } : finding;
    }
  },
});
