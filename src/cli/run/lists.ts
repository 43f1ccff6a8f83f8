import { resolve } from 'node:path';
import { UsageError } from '../../error.ts';
import { type ListedPath, readPaths } from '../../files/list.ts';
import { lookUp, readBytes } from '../../files/read.ts';
import type { World } from '../world.ts';

/** Whether an argument names a list of paths: `@files.txt`, or `@-` for standard input. */
export const isList = (argument: string): boolean => argument.startsWith('@');

/** The arguments with what stands in lists in the place of the lists. Throws a `UsageError` where one cannot be read. */
export async function readLists(
  argv: readonly string[],
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<readonly (string | ListedPath)[]> {
  const read: (string | ListedPath)[] = [];
  for (const argument of argv)
    for (const path of isList(argument) ? await readList(argument.slice(1), world) : [argument])
      read.push(path);
  return read;
}

async function readList(name: string, { cwd, stdin }: Pick<World, 'cwd' | 'stdin'>): Promise<ListedPath[]> {
  if (name === '-') return readPaths(await stdin(), 'standard input');
  const path = resolve(cwd, name);
  const target = lookUp(path, name);
  if (!target || target.isDirectory())
    throw new UsageError(
      target ? `"${name}" is a folder, not a list of files.` : `There is no list of files "${name}".`,
      {
        hint: `A file that is called "@${name}" itself is given as "./@${name}".`,
      },
    );
  return readPaths(readBytes(path, name), name);
}
