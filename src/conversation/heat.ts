import { abuse, threat, upset } from '../acts/phrases/upset.ts';
import { compileLexicon, type Lexicon } from '../phrases/lexicon.ts';
import type { PhraseHit } from '../phrases/table.ts';
import { matchMessage } from './messages.ts';

/** How heated a customer's message is: 0 calm, 1 upset, 2 very upset (swears, threatens to leave or sue), 3 abusive: insults people or threatens harm. */
export type Heat = 0 | 1 | 2 | 3;

const QUOTED_LINE = /^[ \t]*>.*$/gm;
const MARKS = /[!?]{2,}/;
const ABOUT_ONESELF = /\b(?:i|i'm|i am|me|my|myself|i've)\b/;
const SHOUTED_SHARE = 0.5;
const SHOUTED_WORDS = 4;

const NEGATED = /(?:\b(?:not|never|no|without)|n't|\bcant)(?: [^ ,]+)? *$/;

/** The heat of one customer message. Swearing at a thing is no abuse; being called names is. */
export function heatOf(text: string): Heat {
  const cues = findCues(text.replace(QUOTED_LINE, ''));
  const count = (cue: string): number => cues.filter((one) => one === cue).length;
  if (count('aimed') + count('harm') > 0) return 3;
  if (count('swear') + count('insult') + count('threat') > 0) return 2;
  const points = count('feeling') + count('again') + (count('trouble') + count('repeat') > 1 ? 1 : 0);
  const shouts = isShouted(text);
  if (points > 1 || (points > 0 && (shouts || MARKS.test(text)))) return 2;
  return points > 0 || (shouts && count('trouble') > 0) ? 1 : 0;
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return shouted.length >= SHOUTED_WORDS && shouted.length / words.length >= SHOUTED_SHARE;
}

/** Whether a message threatens to harm somebody. */
export const threatensHarm = (text: string): boolean =>
  findCues(text.replace(QUOTED_LINE, '')).includes('harm');

/** The kinds of cue in a text, one for each cue. */
function findCues(text: string): string[] {
  lexicon ??= compileLexicon([upset, threat, abuse]);
  const { normal, hits } = matchMessage(text, lexicon);
  return hits.filter((hit) => isMeant(hit, normal)).map(({ phrase }) => phrase.category ?? '');
}

let lexicon: Lexicon | undefined;

function isMeant({ span, phrase, sentence }: PhraseHit, normal: string): boolean {
  if (phrase.category === 'aimed') return !ABOUT_ONESELF.test(normal.slice(...span));
  return phrase.category !== 'feeling' || !NEGATED.test(normal.slice(sentence.span[0], span[0]));
}
