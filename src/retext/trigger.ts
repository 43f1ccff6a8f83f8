import type { Document, Sentence } from '../document/document.ts';

/** The phrases a plugin looks for, by their first word: what else it takes, and what the finding is called. */
export type PhraseIndex = ReadonlyMap<string, readonly IndexedPhrase[]>;

interface IndexedPhrase {
  readonly id: string;
  readonly rest: readonly string[];
}

/** Indexes generated phrases (`phrases/*.ts`). Case, apostrophes and hyphens do not count; `*` stands for any word. */
export function indexPhrases(list: string): PhraseIndex {
  const index = new Map<string, IndexedPhrase[]>();
  for (const line of list.trim().split('\n')) {
    const [id = '', phrases = ''] = line.split(': ');
    for (const phrase of phrases.split('|')) {
      const [first = '', ...rest] = phrase.toLowerCase().replace(MARKS, '').split(' ');
      const known = index.get(first);
      if (known) known.push({ id, rest });
      else index.set(first, [{ id, rest }]);
    }
  }
  return index;
}

/** The sentences that hold a phrase whose finding is wanted: the only ones worth the cost of a plugin. */
export const sentencesWith = (
  document: Document,
  index: PhraseIndex,
  isWanted: (id: string) => boolean,
): Sentence[] =>
  document.sentences.filter(({ span }) => {
    const words = document.wordsIn(span);
    const wordAt = (at: number): string => words[at]?.lower.replace(MARKS, '') ?? '';
    return words.some((_, at) =>
      index
        .get(wordAt(at))
        ?.some(
          ({ id, rest }) =>
            isWanted(id) && rest.every((word, next) => word === '*' || word === wordAt(at + next + 1)),
        ),
    );
  });

const MARKS = /['.,-]/g;
