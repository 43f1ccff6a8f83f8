import { relative, resolve } from 'node:path';
import type { Configs } from '../config/configs.ts';
import { formatOf } from '../containers/formats.ts';
import { isLintable } from '../containers/read.ts';
import { isSidecar } from '../containers/thread-file.ts';
import { type FindOptions, findFiles, ignoreReasons } from '../files/find.ts';
import { posixPath } from '../files/pattern.ts';
import { readBytes } from '../files/read.ts';
import type { Flags } from './flags.ts';
import type { World } from './world.ts';

/** What standard input goes by when it was given no name. */
export const nameless = '<text>';

/** One text to lint. */
export interface Input {
  /** Absolute; of standard input the name it goes by. */
  readonly path: string;
  readonly shown: string;
  /** Why it is not linted though it was named outright. */
  readonly ignored?: string | undefined;
  read(): Uint8Array | Promise<Uint8Array>;
}

const finding = (flags: Flags, configs: Configs, { cwd }: World): FindOptions => ({
  cwd,
  patterns: flags.ignorePattern,
  paths: flags.ignorePath,
  ignore: flags.ignore,
  allowUnmatched: !flags.errorOnUnmatchedPattern,
  ignores: async (path) => (await configs.for(path)).ignored,
  lintable: (path) => isLinted(path, configs),
  nameable: (path) =>
    formatOf(path) !== undefined && !/(?:^|[\\/])(?:package(?:-lock)?|tsconfig)\.json$/.test(path),
});

/** Whether a file of a folder is linted: a draft, or what the configuration says holds replies. */
export const isLinted = async (path: string, configs: Configs): Promise<boolean> =>
  isLintable(path) || (!isSidecar(path) && (await configs.for(path)).sources.length > 0);

/** What files, folders and globs mean, in order; ignored files that were named outright are among them. */
export async function findInputs(
  paths: readonly string[],
  flags: Flags,
  configs: Configs,
  world: World,
): Promise<Input[]> {
  const { files, ignored } = await findFiles(paths, finding(flags, configs, world));
  const shownAs = (path: string) => posixPath(relative(world.cwd, path));
  const found = files.map(
    (path): Input => ({ path, shown: shownAs(path), read: () => readBytes(path, shownAs(path)) }),
  );
  const left = ignored.map(
    ({ path, reason }): Input => ({
      path,
      shown: shownAs(path),
      ignored: reason,
      read: () => readBytes(path),
    }),
  );
  return [...found, ...left].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Standard input, which may go by a name that is ignored. */
export async function standardInput(flags: Flags, configs: Configs, world: World): Promise<Input[]> {
  const { stdinFilename: name = nameless } = flags;
  const path = resolve(world.cwd, name);
  const reasons = ignoreReasons(finding(flags, configs, world));
  const ignored = flags.stdinFilename === undefined ? undefined : await reasons(path);
  return [{ path, shown: posixPath(name), ignored, read: world.stdin }];
}
