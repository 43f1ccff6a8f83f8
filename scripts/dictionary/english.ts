import { ACCEPTED } from '../../src/spelling/accepted.ts';
import { COMMONEST, type Entry, UNSUGGESTED } from '../../src/spelling/format.ts';
import { expandDictionary } from './affixes.ts';
import { COMMON } from './common.ts';
import { compileWords } from './compile.ts';

/** A hunspell dictionary as text. */
export interface Hunspell {
  readonly aff: string;
  readonly dic: string;
}

/** What the dictionary is made from. */
export interface Sources {
  readonly us: Hunspell;
  readonly gb: Hunspell;
  /** Word lists by how common their words are, commonest first. */
  readonly tiers: readonly (readonly string[])[];
}

const CONTRACTIONS = `he's here's how's it's let's she's that's there's what's when's where's who's why's`;
/** Words that exist, but in a reply are always a slip: for can't, he's, I, paid, she's, what's, won't. */
const REFUSED = 'cant hes i payed shes whats wont';
const CONTRACTION = /'(?:d|ll|m|re|t|ve)$/;
const CONTRACTION_RANK = 6;
const ACCEPTED_RANK = 5;

/** The speller's binary dictionary: the words of the sources and our own, with variant and rank. */
export function compileEnglish(sources: Sources): Uint8Array {
  return compileWords(gatherWords(sources));
}

/**
 * Every word with its entry. Possessives are left to the speller, but for the contractions that look like them;
 * words with a digit or an accent have no place in the format.
 */
export function gatherWords({ us, gb, tiers }: Sources): Map<string, Entry> {
  const ranks = rankWords(tiers);
  const words = new Map<string, Entry>();
  for (const [variant, source] of Object.entries({ us, gb }))
    for (const { word, shy } of expandDictionary(source.aff, source.dic)) {
      if (word.endsWith("'s") || !/^[A-Za-z'-]+$/.test(word)) continue;
      const rank = ranks.get(word) ?? (CONTRACTION.test(word) ? CONTRACTION_RANK : 1);
      const known = words.get(word) ?? { us: false, gb: false, rank };
      words.set(word, { ...known, [variant]: true, rank: shy ? UNSUGGESTED : known.rank });
    }
  for (const text of [...splitWords(CONTRACTIONS), ...splitWords(ACCEPTED)]) {
    const [british = text, american = british] = text.split('/');
    for (const word of [british, american]) {
      const known = words.get(word);
      const rank = Math.max(ACCEPTED_RANK, ranks.get(word) ?? 0);
      words.set(word, {
        us: word === american || known?.us === true,
        gb: word === british || known?.gb === true,
        rank,
      });
    }
  }
  for (const word of splitWords(REFUSED)) words.delete(word);
  return words;
}

function rankWords(tiers: Sources['tiers']): Map<string, number> {
  const ranks = new Map<string, number>();
  const lists = [splitWords(COMMON), ...tiers];
  lists.forEach((list, index) => {
    for (const word of list) if (!ranks.has(word)) ranks.set(word, Math.max(1, COMMONEST - index));
  });
  return ranks;
}

const splitWords = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
