import type { Document, Sentence } from '../../src/document/document.ts';
import type { Span } from '../../src/text/span.ts';
import { shouted } from './words.ts';

// Cheaper than to look for capitals in every sentence.
const MAYBE = /[A-Z]['’]*[A-Z]|[\u00C0-\u1FFF\u2C00-\uA66B\uA66E-\uD7FF\uF900-\uFFDC]/;
const WORD_ENDING = /(?:ING|ED|LY|TION|SION|MENT|NESS|ABLE|IBLE|FUL|LESS)$/;
const SHORT_WORDS: ReadonlySet<string> = new Set([
  'I',
  'A',
  'IT',
  'IS',
  'TO',
  'DO',
  'NO',
  'IN',
  'ON',
  'OF',
  'IF',
  'BE',
  'WE',
  'US',
  'MY',
  'ME',
  'SO',
  'AT',
  'BY',
  'AN',
  'AS',
  'OR',
  'UP',
  'GO',
  'HE',
]);
// Names of what is on a screen or is to be typed.
const LABEL_BEFORE =
  /\b(?:clicks?|clicking|press|pressing|pressed|taps?|tapping|hit|selects?|selecting|choose|choosing|picks?|types?|typing|enters?|texts?|sends?|reply|respond|write|button|tab|menu|options?|field|status|marked|labell?ed|called|named|titled|shows?|says?|displays?|reads|code|codes|coupon|promo|keyword|word|column|keys?|mode|flag|section|state|set|turned|switched?|variable|command|table|folder|file)(?: (?:on|the|a|an|your|of|as|to|with|it|by|is|for|in|into))*[ :("'“*]*$/;
const LABEL_AFTER =
  /^["'”)*]*(?::| ?=|[ ]+(?:button|tab|menu|option|field|page|key|section|status|screen|link|mode|column|icon|folder|file|command|statement|keyword|variable|to \d|clause|tag))/;

/** Stretches of a sentence that are shouted: words in capitals that are no acronyms, names, codes or labels. */
export function findShouting(document: Document, sentence: Sentence, allowed: ReadonlySet<string>): Span[] {
  const [start, end] = sentence.span;
  const line = document.prose.slice(start, end);
  if (!MAYBE.test(line)) return [];
  const runs: Run[] = [];
  for (const { 0: word, index } of capitalsIn(line)) {
    const last = runs.at(-1);
    if (last && /^[ ,]+$/.test(line.slice(last.end, index))) {
      last.words.push(word);
      last.end = index + word.length;
    } else runs.push({ start: index, end: index + word.length, words: [word] });
  }
  return runs
    .filter((run) => isShouted(run.words.filter((word) => !allowed.has(word))))
    .filter((run) => run.words.length > 3 || !(isLabel(line, run) || isBrand(line, run)))
    .map((run) => [start + run.start, start + run.end]);
}

// Letters of all scripts take milliseconds to gather, and few lines have others than ours.
const PLAIN = /^[\0-\u00A9\u2010-\u205E\u20A0-\u20BF]*$/;

const capitalsIn = (line: string) =>
  line.matchAll(
    PLAIN.test(line)
      ? /(?<![A-Za-z\d_@#$/\\.'’-])[A-Z][A-Z'’]*(?![A-Za-z\d_/\\-]|[.@]\w|['’][A-Za-z])/g
      : /(?<![\p{L}\p{N}\p{M}_@#$/\\.'’-])\p{Lu}[\p{Lu}'’]*(?![\p{L}\p{N}\p{M}_/\\-]|[.@]\w|['’]\p{L})/gu,
  );

interface Run {
  readonly start: number;
  end: number;
  readonly words: string[];
}

function isShouted(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 2);
  if (long.some((word) => isShoutedWord(word))) return true;
  const plain = words.filter((word) => SHORT_WORDS.has(word));
  return words.length > 3 && long.length > 1 && plain.length > 0;
}

let known: ReadonlySet<string> | undefined;

function isShoutedWord(word: string): boolean {
  known ??= new Set(shouted);
  return known.has(word.toLowerCase().replace('’', "'")) || (word.length > 6 && WORD_ENDING.test(word));
}

/** "IDFC FIRST Bank": an acronym before, a name after. */
const isBrand = (line: string, { end, words: [first = '', second] }: Run): boolean =>
  second !== undefined &&
  first.length > 2 &&
  !isShoutedWord(first) &&
  /^ \p{Lu}\p{Ll}/u.test(line.slice(end));

const isLabel = (line: string, { start, end }: Run): boolean =>
  LABEL_BEFORE.test(line.slice(0, start).toLowerCase()) || LABEL_AFTER.test(line.slice(end));
