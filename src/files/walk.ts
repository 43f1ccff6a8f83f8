import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp, unreadable } from './read.ts';

/** How far a walk goes. */
export interface Walk {
  /** Folders below the start that are entered; 0 = none. */
  readonly depth: number;
  /** Whether to enter a folder, by its path. */
  enters(folder: string): boolean;
}

/**
 * All files below a folder. Linked folders are entered after the real ones, and no folder twice, so loops end.
 * Links that lead nowhere are passed over. Throws a `UsageError` for a folder that cannot be read.
 */
export function walkFiles(start: string, walk: Walk): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const linked: [folder: string, depth: number][] = [[start, walk.depth]];

  function visit(folder: string, real: string, depth: number): void {
    seen.add(real);
    for (const entry of readEntries(folder)) {
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? kindOfTarget(path) : kindOf(entry);
      if (kind === 'file') files.push(path);
      else if (kind === 'folder' && depth > 0 && walk.enters(path)) {
        if (entry.isSymbolicLink()) linked.push([path, depth - 1]);
        else if (!seen.has(join(real, entry.name))) visit(path, join(real, entry.name), depth - 1);
      }
    }
  }

  for (const [folder, depth] of linked) {
    const real = realpathSync(folder);
    if (!seen.has(real)) visit(folder, real, depth);
  }
  return files;
}

const kindOf = (entry: Pick<Dirent, 'isFile' | 'isDirectory'>): 'file' | 'folder' | 'other' =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

function kindOfTarget(path: string): 'file' | 'folder' | 'other' {
  const target = lookUp(path);
  return target ? kindOf(target) : 'other';
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}
