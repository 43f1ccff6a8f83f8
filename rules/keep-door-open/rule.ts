import { findAct } from '../../src/acts/act.ts';
import { openDoor } from '../../src/acts/open-door.ts';
import { answersPraise } from '../../src/acts/praise.ts';
import { sentencesAround } from '../../src/acts/window.ts';
import type { Document } from '../../src/document/document.ts';
import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { flag } from '../../src/rule/options.ts';
import { lastBodyLine } from '../../src/rule/place.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { phrases } from './phrases.ts';

const NO_REPLY = /^(?:mailto:)?(?:no|do-?not)[-._]?reply@/i;
const WRITES_TO = /(?:\b(?:to|at|contact|email|mail|via|write|through)|:) ?$/;

export default defineRule({
  id: 'keep-door-open',
  summary: 'Leave the customer a way back to you.',
  why: 'People who are not invited back take their next question, or their custom, somewhere else.',
  category: 'ending',
  advice: ['know-how-to-end', 'listen'],
  severity: 'warn',
  presets: { strict: 'error', chat: 'off', escalation: 'error' },
  appliesTo: 'both',
  options: {
    closedDoorOnly: flag(false, 'Report closed doors only (“do not reply”), never a missing invitation'),
  },
  phrases: [phrases, openDoor.phrases],
  *check(document, { closedDoorOnly }) {
    const closed = [...closedDoors(document)];
    yield* closed;
    const { fragment, channel } = document.reply.context;
    if (closed.length > 0 || closedDoorOnly || fragment || channel === 'chat' || channel === 'social') return;
    if (answersPraise(document)) return;
    if (document.sentences.length === 0 || isOpen(document)) return;
    yield {
      span: lastBodyLine(document),
      about: 'invitation',
      message: "Leave the door open – “Just reply here if anything's not right.”",
    };
  },
});

function* closedDoors(document: Document): Iterable<Finding> {
  for (const hit of findPhrases(document, phrases))
    if (!isReopened(document, hit))
      yield {
        span: hit.span,
        message: `“${quoteHit(document, hit.span)}” shuts the door – ${hit.phrase.use ?? 'say how to come back'}.`,
      };
  for (const span of noReplyAddresses(document))
    yield {
      span,
      message: `“${quoteHit(document, span)}” reaches nobody – give an address that people read.`,
    };
}

/** "This case is closed. Reply here to reopen it." */
const isReopened = (document: Document, { sentence, span }: PhraseHit): boolean =>
  findAct(document, openDoor).some(
    (open) =>
      sentencesAround(document, sentence, 0, 2).includes(open.sentence) &&
      (open.span[0] >= span[1] || open.span[1] <= span[0]),
  );

const noReplyAddresses = ({ links, normal }: Document): Span[] =>
  links
    .filter(
      ({ href, span }) =>
        href.includes('@') &&
        NO_REPLY.test(href) &&
        WRITES_TO.test(normal.slice(Math.max(0, span[0] - 20), span[0])),
    )
    .map(({ span }) => span);

const isOpen = (document: Document): boolean =>
  findAct(document, openDoor).length > 0 || document.sentences.slice(-2).some(({ question }) => question);
