import type { Block } from '../document/document.ts';
import { normalise } from '../document/prose.ts';
import { findSentences } from '../document/sentences.ts';

/** What kind of answer a question wants. `choice`: this or that; `polar`: yes or no; `request`: that something is done. */
export type QuestionKind =
  | 'when'
  | 'duration'
  | 'amount'
  | 'where'
  | 'why'
  | 'how'
  | 'who'
  | 'what'
  | 'polar'
  | 'request';

/** A question that a customer asked. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
}

const OPENERS =
  /^(?:(?:and|also|but|or|so|then|plus|secondly|firstly|finally|by the way|just wondering|i was wondering|one more thing)[, ]+)*(?:what|when|where|why|how|which|who|whose|can|could|would|will|is|are|do|does|did|has|have|am|may|should)\b(?! (?:a|the) )/;
/** What only rises at its end ("I think it's 769?") is no question that wants an answer of its own. */
const ASKING =
  /(?:^|[,;:–—.(] *|\b(?:and|but|so|or|then|also|please|just|oh|hi|hello|hey|wondering|know|tell me) )(?:what|when|where|why|how|which|who|whose|can|could|would|will|is|are|do|does|did|has|have|am|may|should|isn't|aren't|don't|doesn't|didn't|won't|can't|couldn't|wouldn't|any (?:chance|idea|news|update|way))\b/;
const INDIRECT =
  /\b(?:could|can|would|will) you (?:please |also )?(?:tell me|let me know|explain|say|confirm)\b|\bi (?:want|need|would like|'d like|wanted) to know\b|\bwondering\b/;
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  ['duration', /\bhow (?:long|soon|quickly|fast)\b/],
  [
    'amount',
    /\bhow (?:much|many)\b|\b(?:what|which)\b.{0,24}\b(?:price|costs?|fee|charge|rate|total|amount|balance)\b|\bhave to pay\b|\bis it free\b/,
  ],
  ['when', /\bwhen\b|\b(?:what|which) (?:time|day|date)\b|\bby what\b/],
  ['where', /\bwhere\b|\bwhich (?:address|shop|store|branch|place)\b/],
  ['why', /\bwhy\b|\bhow come\b|\bwhat(?:'s| is) the reason\b/],
  ['how', /\bhow\b/],
  ['who', /\bwho(?:m|se)?\b/],
  ['what', /\b(?:what|which)\b/],
  [
    'request',
    /\b(?:can|could|would|will) (?:you|someone|somebody|anyone|we)\b|\b(?:can|could|may) i (?:please )?(?:get|have|change|move|swap|return|cancel|exchange|book|switch|upgrade)\b/,
  ],
];

/** The questions of a customer's message: what ends in a question mark, and lines that ask without one. */
export function questionsIn(text: string, minWords = 4): readonly Question[] {
  const words = text.replace(/^[ \t]*>.*$/gm, '');
  const block: Block = { kind: 'paragraph', span: [0, words.length] };
  return findSentences(words, block).flatMap(({ span, question }) => {
    const sentence = words.slice(...span).replace(/\s+/g, ' ');
    const normal = normalise(sentence);
    const asks = question ? ASKING.test(normal) : OPENERS.test(normal) && !normal.endsWith('!');
    return asks && sentence.split(' ').length >= minWords ? [{ text: sentence, kind: kindOf(normal) }] : [];
  });
}

/** An indirect question is of the kind that it asks for: "could you tell me when it arrives?" asks when. */
function kindOf(normal: string): QuestionKind {
  const asked = INDIRECT.test(normal) ? normal.replace(INDIRECT, '') : normal;
  const start = asked.split(' ').slice(0, FRONT).join(' ');
  return KINDS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'polar';
}

/** The word that tells the kind stands among the first ones. */
const FRONT = 6;
