import { lintableExtensions } from '../../containers/read.ts';
import { isSidecar } from '../../containers/thread-file.ts';
import type { Changes } from '../../files/changed.ts';
import { lookUp } from '../../files/read.ts';
import type { Flags } from '../arguments/flags.ts';
import type { World } from '../world.ts';
import { changeQuery } from './changes.ts';

/** What changed, where the flags ask for it, and the drafts beside which it did. Throws a `UsageError` where git does not know. */
export async function readChanges(flags: Flags, { cwd, env }: World): Promise<Changes | undefined> {
  const query = changeQuery(flags);
  if (!query) return undefined;
  const { root, files } = await (await import('../../files/changed.ts')).findChanges(query, cwd, env);
  const known = new Set(files.map(({ path }) => path));
  const drafts = files.flatMap(({ path }) => draftsBeside(path)).filter((path) => !known.has(path));
  return { root, files: [...files, ...drafts.map((path) => ({ path }))] };
}

/** The drafts that a thread file tells about. */
const draftsBeside = (path: string): string[] =>
  isSidecar(path)
    ? lintableExtensions.drafts
        .map((extension) => path.replace(/\.thread\.\w+$/i, extension))
        .filter((draft) => lookUp(draft)?.isFile())
    : [];
