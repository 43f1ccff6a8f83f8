import type { Needs } from './anchors.ts';
import type { Pattern } from './pattern.ts';
import { preparedIndex } from './prepared-index.ts';
import type { Phrase, PhraseTable } from './table.ts';

/** A phrase as a lexicon looks for it. */
export interface Term {
  readonly table: PhraseTable;
  readonly phrase: Phrase;
  readonly needs: Needs;
  /** Compiled when it is first tried. */
  pattern?: Pattern;
}

/**
 * The tables of the tool's own rules are indexed when it is built, and read a phrase at a time: a reply needs a few in
 * a hundred. The index is two parts with an empty line between: an object of words, each with the numbers of the terms
 * that it may begin, and a line of JSON for every term.
 */
interface Index {
  readonly words: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

const tables: PhraseTable[] = [];
const numbers = new Map<PhraseTable, number>();
const terms: Term[] = [];
let index: Index | undefined;

/** Stands for a table in built code; whoever looks into it finds its phrases. */
export function preparedTable(number: number): PhraseTable {
  let phrases: PhraseTable | undefined;
  const read = () => (phrases ??= phrasesOf(number));
  const table = new Proxy<PhraseTable>([], {
    get: (_, key) => Reflect.get(read(), key),
    has: (_, key) => Reflect.has(read(), key),
  });
  tables[number] = table;
  numbers.set(table, number);
  return table;
}

/** Whether the index holds a table's terms. */
export const isPrepared = (table: PhraseTable): boolean => numbers.has(table);

/** The terms of all prepared tables that are found by a word, or by none where it is empty. */
export function preparedTerms(word: string): readonly Term[] {
  const { words } = readIndex();
  return Object.hasOwn(words, word)
    ? (words[word] ?? '').split(' ').map((number) => termAt(Number(number)))
    : [];
}

function phrasesOf(table: number): PhraseTable {
  const start = `[${table},`;
  return readIndex().lines.flatMap((line, number) => (line.startsWith(start) ? [termAt(number).phrase] : []));
}

function termAt(number: number): Term {
  const known = terms[number];
  if (known) return known;
  const [table, needs, phrase] = JSON.parse(readIndex().lines[number] ?? '');
  const term = { table: tables[table] ?? [], needs, phrase };
  terms[number] = term;
  return term;
}

function readIndex(): Index {
  if (index) return index;
  const [words = '{}', lines = ''] = preparedIndex?.split('\n\n') ?? [];
  index = { words: JSON.parse(words), lines: lines.split('\n') };
  return index;
}
