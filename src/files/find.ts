import { relative, resolve } from 'node:path';
import { type Among, createAmong } from './among.ts';
import { createIgnores, type IgnoreOptions, type Ignores } from './ignores.ts';
import type { ListedPath } from './list.ts';
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
  /** Only these files count, absolute and by their real folders; to mean none of them is no error. */
  readonly among?: readonly string[];
  /** True: a file named outright is judged like one of a folder, and left out where it would be. */
  readonly forceExclude?: boolean;
  /** Words that a path which means nothing may be a misspelling of. */
  readonly commands?: readonly string[];
}

/** What was found, as absolute paths in order. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Files named outright that are ignored, and why. */
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
}

/** What of a folder or glob is taken: what is not ignored; what is among some files. */
interface Taken {
  readonly kept: boolean;
  readonly only?: Among | undefined;
}

/**
 * Finds the files that paths, folders and globs mean; what stands in a list is never a glob.
 * Throws a `UsageError` for one that means nothing.
 */
export async function findFiles(
  inputs: readonly (string | ListedPath)[],
  options: FindOptions,
): Promise<FoundFiles> {
  const { cwd, lintable, nameable, ignore = true, allowUnmatched = false, forceExclude = false } = options;
  const { commands = [] } = options;
  const ignoredBy: Ignores = ignore ? createIgnores(options) : () => undefined;
  const whyIgnored = reasonsOf(ignoredBy, options);
  const among = options.among && createAmong(options.among);
  const files = new Set<string>();
  const ignored = new Map<string, string>();

  // All that a folder or glob means.
  async function candidates(input: string, isFolder: boolean, { kept, only }: Taken) {
    const pattern = isFolder ? undefined : await readPattern(input);
    const base = resolve(cwd, pattern?.base ?? input);
    if (!lookUp(base, input)?.isDirectory()) return [];
    const enters = (folder: string) =>
      kept && ignore ? ignoredBy(folder, 'folder') === undefined : !/[\\/](node_modules|\.git)$/.test(folder);
    const depth = pattern?.depth ?? Number.POSITIVE_INFINITY;
    const { real, below } = only?.inside(base) ?? { real: base, below: walkFiles(base, { depth, enters }) };
    const meant: string[] = [];
    for (const path of below) {
      if (pattern && !pattern.matches(posixPath(relative(real, path)))) continue;
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

  async function takeNamed(path: string): Promise<void> {
    const reason = await whyIgnored(path);
    if (reason === undefined && (!forceExclude || (await lintable(path)))) files.add(path);
    else if (reason !== undefined && !forceExclude && !among) ignored.set(path, reason);
  }

  for (const wanted of inputs) {
    const { path: written, list } = typeof wanted === 'string' ? { path: wanted, list: undefined } : wanted;
    const input = posixPath(written);
    const path = resolve(cwd, input);
    const target = lookUp(path, written);
    const counted = among ? among.find(path) : path;
    if (target ? !target.isDirectory() : among && counted !== undefined) {
      if (counted !== undefined) await takeNamed(counted);
      continue;
    }
    const globbing = list === undefined && isGlob(input);
    if (!target && list === undefined && isNegated(input)) throw negated(input);
    const isFolder = target !== undefined;
    const found = isFolder || globbing ? await candidates(input, isFolder, { kept: true, only: among }) : [];
    for (const file of found) files.add(file);
    if (found.length > 0 || allowUnmatched) continue;
    if (among && (isFolder || globbing) && (await candidates(input, isFolder, { kept: true })).length > 0)
      continue;
    const all = ignore && (isFolder || globbing) ? await candidates(input, isFolder, { kept: false }) : [];
    throw all[0] === undefined
      ? await nothingFound(written, {
          isFolder,
          cwd,
          list,
          others: isFolder && nameable ? others(path) : [],
          commands,
        })
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
