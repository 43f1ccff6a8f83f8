import { findAct } from '../../src/acts/act.ts';
import { saysWhen } from '../../src/acts/concrete-time.ts';
import { handoff } from '../../src/acts/handoff.ts';
import { sentencesAround, spanOf } from '../../src/acts/window.ts';
import type { Document } from '../../src/document/document.ts';
import { quoteHit } from '../../src/phrases/find.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { some } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { saysWho } from './who.ts';

const details = ['who', 'when', 'noRepeat', 'contact'] as const;
type Detail = (typeof details)[number];

const ASK: Readonly<Record<Detail, string>> = {
  who: 'who takes it on',
  when: 'by when',
  noRepeat: "that they won't have to explain it again",
  contact: 'how to reach them',
};
const AT_ONCE =
  /\b(?:now|right away|straight ?away|immediately|at once|one moment|moment please|as we speak)\b/;
const NO_REPEAT =
  /\b(?:won't|will not|don't|do not|no need|needn't|without)(?: (?:need|have))? ?(?:to |having to )?(?:repeat|explain|tell|start|send|go over|go through)|\b(?:have|has|given|gave|shared|with|got|pass(?:ed)? on|read|see|can see) (?:\w+ ){0,4}(?:details|messages?|notes?|everything|history|story|conversation|emails?|photos?|all (?:the|your|this))\b/;
const ROUTE = /\+?\d[\d ()-]{6,}\d|\b(?:reply|write|respond) (?:here|to this|back)\b/;

export default defineRule({
  id: 'handoff-details',
  summary: 'Say who takes over, and by when.',
  why: 'Customers told that “someone will be in touch” wait for nobody in particular, and tell it all again.',
  category: 'tone',
  advice: ['patience', 'know-how-to-end'],
  severity: 'warn',
  presets: { strict: 'error', escalation: ['error', { require: ['who', 'when', 'noRepeat'] }] },
  appliesTo: 'both',
  options: {
    require: some(details, ['who', 'when'], 'What a hand-over has to say'),
  },
  phrases: [handoff.phrases],
  *check(document, { require }) {
    for (const hit of findAct(document, handoff)) {
      if (isTheirMove(document, hit) || isSupposed(document, hit)) continue;
      const window = spanOf(sentencesAround(document, hit.sentence, 1, 2));
      const missing = require
        .filter((detail) => !says[detail](document, hit, window))
        .map((detail) => ASK[detail]);
      if (missing.length === 0) continue;
      yield {
        span: hit.span,
        message: `“${quoteHit(document, hit.span)}”: add ${missing.join(' and ')} – “Dana in Billing has your notes and will email you by 3pm on Thursday”.`,
      };
      return;
    }
  },
});

// "Tap Help in the app, and our team will assist you": the customer calls, nobody hands over.
const SUPPOSED = /\b(?:if|in case|whenever|should (?:a|an|any|you|there))\b/;

/** "If a flight is cancelled, our team sends an e-mail": nobody is handed over now. */
const isSupposed = (document: Document, { sentence, span }: PhraseHit): boolean =>
  SUPPOSED.test(document.normal.slice(sentence.span[0], span[0]));

const REACH =
  /\b(?:reach(?:ing)?|contact(?:ing)?|connect(?:ing)?|get in touch|tap(?:ping)?|raise|write to|call|email|visit|share|via|through)\b/;

// "Please write to us from the app, and our team will get back to you": nothing is handed over until they do.
const ASKED_TO_REACH =
  /\b(?:please|kindly|we request you to|you(?: may| can(?: also)?)?) (?:also |just |directly )?(?:reach (?:out|us)|contact|get in touch|tap|raise a|write to|call|e-?mail us|visit|fill)\b/;

function isTheirMove(document: Document, { phrase, sentence, span }: PhraseHit): boolean {
  if (phrase.category !== 'callback') return false;
  const [start] = spanOf(sentencesAround(document, sentence, 1, 0));
  const before = document.normal.slice(start, span[0]);
  if (/ (?:assist|help) you$/.test(document.normal.slice(...span))) return REACH.test(before);
  return ASKED_TO_REACH.test(before);
}

const says: Readonly<Record<Detail, (document: Document, hit: PhraseHit, window: Span) => boolean>> = {
  who: (document, hit) =>
    sentencesAround(document, hit.sentence, 0, 1).some((sentence) => saysWho(document, sentence.span)),
  when: (document, { phrase, sentence }, window) =>
    saysWhen(document, window) ||
    AT_ONCE.test(document.normal.slice(...sentence.span)) ||
    (phrase.category === 'live' && document.reply.context.channel === 'chat'),
  noRepeat: ({ normal }, _hit, window) => NO_REPEAT.test(normal.slice(...window)),
  contact: ({ normal, links }, _hit, window) =>
    ROUTE.test(normal.slice(...window)) || links.some(({ span }) => overlaps(span, window)),
};
