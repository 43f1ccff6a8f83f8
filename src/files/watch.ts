import { dirname, sep } from 'node:path';
import { UsageError } from '../error.ts';
import { codeOf } from './read.ts';

/** What to watch, by absolute paths. */
export interface Watched {
  /** Folders with all that is below them. */
  readonly trees: readonly string[];
  /** Folders with the files that lie in them. */
  readonly folders: readonly string[];
  /** Whether to look into a folder of a tree. */
  enters(folder: string): boolean;
  /** Whether it counts that a file came, changed or went. */
  matters(file: string): boolean;
}

/** Files that are being watched. */
export interface Watch {
  /** The files that came, changed or went since it was asked last, once there is a moment of quiet. */
  next(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Milliseconds without a change after which a file is taken as written. */
const QUIET = 80;

/** Begins to watch; what happens from now on is told. `next` rejects with a `UsageError` where the system cannot watch. */
export async function watchFiles(watched: Watched): Promise<Watch> {
  const { watch } = await import('chokidar');
  const { trees, folders } = watched;
  const watcher = watch([...new Set([...trees, ...folders])], {
    ignoreInitial: true,
    ignored: (path, stats) => stats !== undefined && !counts(path, stats.isDirectory(), watched),
  });
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let failure: UsageError | undefined;
  let wake: () => void = () => {};

  watcher.on('all', (event, path) => {
    if (event.endsWith('Dir') || !watched.matters(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET);
  });
  watcher.on('error', (cause) => {
    // What cannot be read is not watched, and what vanished needs no more watching.
    if (['EACCES', 'EPERM', 'ENOENT'].includes(codeOf(cause))) return;
    failure = new UsageError(`The system cannot watch these files (${codeOf(cause) || cause}).`, { cause });
    wake();
  });
  await new Promise<void>((fulfil) => watcher.once('ready', fulfil));

  return {
    async next() {
      while (changed.size === 0 && !failure)
        await new Promise<void>((fulfil) => {
          wake = fulfil;
        });
      if (failure) throw failure;
      const files = [...changed];
      changed = new Set();
      return files;
    },
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function counts(path: string, isFolder: boolean, { trees, folders, enters, matters }: Watched): boolean {
  const inTree = trees.some((tree) => path.startsWith(tree.endsWith(sep) ? tree : tree + sep));
  if (trees.includes(path) || folders.includes(path)) return true;
  if (isFolder) return inTree && enters(path);
  return (inTree || folders.includes(dirname(path))) && matters(path);
}
