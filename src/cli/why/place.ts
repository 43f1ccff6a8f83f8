import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { didYouMean, UsageError } from '../../error.ts';
import { lookUp } from '../../files/read.ts';

/** A file, and a 1-based line of it where one is meant. */
export interface LinePlace {
  readonly path: string;
  readonly line?: number;
}

/** Reads `FILE`, `FILE:LINE` or `FILE:LINE:COLUMN`. Throws a `UsageError` where there is no such file. */
export function readPlace(written: string, cwd: string): LinePlace {
  if (isFile(written, cwd)) return { path: written };
  const [, path = written, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(written) ?? [];
  if (!isFile(path, cwd))
    throw new UsageError('There is no such file.', { place: { path }, ...hintFor(path, cwd) });
  return { path, ...(line !== undefined && { line: Number(line) }) };
}

function isFile(path: string, cwd: string): boolean {
  const stats = lookUp(resolve(cwd, path), path);
  if (stats?.isDirectory()) throw new UsageError('It is a folder; name one file of it.', { place: { path } });
  return stats !== undefined;
}

function hintFor(path: string, cwd: string): { hint?: string } {
  const folder = dirname(path);
  if (!lookUp(resolve(cwd, folder))?.isDirectory()) return {};
  const siblings = readdirSync(resolve(cwd, folder)).map((name) => join(folder, name));
  const hint = didYouMean(path, siblings);
  return hint === undefined ? {} : { hint };
}
