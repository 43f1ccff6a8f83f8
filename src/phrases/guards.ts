import type { Document } from '../document/document.ts';
import { holdsAny } from '../text/holds-any.ts';
import type { PhraseHit } from './table.ts';

/** Says whether a match is harmless where it stands. */
export type Guard = (hit: PhraseHit, document: Document) => boolean;

const CONDITION =
  /\b(?:if|whether|when|whenever|until|till|unless|once|why|in case|as soon as|should you|were you to|even though)\b/;
// What one of them holds, to be looked for first.
const CONDITIONAL =
  'if,whether,when,until,till,unless,once,why,in case,as soon as,should you,were you to,even though'.split(
    ',',
  );
const NEGATORS: ReadonlySet<string> = new Set(
  'not never no nothing nobody none without cannot neither nor hardly cant dont wont'.split(' '),
);
const CLAUSE_MARK = /[,;:()–—]/;

// A text without a full stop can go on for a megabyte; what is further away says nothing of a match.
const REACH = 400;

/** The sentence's normalised words before a match. */
export const wordsBefore = (hit: PhraseHit, document: Document): string =>
  document.normal.slice(Math.max(hit.sentence.span[0], hit.span[0] - REACH), hit.span[0]);

/** The sentence's normalised words after a match. */
export const wordsAfter = (hit: PhraseHit, document: Document): string =>
  document.normal.slice(hit.span[1], Math.min(hit.sentence.span[1], hit.span[1] + REACH));

/** The clause before a match: back to the last comma, dash, colon or bracket. */
export function clauseBefore(hit: PhraseHit, document: Document): string {
  return wordsBefore(hit, document).split(CLAUSE_MARK).at(-1) ?? '';
}

/** The match stands in a question. */
export const inQuestion: Guard = (hit) => hit.sentence.question;

/** The match stands in an if, when, until, unless or why clause. */
export const inCondition: Guard = (hit, document) => {
  const words = `${clauseBefore(hit, document)}${document.normal.slice(...hit.span)}`;
  return holdsAny(words, CONDITIONAL) && CONDITION.test(words);
};

const SYMPATHY =
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret|understand|shame|hope|glad|happy|pleased|relieved|(?:see|know|imagine) (?:why|how|that))\b/;

/** The clause before the match is sorry for what it says, hopes for it or understands it: "I'm sorry you missed …". */
export const inSympathy: Guard = (hit, document) =>
  SYMPATHY.test(
    clauseBefore(hit, document)
      .split(/\b(?:but|however|although|because)\b/)
      .at(-1) ?? '',
  );

/** A negator stands within `reach` words before the match. */
export const afterNegator =
  (reach: number): Guard =>
  (hit, document) =>
    wordsBefore(hit, document)
      .trim()
      .split(/ +/)
      .slice(-reach)
      .some((word) => isNegator(word.replace(/[,"(]/g, '')));

const isNegator = (word: string): boolean =>
  word.endsWith("n't") || NEGATORS.has(word.slice(word.search(/[a-z]*$/)));

/** The guards a phrase table can name in `unless`; a rule may add its own. */
export const commonGuards: Readonly<Record<string, Guard>> = {
  question: inQuestion,
  conditional: inCondition,
  negated: afterNegator(4),
};
