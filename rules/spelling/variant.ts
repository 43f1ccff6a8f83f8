import type { Document, Word } from '../../src/document/document.ts';
import type { Finding } from '../../src/rule/rule.ts';
import type { Speller } from '../../src/spelling/speller.ts';

type Home = 'us' | 'gb';

const NAMES: Readonly<Record<Home, string>> = { us: 'American', gb: 'British' };
const BRITISH_LOCALES = /^en-(?:gb|uk|ie|au|nz|za)\b/i;
const AMERICAN_LOCALES = /^en-us\b/i;

/** Whose spelling is asked for; `undefined` = any. Indian and Canadian English mix both. */
export function homeOf(variant: string, locale = ''): Home | undefined {
  if (variant === 'us' || variant === 'gb') return variant;
  if (variant === 'any') return undefined;
  return BRITISH_LOCALES.test(locale) ? 'gb' : AMERICAN_LOCALES.test(locale) ? 'us' : undefined;
}

/** Words in the spelling of the other country, where they have a spelling here. */
export function findForeignSpelling(
  { text }: Document,
  words: readonly Word[],
  speller: Speller,
  home: Home,
): Finding[] {
  return words.flatMap(({ span }) => {
    const pair = pairOf(text.slice(...span), speller);
    if (!pair || pair.variant === home) return [];
    const { word, variant, twin } = pair;
    const message = `“${word}” is the ${NAMES[variant]} spelling – here it is “${twin}”.`;
    return [{ span, message, fixes: [{ span, text: twin, safe: false }] }];
  });
}

/** The first word whose spelling is not that of an earlier one of its kind: "favourite … color". */
export function findMixedSpelling({ text }: Document, words: readonly Word[], speller: Speller): Finding[] {
  const first = new Map<string, Pair>();
  for (const { span } of words) {
    const pair = pairOf(text.slice(...span), speller);
    if (!pair) continue;
    const earlier = first.get(pair.kind) ?? pair;
    first.set(pair.kind, earlier);
    if (earlier.variant === pair.variant) continue;
    const { word, variant, twin } = pair;
    const message = `“${earlier.word}” is ${NAMES[earlier.variant]} and “${word}” ${NAMES[variant]} spelling – keep to one in a reply: “${twin}”.`;
    return [{ span, message, atMost: 'info', fixes: [{ span, text: twin, safe: false }] }];
  }
  return [];
}

interface Pair {
  readonly word: string;
  readonly variant: Home;
  /** The same word as the other country spells it. */
  readonly twin: string;
  /** What differs, so that only like is held against like. */
  readonly kind: string;
}

function pairOf(word: string, speller: Speller): Pair | undefined {
  const variant = speller.variants(word);
  if (variant === undefined || variant === 'both') return undefined;
  const lower = word.toLowerCase();
  for (const twin of speller.suggest(word, 5, variant === 'us' ? 'gb' : 'us'))
    for (const [gb, us] of DIFFERENCES) {
      const [here, there] = variant === 'us' ? [us, gb] : [gb, us];
      if (lower.includes(here) && swapped(lower, here, there, twin.toLowerCase()))
        return { word, variant, twin, kind: gb };
    }
  return undefined;
}

/** Whether a word becomes another when one of its `here` is written `there`. */
function swapped(word: string, here: string, there: string, other: string): boolean {
  for (let at = word.indexOf(here); at >= 0; at = word.indexOf(here, at + 1))
    if (word.slice(0, at) + there + word.slice(at + here.length) === other) return true;
  return false;
}

const DIFFERENCES: readonly (readonly [gb: string, us: string])[] = [
  ['our', 'or'],
  ['is', 'iz'],
  ['ys', 'yz'],
  ['ll', 'l'],
  ['l', 'll'],
  ['re', 'er'],
  ['nce', 'nse'],
  ['ogue', 'og'],
  ['ey', 'ay'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['amme', 'am'],
  ['ould', 'old'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['dge', 'dg'],
  ['eable', 'able'],
  ['kerb', 'curb'],
  ['plough', 'plow'],
  ['py', 'pa'],
  ['nium', 'num'],
  ['llery', 'lry'],
  ['mou', 'mu'],
  ['sc', 'sk'],
  ['pp', 'p'],
];
