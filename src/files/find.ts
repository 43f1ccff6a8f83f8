import { relative, resolve } from 'node:path';
import { createIgnores, type IgnoreOptions, type Ignores } from './ignores.ts';
import { isGlob, isNegated, posixPath, readPattern } from './pattern.ts';
import { lookUp } from './read.ts';
import { allIgnored, negated, nothingFound } from './unmatched.ts';
import { walkFiles } from './walk.ts';

/** How to find files. Both questions are asked of absolute paths. */
export interface FindOptions extends IgnoreOptions {
  /** Which files of a folder are linted; a file named outright always is. */
  readonly lintable: (path: string) => boolean | Promise<boolean>;
  /** Which files may hold replies all the same: an error about a folder where none is lintable names one. */
  readonly nameable?: (path: string) => boolean;
  /** Whether the configuration ignores a file. */
  readonly ignores?: (path: string) => boolean | Promise<boolean>;
  /** False: nothing is ignored. */
  readonly ignore?: boolean;
  /** True: a path or glob that matches nothing is no error. */
  readonly allowUnmatched?: boolean;
}

/** What was found, as absolute paths in order. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Files named outright that are ignored, and why. */
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
}

/** Finds the files that paths, folders and globs mean. Throws a `UsageError` for one that means nothing. */
export async function findFiles(inputs: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const { cwd, lintable, nameable, ignore = true, allowUnmatched = false } = options;
  const ignoredBy: Ignores = ignore ? createIgnores(options) : () => undefined;
  const whyIgnored = reasonsOf(ignoredBy, options);
  const files = new Set<string>();
  const ignored = new Map<string, string>();

  // All that a folder or glob means; `kept` leaves out what is ignored.
  async function candidates(input: string, isFolder: boolean, kept: boolean): Promise<string[]> {
    const pattern = isFolder ? undefined : await readPattern(input);
    const base = resolve(cwd, pattern?.base ?? input);
    if (!lookUp(base, input)?.isDirectory()) return [];
    const enters = (folder: string) =>
      kept && ignore ? ignoredBy(folder, 'folder') === undefined : !/[\\/](node_modules|\.git)$/.test(folder);
    const meant: string[] = [];
    for (const path of walkFiles(base, { depth: pattern?.depth ?? Number.POSITIVE_INFINITY, enters })) {
      if (pattern && !pattern.matches(posixPath(relative(base, path)))) continue;
      if ((pattern?.anyKind ?? true) && !(await lintable(path))) continue;
      if (!kept || (await whyIgnored(path)) === undefined) meant.push(path);
    }
    return meant;
  }

  function others(folder: string): readonly string[] {
    const enters = (inner: string) => ignoredBy(inner, 'folder') === undefined;
    const files = [...walkFiles(folder, { depth: Number.POSITIVE_INFINITY, enters })];
    return files.filter((path) => nameable?.(path)).map((path) => posixPath(relative(cwd, path)));
  }

  for (const written of inputs) {
    const input = posixPath(written);
    const path = resolve(cwd, input);
    const target = lookUp(path, written);
    if (target && !target.isDirectory()) {
      const reason = await whyIgnored(path);
      if (reason === undefined) files.add(path);
      else ignored.set(path, reason);
      continue;
    }
    if (!target && isNegated(input)) throw negated(input);
    const isFolder = target !== undefined;
    const found = isFolder || isGlob(input) ? await candidates(input, isFolder, true) : [];
    for (const file of found) files.add(file);
    if (found.length > 0 || allowUnmatched) continue;
    const all = ignore && (isFolder || isGlob(input)) ? await candidates(input, isFolder, false) : [];
    throw all[0] === undefined
      ? await nothingFound(written, { isFolder, cwd, others: isFolder && nameable ? others(path) : [] })
      : allIgnored(written, await whyIgnored(all[0]));
  }
  return {
    files: [...files].sort(),
    ignored: [...ignored]
      .map(([path, reason]) => ({ path, reason }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Why a path is ignored, as the end of "ignored because of …"; `undefined` when it is not. */
export type WhyIgnored = (path: string) => Promise<string | undefined>;

/** Judges single files, which need not exist, as `findFiles` does. */
export const ignoreReasons = (options: FindOptions): WhyIgnored =>
  reasonsOf(options.ignore === false ? () => undefined : createIgnores(options), options);

const reasonsOf =
  (ignoredBy: Ignores, { ignore = true, ignores }: FindOptions): WhyIgnored =>
  async (path) => {
    if (!ignore) return undefined;
    return (
      ignoredBy(path, 'file') ?? ((await ignores?.(path)) ? '"ignores" in the configuration' : undefined)
    );
  };
