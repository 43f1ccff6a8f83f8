import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { metaOf } from '../containers/email.ts';
import { sidecarsOf } from '../containers/thread-file.ts';
import { digest } from './digest.ts';

/**
 * Makes digests of the files that are read along with a file, by its absolute path. Looks at each folder once.
 * A name counts in any case, since some systems do not tell cases apart.
 */
export function createCompanionReader(): (path: string) => readonly string[] {
  const folders = new Map<string, ReadonlySet<string>>();

  function isThere(path: string): boolean {
    const folder = dirname(path);
    const names = folders.get(folder) ?? readNames(folder);
    folders.set(folder, names);
    return names.has(basename(path).toLowerCase());
  }

  return (path) =>
    [...sidecarsOf(path), metaOf(path)].filter(isThere).map((one) => `${one} ${digestOf(one)}`);
}

function readNames(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder).map((name) => name.toLowerCase()));
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
