import { findAct } from '../../src/acts/act.ts';
import { thanks } from '../../src/acts/thanks.ts';
import { isFollowUp } from '../../src/conversation/turns.ts';
import type { Document } from '../../src/document/document.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { flag } from '../../src/rule/options.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { holdsAny } from '../../src/text/holds-any.ts';

const THANKS_ONLY =
  /^(?:(?:and|so|again|many|a lot|very much|so much|once more|thank you|thanks)\b[ ,]*)+[.!]*$/;
/** It keeps a promise of an earlier reply. */
const LATER =
  /\bas (?:i |we )?(?:promised|agreed|discussed)\b|\b(?:quick|short|brief|another|little) update\b|\bfollowing up\b|\bfollow-up\b/;

export default defineRule({
  id: 'thank-customer',
  summary: 'Thank the customer once in the first reply.',
  why: 'Thanks tells people that writing to you was worth their while, and they answer more readily.',
  category: 'thanks',
  advice: ['thank-them'],
  severity: 'warn',
  presets: { strict: 'error', chat: 'info', escalation: 'info' },
  appliesTo: 'both',
  options: {
    countSignOff: flag(false, 'Let a sign-off do: “Thanks, Tom”'),
    firstReplyOnly: flag(true, 'Ask for it in the first reply of a conversation only'),
  },
  phrases: [thanks.phrases],
  *check(document, { countSignOff, firstReplyOnly }) {
    const { context } = document.reply;
    if (context.fragment || document.sentences.length === 0) return;
    if (findAct(document, thanks).some((hit) => countSignOff || !endsWithIt(hit, document))) return;
    if (firstReplyOnly && (isFollowUp(context) || keepsPromise(document))) return;
    if (countSignOff && /thank/i.test(document.text.slice(...(document.anatomy.closing?.span ?? [0, 0]))))
      return;
    const isTalk = context.channel === 'chat' || context.channel === 'social';
    yield {
      span: firstBodyLine(document),
      about: 'thanks',
      ...(isTalk && { atMost: 'info' }),
      message: 'Thank them for writing – best of all for the very thing they told you.',
    };
  },
});

function keepsPromise({ normal, sentences }: Document): boolean {
  const first = normal.slice(...(sentences[0]?.span ?? [0, 0]));
  return holdsAny(first, ['promised', 'agreed', 'discussed', 'update', 'follow']) && LATER.test(first);
}

/** "Please send the number. Thank you." only signs off. */
function endsWithIt({ sentence }: PhraseHit, document: Document): boolean {
  const isLast = document.sentences.length > 1 && document.sentences.at(-1) === sentence;
  return isLast && THANKS_ONLY.test(document.normal.slice(...sentence.span).trim());
}
