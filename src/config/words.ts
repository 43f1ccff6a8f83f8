import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type DataPath, listOf, Misfit, type Shape, text } from '../shape.ts';
import type { ConfigFile } from './file.ts';

/** An entry of the word list as it is written, with its place. */
export interface WordEntry {
  readonly word: string;
  readonly path: DataPath;
}

const isPath = (entry: string): boolean => /^[+-]?(?:\.{1,2}\/|\/|[A-Za-z]:[\\/])/.test(entry);

/** The project's words: a list in which paths name word lists, or a path. */
export const words: Shape<readonly WordEntry[]> = {
  get schema() {
    return listOf(text).schema;
  },
  read(value, path) {
    if (Array.isArray(value))
      return value.map((word, index) => ({
        word: text.read(word, [...path, index]),
        path: [...path, index],
      }));
    if (typeof value === 'string' && isPath(value)) return [{ word: value, path }];
    throw new Misfit(path, '"words" must be a list of words, or a path to a word list such as ./words.txt');
  },
};

/** Puts the words of word lists in the place of their paths. A list that cannot be read is a UsageError. */
export async function readWordLists(
  entries: readonly WordEntry[],
  file: ConfigFile,
): Promise<readonly WordEntry[]> {
  const lists = await Promise.all(
    entries.map(async ({ word, path }) => {
      if (!isPath(word)) return [{ word, path }];
      const sign = /^[+-]?/.exec(word)?.[0] ?? '';
      const list = readList(resolve(dirname(file.path), word.slice(sign.length)), file, path);
      return list.map((item) => ({ word: sign + item, path }));
    }),
  );
  return lists.flat();
}

/** The lines of a word list; `#` starts a comment. */
function readList(list: string, file: ConfigFile, path: DataPath): string[] {
  return readText(list, file, path)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/(?:^|\s)#.*/, '').trim())
    .filter((line) => line !== '');
}

function readText(list: string, file: ConfigFile, path: DataPath): string {
  try {
    return readFileSync(list, 'utf8');
  } catch {
    throw file.blame(
      path,
      'this word list cannot be read',
      'Paths count from the folder of the configuration file.',
    );
  }
}
