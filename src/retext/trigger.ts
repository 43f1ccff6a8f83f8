import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

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

/** The passages that hold a phrase whose finding is wanted: the only ones worth the cost of a plugin. */
export const passagesWith = (
  document: Document,
  index: PhraseIndex,
  isWanted: (id: string) => boolean,
): Span[] =>
  passagesOf(document).filter((span) => {
    const words = wordsOf(document, span).map((word) => word.replace(MARKS, ''));
    return words.some((word, at) =>
      index
        .get(word)
        ?.some(
          ({ id, rest }) =>
            isWanted(id) && rest.every((part, next) => part === '*' || part === words[at + next + 1]),
        ),
    );
  });

/** What the agent wrote, in pieces that are read by themselves: greeting, sentences, closing. */
export const passagesOf = ({ blocks, sentences }: Document): Span[] => [
  ...blocks.filter(({ kind }) => kind === 'greeting' || kind === 'closing').map(({ span }) => span),
  ...sentences.map(({ span }) => span),
];

/** The words of a passage, with the marks inside them. */
export const wordsOf = ({ normal }: Document, span: Span): readonly string[] =>
  normal.slice(...span).match(/[^\s,;:!?()"]+/g) ?? [];

const MARKS = /['.,-]/g;
