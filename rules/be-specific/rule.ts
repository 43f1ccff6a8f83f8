import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { type Guard, inCondition, inQuestion, wordsAfter } from '../../src/phrases/guards.ts';
import { number, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

/** What names the thing after all: "the issue with your router", "the error code 503", "the problem you saw on the map". */
const SPECIFIER =
  /^(?:,? (?:with|of|about|on|in|at|for|from|to|regarding|concerning|around|between|code|number|no|id|type|name|page|message|called|named|where|when|that|which|you|we|i|is that|was that|is caused|was caused|came|comes|report|tracker|form)\b|['’]s\b| ?[#"(:\d\ua66c\ua66d]| –)/;

const specified: Guard = (hit, document) => SPECIFIER.test(wordsAfter(hit, document));

export default defineRule({
  id: 'be-specific',
  summary: 'Name the thing.',
  why: "“The double charge” shows that you listened; “the issue” could be anybody's.",
  category: 'listening',
  advice: ['listen', 'understand-their-request'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'off', chat: 'off', escalation: 'warn' },
  appliesTo: 'drafts',
  options: {
    minHits: number(2, 'How many vague words a reply may not have', { min: 1, max: 20 }),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { minHits, allow }) {
    const hits = findPhrases(document, phrases, {
      allow,
      guards: { specified },
      unless: [inQuestion, inCondition],
    });
    const [first, second] = hits;
    if (!first || hits.length < minHits) return;
    const others = second ? ` and “${quoteHit(document, second.span)}”` : '';
    yield phraseFinding(
      document,
      first,
      `“${quoteHit(document, first.span)}”${others} could be anybody's – name it, as in “the double charge”.`,
    );
  },
});
