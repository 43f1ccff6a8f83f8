import type { Document, Word } from '../../src/document/document.ts';
import type { Speller } from '../../src/spelling/speller.ts';
import { areForeign } from '../../src/text/foreign.ts';
import { hasLetter } from '../../src/text/letters.ts';
import type { Span } from '../../src/text/span.ts';
import { countSlips, judge } from './slips.ts';

/** The words of a reply that can be judged: those of the dictionary and the others. */
export interface SpeltWords {
  readonly accepted: readonly Word[];
  readonly unknown: readonly Word[];
}

/** A sentence in which more than this share is neither known nor near a known word is in another language. */
const FOREIGN = 0.34;
/** Words without a plural, which writers give one. */
const UNCOUNTABLE =
  /^(?:advice|baggage|cash|clothing|cutlery|equipment|evidence|feedback|furniture|hardware|homework|information|jewel(?:le)?ry|knowledge|luggage|mail|money|music|news|progress|research|shopping|software|stationery|traffic|transport|weather)s$/;
/** Parts that make words the dictionary need not have. */
const PREFIX =
  /^(?:re|un|non|mis(?!s)|pre|over|under|multi|micro|anti|sub|super|auto|cyber|inter|trans)(?=[a-z]{6})/;

/** Sorts the words that are plain English by their shape; names, codes and sentences in another language are left out. */
export function wordsToSpell(
  document: Document,
  isKnown: (lower: string) => boolean,
  speller: Speller,
): SpeltWords {
  const accepted: Word[] = [];
  const unknown: Word[] = [];
  for (const { span, block } of document.sentences) {
    const words = document.wordsIn(span).filter(({ masked }) => !masked);
    const [right, strange] = divide(words, (word) => isAccepted(word, document, isKnown, speller));
    for (const word of right) accepted.push(word);
    if (isForeign(words, strange, block.span, document, speller)) continue;
    for (const word of strange) if (isPlainWord(word, span, document, speller)) unknown.push(word);
  }
  return { accepted, unknown };
}

function isForeign(
  words: readonly Word[],
  strange: readonly Word[],
  block: Span,
  document: Document,
  speller: Speller,
): boolean {
  if (strange.length === 0) return false;
  if (areForeign(words.map(({ lower }) => lower))) return true;
  const amidst = areForeign(document.wordsIn(block).map(({ lower }) => lower));
  const most = Math.max(amidst ? 0 : 1, words.length * (amidst ? FOREIGN / 3 : FOREIGN));
  if (strange.length <= most) return false;
  const isSlip = ({ lower, span }: Word): boolean =>
    !amidst && speller.suggest(document.text.slice(...span), 1).some((best) => judge(lower, best) === 'sure');
  return strange.filter((word) => !isSlip(word)).length > most;
}

function divide<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

function isAccepted(
  { lower, span }: Word,
  { text }: Document,
  isKnown: (lower: string) => boolean,
  speller: Speller,
): boolean {
  const word = text.slice(...span);
  if (speller.variants(word) !== undefined) return true;
  const stem = lower.replace(/'s$|s'$/, '');
  if ([lower, stem, stem.replace(/s$/, '')].some(isKnown)) return true;
  if (stem.length < 6 && speller.variants(word.toUpperCase()) !== undefined) return true;
  if (/[^s]s$/.test(stem) && !UNCOUNTABLE.test(stem) && speller.variants(stem.slice(0, -1)) !== undefined)
    return true;
  if (/al{2}y$/.test(lower) && speller.variants(lower.slice(0, -2)) !== undefined) return true;
  if (/ies$/.test(lower) && speller.variants(`${lower.slice(0, -3)}y`) !== undefined) return true;
  if (/^re-[a-z]{4,}$/.test(lower) && speller.variants(lower.slice(3)) !== undefined) return true;
  const prefix = PREFIX.exec(lower)?.[0].length ?? 0;
  return prefix > 0 && speller.variants(lower.slice(prefix)) !== undefined;
}

function isPlainWord({ span, lower }: Word, sentence: Span, { text }: Document, speller: Speller): boolean {
  const word = text.slice(...span);
  if (word.length < 3 || /[^a-z'’-]/i.test(word) || /(.)\1\1/.test(lower) || isPartOfCode(text, span))
    return false;
  if (word.includes('-')) return hasOneSlip(word, speller);
  if (/^[a-z'’]+$/.test(word)) return word.length > 3 || isSwapped(word, speller);
  if (/^(?:Teh|Hte|Adn|Nad|Yuo|Oyu|Alot|Wich|Whcih|Thier|Taht|Thsi|Waht|Hvae|Jsut)$/.test(word))
    return span[0] === firstLetter(text, sentence);
  return (
    span[0] === firstLetter(text, sentence) &&
    !isAlone(span, sentence, text) &&
    isCapitalisedSlip(word, text.slice(span[1], span[1] + 2), speller)
  );
}

/** "well-recieved", not "official-cve-feed". */
const hasOneSlip = (word: string, speller: Speller): boolean => {
  const parts = word.split('-');
  const [strange = '', ...others] = parts.filter((part) => speller.variants(part) === undefined);
  return parts.length < 4 && others.length === 0 && /^[a-z]{4,}$/.test(strange);
};

/** A word of three letters is mostly a short form, but for "teh" and "adn". */
const isSwapped = (word: string, speller: Speller): boolean => {
  const [best = ''] = speller.suggest(word, 1);
  return best.length === word.length && best !== word && [...best].sort().join() === [...word].sort().join();
};

/** A capital at the start of a sentence may be a name: only a word one slip away from a plain one counts. */
function isCapitalisedSlip(word: string, after: string, speller: Speller): boolean {
  if (!/^[A-Z][a-z]{5,}$/.test(word) || /^(?:,|['’]s| [A-Z])/.test(after)) return false;
  const lower = word.toLowerCase();
  const [best = ''] = speller.suggest(lower, 1);
  return /^[a-z]+$/.test(best) && best[0] === lower[0] && countSlips(lower, best) === 1;
}

/** A sentence of one word with a capital is a name: "Thank you. Dinesh." */
const isAlone = ([, end]: Span, sentence: Span, text: string): boolean =>
  !hasLetter(text.slice(end, sentence[1]));

const firstLetter = (text: string, [start, end]: Span): number =>
  start + Math.max(0, text.slice(start, end).search(/[\p{L}\p{N}]/u));

/** Part of a path, a handle, a file name, a variable or an expression. */
function isPartOfCode(text: string, [start, end]: Span): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text.slice(end, end + 2);
  return (
    /[@#/\\_.$~=<&%+*|^`\w-]/.test(before) || /^(?:[@/\\_=>()*|^~`](?!$|\s)|\.\w|:\S|[-+]\d|\(\))/.test(after)
  );
}
