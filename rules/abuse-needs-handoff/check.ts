import { hasAct } from '../../src/acts/act.ts';
import { handoff } from '../../src/acts/handoff.ts';
import { heatOf, threatensHarm } from '../../src/conversation/heat.ts';
import { matchMessage } from '../../src/conversation/messages.ts';
import { unansweredTurns } from '../../src/conversation/turns.ts';
import type { Document } from '../../src/document/document.ts';
import { compileLexicon, type Lexicon } from '../../src/phrases/lexicon.ts';
import { lastBodyLine } from '../../src/rule/place.ts';
import type { Finding } from '../../src/rule/rule.ts';
import { despair, endings, takers } from './phrases.ts';

const ABUSIVE = 3;

/** Asks for a hand-over where the customer is abusive, and for help where they may be in danger. */
export function* check(
  document: Document,
  { handoffPhrases }: { readonly handoffPhrases: readonly string[] },
): Iterable<Finding> {
  const { context } = document.reply;
  if (context.fragment || document.sentences.length === 0) return;
  const messages = unansweredTurns(context).map(({ text }) => text);
  const span = lastBodyLine(document);
  if (messages.some(speaksOfDespair)) {
    if (!handsOver(document, handoffPhrases))
      yield {
        span,
        about: 'danger',
        message:
          'They may be in danger – follow your safety procedure now: be kind, say who can help, tell your lead.',
      };
  } else if (messages.some((text) => heatOf(text) === ABUSIVE) && !handsOver(document, handoffPhrases))
    yield {
      span,
      about: 'hand-over',
      message: messages.some(threatensHarm)
        ? 'They have threatened you – follow your safety procedure, and say who takes it from here and by when.'
        : "They've been abusive – it's OK to hand over: say who takes it from here and by when.",
    };
}

function handsOver(document: Document, own: readonly string[]): boolean {
  if (hasAct(document, handoff) || document.hits(takers).length + document.hits(endings).length > 0)
    return true;
  return own.some((wording) => document.normal.includes(wording.toLowerCase()));
}

let lexicon: Lexicon | undefined;

function speaksOfDespair(text: string): boolean {
  lexicon ??= compileLexicon([despair]);
  return matchMessage(text, lexicon).hits.length > 0;
}
