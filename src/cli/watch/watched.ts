import { existsSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { places } from '../../config/find.ts';
import { formatOf } from '../../containers/formats.ts';
import { isLintable } from '../../containers/read.ts';
import { findRoot } from '../../files/git.ts';
import { createIgnores } from '../../files/ignores.ts';
import { isGlob, posixPath, readPattern } from '../../files/pattern.ts';
import { lookUp } from '../../files/read.ts';
import type { Watched } from '../../files/watch.ts';
import type { Flags } from '../arguments/flags.ts';
import { configure } from '../configure.ts';
import { asksGit } from '../run/changes.ts';
import { findInputs } from '../run/inputs.ts';
import { isList, readLists } from '../run/lists.ts';
import type { World } from '../world.ts';

/** What a run depends on. */
export interface Dependencies extends Watched {
  /** Whether a file decides what is linted, and how: a configuration, an ignore file, a list of files. */
  isSetting(file: string): boolean;
}

/** What a lint run of paths depends on: the files, what configures them, and what is ignored. */
export async function findDependencies(
  paths: readonly string[],
  flags: Flags,
  world: World,
): Promise<Dependencies> {
  const { cwd, env } = world;
  const from = (path: string) => resolve(cwd, path);
  const targets = await targetsOf(paths, world);
  if (asksGit(flags) && paths.length === 0) targets.push(await findRoot(cwd, env));
  const trees = targets.filter((path) => lookUp(path)?.isDirectory());
  const named = new Set(targets.filter((path) => !trees.includes(path)));
  const settings = new Set([
    ...paths.filter((path) => isList(path) && path !== '@-').map((path) => from(path.slice(1))),
    ...(await configurationsOf(paths, flags, world)),
    ...[flags.ignorePath, flags.thread ?? []].flat().map(from),
  ]);
  const reports = new Set(flags.format.flatMap(({ path }) => (path === undefined ? [] : [from(path)])));
  const ignored = createIgnores({ cwd, patterns: flags.ignorePattern, paths: flags.ignorePath });
  const isSetting = (file: string) => settings.has(file) || settingNames.has(basename(file));
  return {
    trees,
    folders: [...new Set([...targets, ...settings].flatMap(foldersAbove))],
    enters: (folder) =>
      !neverEntered.has(basename(folder)) && (!flags.ignore || ignored(folder, 'folder') === undefined),
    isSetting,
    matters(file) {
      if (reports.has(file)) return false;
      if (isSetting(file) || named.has(file)) return true;
      // What is beside a reply or a configuration can belong to it.
      return (
        formatOf(file) !== undefined ||
        (trees.some((tree) => file.startsWith(tree + sep)) && isLintable(file))
      );
    },
  };
}

const settingNames: ReadonlySet<string> = new Set([...places, '.gitignore', '.replylintignore']);
const neverEntered = new Set(['node_modules', '.git']);

/** The files and folders that paths lead to; of a glob, the folder it begins in. */
async function targetsOf(paths: readonly string[], world: World): Promise<string[]> {
  const targets: string[] = [];
  for (const wanted of await readLists(paths, world)) {
    const path = typeof wanted === 'string' ? posixPath(wanted) : wanted.path;
    const globbing = typeof wanted === 'string' && isGlob(path) && !existsSync(resolve(world.cwd, path));
    targets.push(resolve(world.cwd, globbing ? (await readPattern(path)).base : path));
  }
  return targets;
}

/** The configurations that were read for the files, with what they extend. */
async function configurationsOf(
  paths: readonly string[],
  flags: Flags,
  world: World,
): Promise<readonly string[]> {
  const configs = await configure(flags, world);
  await findInputs(paths, flags, configs, world);
  return [...configs.files];
}

/** The folders from that of a path to the top of its repository, or up to that of the disk, which chokidar takes for removed. */
function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  if (folder === dirname(folder) || existsSync(resolve(path, '.git'))) return [];
  return existsSync(resolve(folder, '.git')) ? [folder] : [folder, ...foldersAbove(folder)];
}
