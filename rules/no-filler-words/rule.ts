import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import type { Guard } from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import { flag, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

/** "So, what happened?" and "Right, …" as a turn of talk: the channel is chat. */
const inTalk: Guard = (hit, document) => hit.sentence.question || document.reply.context.channel === 'chat';

export default defineRule({
  id: 'no-filler-words',
  summary: 'Cut the words that add nothing.',
  why: 'Run-ups and filler make a customer read twice as much for the same answer.',
  category: 'concise',
  advice: ['no-extra-words'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'warn', chat: 'info', email: 'warn', escalation: 'warn' },
  appliesTo: 'both',
  fixable: true,
  options: {
    allow: words([], 'Wordings that are right here'),
    intensifiers: flag(true, 'Report stacked intensifiers: “really very”'),
  },
  phrases: [phrases],
  *check(document, { allow, intensifiers }) {
    const guards = { 'a reply to a question': inTalk };
    for (const hit of findPhrases(document, phrases, { allow, guards, mild: true })) {
      if (hit.phrase.category === 'intensifiers' && !intensifiers) continue;
      const quoted = quoteHit(document, hit.span).replace(/,$/, '');
      const message = `You can cut “${quoted}” – ${endSentence(hit.phrase.use || 'the sentence is stronger without it')}`;
      const finding = phraseFinding(document, hit, message);
      yield hit.phrase.mild ? { ...finding, atMost: 'info' } : finding;
    }
  },
});
