import type { Document, Sentence } from '../../src/document/document.ts';
import { flag, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { holdsAny } from '../../src/text/holds-any.ts';

const connectors = ['but', 'however', 'though', 'yet'] as const;

const KIND =
  /\b(?:thank(?:s| you)|appreciate\w*|understand(?!ing)|understandable|love to|like to help|agree|happy to|glad to|pleased to|good (?:question|point|idea)|great (?:question|point|idea|suggestion)|apologi[sz]e\w*|see (?:why|how|that|your)|realise|realize|empathi[sz]e|sympathi[sz]e|hear you|i get (?:where|why|how|that|it)|congratulations|congrats|value (?:your|you)|you're right|you are right|wish (?:i|we) could)\b/;
const SORRY = /\b(?:sorry|apolog(?:y|ies))\b/;
const NEGATIVE =
  /\b(?:not|no|never|nothing|none|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|haven't|couldn't|wouldn't|shouldn't|unable|only|must|have to|need to|unfortunately|sadly|regret|policy|policies|rules?|too late|impossible|unless|refuse|decline[ds]?|outside|expired|against|has passed|have passed|ha(?:s|ve) (?:closed|ended|run out|gone)|(?:is|are) (?:now |already |fully |all )?(?:closed|full|over|sold out|booked|gone|final))\b|n't\b/;
const REASSURING =
  /^[ ,]*(?:please )?(?:don't (?:worry|panic|hesitate)|no (?:charge|need|worries|problem|harm|rush|cost|fee|hurry)|there(?:'s| is) (?:nothing (?:to|you need)|no (?:need|charge|rush|fee|cost|problem))|you (?:don't|won't|do not|will not) (?:need|have|be charged|lose|miss|pay)|not to worry|nothing (?:to worry|is lost|was lost)|it(?:'s| is) (?:not|no) (?:your|a problem|trouble|bother)|it wasn't your|we (?:won't|don't) charge|i (?:wouldn't|won't) (?:want|let)|just (?:in case|to)|not (?:only|just|before))/;

export default defineRule({
  id: 'no-but-reversal',
  summary: 'Let the kind part stand: end the sentence before the “but”.',
  why: 'After “but” a customer forgets the kind half, and hears only the no.',
  category: 'positive',
  advice: ['no-negative-language', 'empathy'],
  severity: 'info',
  presets: {
    strict: 'warn',
    macros: 'warn',
    chat: 'off',
    email: 'info',
    escalation: 'info',
  },
  appliesTo: 'both',
  options: {
    includeSorry: flag(false, "Also report “I'm sorry, but …”"),
    connectors: words(connectors, 'The words that turn a sentence round'),
  },
  *check(document, { includeSorry, connectors: turns }) {
    if (turns.length === 0) return;
    if (!holdsAny(document.normal, turns)) return;
    const turn = new RegExp(`(?:[,;–—-] ?| )\\b(${turns.join('|')})\\b,?`, 'g');
    for (const sentence of document.sentences) yield* checkSentence(document, sentence, turn, includeSorry);
  },
});

function* checkSentence(
  document: Document,
  sentence: Sentence,
  turn: RegExp,
  includeSorry: boolean,
): Generator<Finding> {
  const line = document.normal.slice(...sentence.span);
  for (const match of line.matchAll(turn)) {
    const word = match[1] ?? '';
    const kind = line.slice(0, match.index);
    const rest = line.slice(match.index + match[0].length);
    const isKind = KIND.test(kind) || (includeSorry && SORRY.test(kind));
    if (!isKind || !NEGATIVE.test(rest) || REASSURING.test(rest) || /\bnot only\b/.test(kind)) continue;
    const start = sentence.span[0] + match.index + match[0].indexOf(word);
    yield {
      span: [start, start + word.length],
      message: `The “${document.text.slice(start, start + word.length)}” undoes the kind part – make it two sentences.`,
    };
    return;
  }
}
