import { realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { UsageError } from '../error.ts';
import { lookUp } from './read.ts';

/** A choice of files that paths and folders are held against, whatever links lead to them. */
export interface Among {
  /** The file that a path stands for; `undefined` when it is none of them. */
  find(path: string): string | undefined;
  /** The files below a folder that exists, and its real path. */
  inside(folder: string): { readonly real: string; readonly below: readonly string[] };
}

/** Makes a choice of files by their absolute paths, which lead through no links. */
export function createAmong(files: readonly string[]): Among {
  const known = new Set(files);
  const realFolders = new Map<string, string>();

  function realFolder(folder: string): string {
    const real = realFolders.get(folder) ?? follow(folder);
    realFolders.set(folder, real);
    return real;
  }

  return {
    find(path) {
      const real = join(realFolder(dirname(path)), basename(path));
      return known.has(real) ? real : undefined;
    },
    inside(folder) {
      const real = realFolder(folder);
      const start = real.endsWith(sep) ? real : real + sep;
      return { real, below: files.filter((path) => path.startsWith(start)) };
    },
  };
}

// A folder that is gone can still hold files that are staged.
function follow(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Throws a `UsageError` for a path that exists, but in no folder below `root`, which leads through no links. */
export function expectInside(root: string, path: string, shown: string): void {
  const real = lookUp(path) ? realpathSync(path) : root;
  if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return;
  throw new UsageError('It is outside of the repository that git was asked about.', {
    place: { path: shown },
    hint: `Run replylint in its folder: git knows what changed in ${root}.`,
  });
}
