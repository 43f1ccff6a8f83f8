import { relative } from 'node:path';
import { formatOf } from '../containers/formats.ts';
import { tellPreset } from '../containers/told.ts';
import { UsageError } from '../error.ts';
import { posixPath } from '../files/pattern.ts';
import { readerIn } from './run/read-found.ts';

/** Files of one preset: as exact paths, or as one glob where all files of a folder are of it. */
export interface Exports {
  readonly preset: string;
  readonly files: readonly string[];
}

/** Recognises helpdesk exports among files, by their shape. Files that cannot be read, or hold something else, are left out. */
export async function findExports(files: readonly string[], cwd: string): Promise<readonly Exports[]> {
  const paths = files.map((file) => posixPath(relative(cwd, file)));
  const byPreset = new Map<string, string[]>();
  for (const path of paths) {
    const preset = await presetOf(path, cwd);
    if (preset !== undefined && !byPreset.get(preset)?.push(path)) byPreset.set(preset, [path]);
  }
  return [...byPreset].map(([preset, own]) => ({ preset, files: summarize(own, paths) }));
}

async function presetOf(path: string, cwd: string): Promise<string | undefined> {
  if (!formatOf(path)) return undefined;
  const read = readerIn(cwd);
  try {
    return (await tellPreset({ path, text: (await read(path)) ?? '' }, read))?.preset.name;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The paths, or a glob for each ending that means no other file of their folder. */
function summarize(own: readonly string[], all: readonly string[]): readonly string[] {
  const endings = [...new Set(own.map(endingOf))];
  return endings.flatMap((ending) => {
    const paths = own.filter((path) => endingOf(path) === ending);
    const folder = commonFolder(paths);
    const others = all.filter((path) => path.startsWith(folder) && endingOf(path) === ending);
    if (folder === '' || paths.length === 1 || others.length > paths.length) return paths.map(literal);
    return [`${literal(folder)}**/*${ending}`];
  });
}

const endingOf = (path: string): string => /(?:-meta)?\.\w+$/.exec(path)?.[0] ?? '';

/** With a slash at its end; empty for the folder at hand. */
function commonFolder([first = '', ...rest]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (!rest.every((path) => path.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}

/** A path as a glob that means it alone. */
const literal = (path: string): string => path.replace(/[\\*?{}()[\]!+@|]/g, '\\$&');
