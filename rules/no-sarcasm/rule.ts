import type { Document, Sentence } from '../../src/document/document.ts';
import { findPhrases } from '../../src/phrases/find.ts';
import { type Guard, wordsAfter } from '../../src/phrases/guards.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { number, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { phrases } from './phrases.ts';

const SINCERE =
  /^[,!]? (?:on |for |to (?:you|the|your|everyone)\b|and\b|again|[a-z]+[,!.]|all|both|with (?:the|your)|catching|spotting|finding|passing|with)/;
const PLACE = /\b(?:left|turn|side|hand|click|corner|door)\b/;
// "your “expertise”", "the so-called “emergency”"
const SCARE_QUOTES = /\b(?:your|so-called|this|these) (?=(?:very |little )?["“]\w)/g;
const TRAILING = /\b(?:sure|obviously|right|clearly|of course|okay|fine)(?:\.\.\.|…)/g;

const guards: Readonly<Record<string, Guard>> = {
  sincere: (hit, document) => {
    const after = wordsAfter(hit, document);
    return SINCERE.test(after) || /^[!.]*$/.test(after);
  },
  'a place': (hit, document) => PLACE.test(document.normal.slice(...hit.sentence.span)),
};

export default defineRule({
  id: 'no-sarcasm',
  summary: 'Say it straight.',
  why: 'Mock politeness tells a customer that they are laughed at.',
  category: 'tone',
  advice: ['no-negative-language', 'patience'],
  severity: 'off',
  presets: { strict: 'warn', macros: 'off', chat: 'off', email: 'off', escalation: 'warn' },
  appliesTo: 'drafts',
  options: {
    threshold: number(2, 'What the cues of a sentence must weigh together', { min: 1, max: 10 }),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { threshold, allow }) {
    const hits = findPhrases(document, phrases, { allow, guards });
    for (const sentence of document.sentences) yield* weigh(document, sentence, hits, threshold);
  },
});

interface Cue {
  readonly span: Span;
  readonly weight: number;
}

function* weigh(
  document: Document,
  sentence: Sentence,
  hits: readonly PhraseHit[],
  threshold: number,
): Generator<Finding> {
  const cues = [
    ...hits
      .filter((hit) => hit.sentence === sentence)
      .map(({ span, phrase }): Cue => ({ span, weight: phrase.weight ?? 1 })),
    ...cuesOf(document.text, sentence, SCARE_QUOTES, 1),
    ...cuesOf(document.normal, sentence, TRAILING, 2),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const [first, last] = [cues[0], cues.at(-1)];
  if (!first || !last || cues.reduce((sum, { weight }) => sum + weight, 0) < threshold) return;
  yield {
    span: [first.span[0], last.span[1]],
    message: 'This could read as sarcasm – say it straight.',
  };
}

const cuesOf = (text: string, { span: [start, end] }: Sentence, cue: RegExp, weight: number): Cue[] =>
  Array.from(text.slice(start, end).matchAll(cue), (match) => ({
    span: [start + match.index, start + match.index + match[0].trimEnd().length],
    weight,
  }));
