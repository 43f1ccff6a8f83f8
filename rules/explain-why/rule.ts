import { findAct } from '../../src/acts/act.ts';
import { reason } from '../../src/acts/reason.ts';
import { refusal } from '../../src/acts/refusal.ts';
import { sentencesAround, spanOf } from '../../src/acts/window.ts';
import type { Document } from '../../src/document/document.ts';
import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { wordsAfter } from '../../src/phrases/guards.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { flag } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { overlaps } from '../../src/text/span.ts';
import { policyWalls } from './phrases.ts';

const MOST = 2;
// "We can't change it: it left this morning." gives its reason behind a colon or a dash.
const AFTER_COLON = /[:–—] *(?:it|the|we|our|your|you|they|there|that|this|each|every|once|i)\b/;

export default defineRule({
  id: 'explain-why',
  summary: 'Give the reason behind a no or a policy.',
  why: 'A rule without its reason sounds like an excuse; with it, most people can live with a no.',
  category: 'ending',
  advice: ['explain-simply', 'know-how-to-end'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'warn', chat: 'off' },
  appliesTo: 'both',
  options: {
    policyOnly: flag(
      false,
      'Look at cited policies only, not at every refusal; a refusal is never more than a nudge',
    ),
  },
  phrases: [policyWalls, refusal.phrases, reason.phrases],
  *check(document, { policyOnly }) {
    yield* [...unexplained(document, policyOnly)].slice(0, MOST);
  },
});

function* unexplained(document: Document, policyOnly: boolean): Iterable<Finding> {
  const walls = findPhrases(document, policyWalls);
  for (const hit of walls)
    if (!isExplained(document, hit, walls, 0))
      yield {
        span: hit.span,
        message: `“${quoteHit(document, hit.span)}” is no reason – say what the rule is for: “… because …”.`,
      };
  if (policyOnly) return;
  for (const hit of findAct(document, refusal)) {
    if (walls.some(({ sentence }) => sentence === hit.sentence) || isExplained(document, hit, walls, 1))
      continue;
    yield {
      span: hit.span,
      message: `Say why in a few words – “… because …” makes “${quoteHit(document, hit.span)}” easier to take.`,
      atMost: 'info',
    };
  }
}

/** A reason stands in the sentence, the next, or `before` sentences back; citing a policy is none. */
function isExplained(
  document: Document,
  hit: PhraseHit,
  walls: readonly PhraseHit[],
  before: number,
): boolean {
  const near = sentencesAround(document, hit.sentence, before, 1);
  if (AFTER_COLON.test(wordsAfter(hit, document))) return true;
  const span = spanOf(near);
  return findAct(document, reason).some(
    (one) => overlaps(one.span, span) && !walls.some((wall) => overlaps(wall.span, one.span)),
  );
}
