import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** The phrases a plugin looks for, as lines of the generated list. */
export interface PhraseIndex {
  /** Those that begin with a word. */
  get(word: string): readonly string[];
}

const MOST_WORDS = 20_000;

/**
 * Indexes a generated list (`phrases/*.ts`) of lines "phrase=finding"; `*` stands for any word, and an empty line parts
 * phrases with different first letters. Few of its words ever stand in a reply, so each is looked for when it does.
 */
export function indexPhrases(list: string): PhraseIndex {
  const sections = new Map(list.split('\n\n').map((text) => [text.trimStart()[0], `\n${text}\n`]));
  const known = new Map<string, readonly string[]>();
  return {
    get(word) {
      const lines = known.get(word) ?? linesOf(sections.get(word[0]) ?? '', word);
      if (known.size > MOST_WORDS) known.clear();
      known.set(word, lines);
      return lines;
    },
  };
}

function linesOf(list: string, word: string): readonly string[] {
  const lines: string[] = [];
  const start = `\n${word}`;
  for (let at = list.indexOf(start); at >= 0 && word !== ''; at = list.indexOf(start, at + 1)) {
    const next = list[at + start.length];
    if (next === ' ' || next === '=') lines.push(list.slice(at + 1, list.indexOf('\n', at + 1)));
  }
  return lines;
}

/** The passages that hold a phrase whose finding is wanted: the only ones worth the cost of a plugin. */
export const passagesWith = (
  document: Document,
  index: PhraseIndex,
  isWanted: (id: string) => boolean,
): Span[] =>
  passagesOf(document).filter((span) => {
    const words = bareWords(document, span);
    const standsAt = (line: string, at: number): boolean => {
      const next = line.slice(line.indexOf(' ') + 1);
      // Most phrases are told by their second word.
      if (next.length < line.length && !next.startsWith('*') && !next.startsWith(words[at + 1] ?? '='))
        return false;
      const [phrase = '', id = ''] = line.split('=');
      return (
        isWanted(id) && phrase.split(' ').every((part, index) => part === '*' || part === words[at + index])
      );
    };
    return words.some((word, at) => index.get(word).some((line) => standsAt(line, at)));
  });

const read = new WeakMap<Document, Map<number, readonly string[]>>();

/** The words of a passage without the marks inside them, taken once for all lists. */
function bareWords(document: Document, span: Span): readonly string[] {
  const known = read.get(document) ?? new Map<number, readonly string[]>();
  read.set(document, known);
  const words = known.get(span[0]) ?? wordsOf(document, span).map((word) => word.replace(MARKS, ''));
  known.set(span[0], words);
  return words;
}

/** What the agent wrote, in pieces that are read by themselves: greeting, sentences, closing. */
export const passagesOf = ({ blocks, sentences }: Document): Span[] => [
  ...blocks.filter(({ kind }) => kind === 'greeting' || kind === 'closing').map(({ span }) => span),
  ...sentences.map(({ span }) => span),
];

/** The words of a passage, with the marks inside them. */
export const wordsOf = ({ normal }: Document, span: Span): readonly string[] =>
  normal.slice(...span).match(/[^\s,;:!?()"]+/g) ?? [];

const MARKS = /['.,-]/g;
