import { relative } from 'node:path';
import type { Configs } from '../../config/configs.ts';
import { decodeBytes } from '../../files/decode.ts';
import { findFiles } from '../../files/find.ts';
import { posixPath } from '../../files/pattern.ts';
import { readBytes } from '../../files/read.ts';
import type { SavedReply } from '../../reply.ts';
import { isLinted } from './inputs.ts';
import { readFound } from './read-found.ts';

/** Reads the saved replies that patterns mean. */
export type ReadMacros = (patterns: readonly string[]) => Promise<readonly SavedReply[]>;

/** Reads a team's saved replies, each library once a run. A pattern that means no file is a `UsageError`. */
export function createMacroReader(configs: Configs, cwd: string): ReadMacros {
  const libraries = new Map<string, Promise<readonly SavedReply[]>>();

  async function read(patterns: readonly string[]): Promise<readonly SavedReply[]> {
    const { files } = await findFiles(patterns, {
      cwd,
      lintable: (path) => isLinted(path, configs),
      ignore: false,
    });
    const macros: SavedReply[] = [];
    for (const path of files) {
      const shown = posixPath(relative(cwd, path));
      const { text } = decodeBytes(readBytes(path, shown), shown);
      const { replies } = await readFound(
        { path: shown, text },
        { config: await configs.for(path), cwd, all: false },
      );
      for (const { title, id, pointer, text: words } of replies)
        macros.push({ title: title ?? id ?? pointer ?? shown, text: words });
    }
    return macros;
  }

  return (patterns) => {
    const key = patterns.join('\n');
    const library = libraries.get(key) ?? read(patterns);
    libraries.set(key, library);
    return library;
  };
}
