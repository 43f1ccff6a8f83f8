import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { metaOf } from '../containers/meta-file.ts';
import { isSidecar, sidecarsOf } from '../containers/thread-file.ts';
import { digest } from './digest.ts';

/**
 * Makes digests of the files that are read along with a file, by its absolute path. Looks at each folder once.
 * A name counts in any case, since some systems do not tell cases apart.
 */
export function createCompanionReader(): (path: string) => readonly string[] {
  const folders = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const folder = dirname(path);
    const names = folders.get(folder) ?? readNames(folder);
    folders.set(folder, names);
    if (names.size === 0) return [];
    return [...sidecarsOf(path), metaOf(path)]
      .filter((one) => names.has(basename(one).toLowerCase()))
      .map((one) => `${one} ${digestOf(one)}`);
  };
}

/** The names of what could be read along with another file. */
function readNames(folder: string): ReadonlySet<string> {
  try {
    const names = readdirSync(folder).map((name) => name.toLowerCase());
    return new Set(names.filter((name) => isSidecar(name) || name.endsWith(metaOf(''))));
  } catch {
    return new Set();
  }
}

function digestOf(path: string): string {
  try {
    return digest(readFileSync(path));
  } catch {
    return '';
  }
}
