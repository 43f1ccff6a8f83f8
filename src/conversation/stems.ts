import { stemmer } from 'stemmer';
import { stopWords } from './words/stop.ts';
import { synonyms } from './words/synonyms.ts';

const SHORTEST = 3;

/** A word that says what a text is about. */
export interface Topic {
  /** As it is written. */
  readonly word: string;
  /** What it has in common with its inflections and synonyms. */
  readonly stem: string;
}

/** The words that say what a text is about, in order, each once in all its inflections: no function words, courtesies or names of tickets. */
export function topicsOf(text: string, ignored: ReadonlySet<string> = new Set()): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const [word] of wordsOf(text)) {
    const lower = word.toLowerCase().replace(/'s$/, '');
    if (lower.length < SHORTEST || isStopWord(lower) || ignored.has(lower)) continue;
    const own = stemmer(lower);
    if (!topics.has(own)) topics.set(own, { word, stem: stemOf(lower) });
  }
  return [...topics.values()];
}

const wordsOf = (text: string) =>
  text.replace(/[’‘]/g, "'").matchAll(/\p{L}[\p{L}\p{N}]*(?:['-][\p{L}\p{N}]+)*/gu);

/** The stems of a text's topics. */
export const stemsOf = (text: string, ignored?: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(topicsOf(text, ignored).map(({ stem }) => stem));

/** What a word has in common with its inflections and synonyms; lower case. */
export function stemOf(word: string): string {
  const stem = stemmer(word);
  heads ??= readHeads();
  return heads.get(stem) ?? stem;
}

/** The same, where a team has synonyms of its own: each group goes by its name. */
export function withSynonyms(groups: Readonly<Record<string, readonly string[]>>): (stem: string) => string {
  const own = new Map(
    Object.entries(groups).flatMap(([name, words]) =>
      [name, ...words].map((word): [string, string] => [
        stemOf(word.toLowerCase()),
        stemOf(name.toLowerCase()),
      ]),
    ),
  );
  return (stem) => own.get(stem) ?? stem;
}

let heads: ReadonlyMap<string, string> | undefined;

function readHeads(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of synonyms) {
    const stems = group.split(' ').map((word) => stemmer(word));
    for (const stem of stems) if (!found.has(stem)) found.set(stem, stems[0] ?? stem);
  }
  return found;
}

let stops: ReadonlySet<string> | undefined;

function isStopWord(word: string): boolean {
  stops ??= new Set(stopWords.split(/\s+/));
  return stops.has(word);
}
