import { relative, resolve } from 'node:path';
import type { Configs } from '../../config/configs.ts';
import { formatOf } from '../../containers/formats.ts';
import { isLintable } from '../../containers/read.ts';
import { isSidecar } from '../../containers/thread-file.ts';
import { expectInside } from '../../files/among.ts';
import type { Changes } from '../../files/changed.ts';
import { type FindOptions, type FoundFiles, findFiles, ignoreReasons } from '../../files/find.ts';
import type { ListedPath } from '../../files/list.ts';
import { posixPath } from '../../files/pattern.ts';
import { byteReader } from '../../files/read.ts';
import { commands } from '../arguments/commands.ts';
import type { Flags } from '../arguments/flags.ts';
import type { World } from '../world.ts';
import { readLists } from './lists.ts';
import { readChanges } from './read-changes.ts';

/** What standard input goes by when it was given no name. */
export const nameless = '<text>';

/** One text to lint. */
export interface Input {
  /** Absolute; of standard input the name it goes by. */
  readonly path: string;
  readonly shown: string;
  /** Why it is not linted though it was named outright. */
  readonly ignored?: string | undefined;
  /** Why nothing may be written back to it. */
  readonly unwritable?: string;
  /** Its bytes, each time it is asked: of a file that is being fixed they are not those on the disk. */
  read(): Uint8Array | Promise<Uint8Array>;
}

const finding = (flags: Flags, configs: Configs, { cwd }: World): FindOptions => ({
  cwd,
  commands,
  patterns: flags.ignorePattern,
  paths: flags.ignorePath,
  ignore: flags.ignore,
  forceExclude: flags.forceExclude === true,
  allowUnmatched: !flags.errorOnUnmatchedPattern,
  ignores: async (path) => (await configs.for(path)).ignored,
  lintable: (path) => isLinted(path, configs),
  nameable: (path) =>
    formatOf(path) !== undefined && !/(?:^|[\\/])(?:package(?:-lock)?|tsconfig)\.json$/.test(path),
});

/** Whether a file of a folder is linted: a draft, or what the configuration says holds replies. */
export const isLinted = async (path: string, configs: Configs): Promise<boolean> =>
  isLintable(path) || (!isSidecar(path) && (await configs.for(path)).sources.length > 0);

/**
 * What files, folders, globs and lists of them mean, in order; ignored files that were named outright are among them.
 * Where git is asked, those of them that changed; without a path, whatever changed in the repository.
 */
export async function findInputs(
  paths: readonly string[],
  flags: Flags,
  configs: Configs,
  world: World,
): Promise<Input[]> {
  const options = finding(flags, configs, world);
  const changes = await readChanges(flags, world);
  const listed = await readLists(paths, world);
  const { files, ignored } = changes
    ? await findChanged(listed, changes, options)
    : await findFiles(listed, options);
  const staged = new Map(changes?.files.map(({ path, readStaged }) => [path, readStaged]));
  const found = files.map((path) => inputOf(path, world, staged.get(path)));
  const left = ignored.map(({ path, reason }) => ({ ...inputOf(path, world), ignored: reason }));
  return [...found, ...left].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function findChanged(
  paths: readonly (string | ListedPath)[],
  { root, files }: Changes,
  options: FindOptions,
): Promise<FoundFiles> {
  const among = files.map(({ path }) => path);
  for (const named of paths) {
    const path = typeof named === 'string' ? named : named.path;
    expectInside(root, resolve(options.cwd, path), path);
  }
  if (paths.length > 0) return findFiles(paths, { ...options, among });
  return findFiles([root], { ...options, among, allowUnmatched: true });
}

function inputOf(path: string, { cwd }: World, readStaged?: () => Promise<Uint8Array>): Input {
  const shown = posixPath(relative(cwd, path));
  if (!readStaged) return { path, shown, read: byteReader(path, shown) };
  return { path, shown, unwritable: inPart, read: readStaged };
}

const inPart =
  'what is staged of it is not what the folder holds. Stage the rest of it, or put that aside, and fix it then';

/** Standard input, which may go by a name that is ignored. */
export async function standardInput(flags: Flags, configs: Configs, world: World): Promise<Input[]> {
  const { stdinFilename: name = nameless } = flags;
  const path = resolve(world.cwd, name);
  const reasons = ignoreReasons(finding(flags, configs, world));
  const ignored = flags.stdinFilename === undefined ? undefined : await reasons(path);
  let bytes: Promise<Uint8Array> | undefined;
  const read = () => {
    bytes ??= world.stdin();
    return bytes;
  };
  return [{ path, shown: posixPath(name), ignored, read }];
}
