import { findAct, hasAct } from '../../src/acts/act.ts';
import { empathy } from '../../src/acts/empathy.ts';
import { refusal } from '../../src/acts/refusal.ts';
import { heatOf } from '../../src/conversation/heat.ts';
import { unansweredTurns } from '../../src/conversation/turns.ts';
import type { Document, Sentence } from '../../src/document/document.ts';
import { some } from '../../src/rule/options.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import { defineRule } from '../../src/rule/rule.ts';

const triggers = ['thread', 'refusal', 'always'] as const;

export default defineRule({
  id: 'require-empathy',
  summary: 'Show an upset or refused customer that you see their side.',
  why: 'People who do not feel heard keep arguing their case instead of reading the answer.',
  category: 'empathy',
  advice: ['empathy', 'listen'],
  severity: 'warn',
  presets: {
    strict: 'error',
    macros: ['warn', { triggers: ['refusal'] }],
    chat: 'info',
    escalation: 'error',
  },
  appliesTo: 'both',
  options: {
    triggers: some(
      triggers,
      ['thread', 'refusal'],
      'When to ask for it: the customer is upset, the reply says no, or always',
    ),
  },
  phrases: [empathy.phrases, refusal.phrases],
  *check(document, { triggers }) {
    if (document.reply.context.fragment || document.sentences.length === 0) return;
    const [refused] = triggers.includes('refusal')
      ? findAct(document, refusal).filter(({ sentence }) => !isAside(document, sentence))
      : [];
    const heat = triggers.includes('thread') ? customerHeat(document) : 0;
    if (!refused && heat === 0 && !triggers.includes('always')) return;
    if (hasAct(document, empathy)) return;
    if (refused)
      yield {
        span: refused.span,
        about: 'empathy',
        message: 'This says no – show that you see their side: one line about what it means for them.',
      };
    else
      yield {
        span: firstBodyLine(document),
        about: 'empathy',
        message: 'Show that you see their side – one line about what this has been like for them.',
        ...(heat === 1 && { atMost: 'info' }),
      };
  },
});

/** "Note: the first parcel's postage is not refundable", an item of a list: what holds for everybody, and no answer. */
const isAside = ({ normal }: Document, { block, span }: Sentence): boolean =>
  block.kind !== 'paragraph' || /^\W*(?:please )?note\b/.test(normal.slice(...span));

/** How upset the customer was in what they wrote since the last answer. */
const customerHeat = ({ reply }: Document): number =>
  Math.max(0, ...unansweredTurns(reply.context).map(({ text }) => heatOf(text)));
