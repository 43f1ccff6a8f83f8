import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { posixPath } from './pattern.ts';
import { readBytes } from './read.ts';

/** What besides the ignore files of the folders is to be ignored. */
export interface IgnoreOptions {
  readonly cwd: string;
  /** Patterns in the manner of `.gitignore`, relative to `cwd`; they have the last word. */
  readonly patterns?: readonly string[];
  /** Ignore files read instead of each `.replylintignore`; their patterns are relative to `cwd`. */
  readonly paths?: readonly string[];
}

/** Why a path is ignored, as the end of "ignored because of …"; `undefined` when it is not. */
export type Ignores = (path: string, kind: 'file' | 'folder') => string | undefined;

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** A pattern, and where it stands. */
interface MarkedPattern {
  readonly pattern: string;
  readonly mark: string;
}

const neverEntered = new Set(['node_modules', '.git']);

/**
 * Judges absolute paths by the `.gitignore` and `.replylintignore` of their folders, up to the root of the repository
 * (or to `cwd` outside of one). A deeper file outweighs a higher one, `.replylintignore` outweighs `.gitignore`,
 * and nothing in an ignored folder can be taken back, as in git. Throws a `UsageError` where an ignore file cannot be read.
 */
export function createIgnores({ cwd, patterns = [], paths = [] }: IgnoreOptions): Ignores {
  const names = paths.length > 0 ? ['.gitignore'] : ['.gitignore', '.replylintignore'];
  const asked = [
    ...paths.flatMap((path) => readPatterns(resolve(cwd, path), path)),
    ...patterns.map((pattern) => ({ pattern, mark: '--ignore-pattern' })),
  ];
  const first = layer(cwd, asked);
  const top = findRepository(cwd) ?? cwd;

  const layers = memoize((folder: string): readonly Layer[] => {
    const files = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
    const own = layer(
      folder,
      files.flatMap((path) => readPatterns(path, posixPath(relative(cwd, path)))),
    );
    const isTop = folder === top || folder === dirname(folder) || existsSync(join(folder, '.git'));
    return [...own, ...(isTop ? [] : layers(dirname(folder)))];
  });

  const judgeFolder = memoize((folder: string) => judge(folder, 'folder'));

  function judge(path: string, kind: 'file' | 'folder'): string | undefined {
    const parent = dirname(path);
    if (parent === path) return undefined;
    const inherited = judgeFolder(parent);
    if (inherited !== undefined) return inherited;
    for (const { folder, rules } of [...first, ...layers(parent)]) {
      const inside = posixPath(relative(folder, path));
      if (!ignore.isPathValid(inside)) continue;
      const { ignored, unignored, rule } = rules.test(kind === 'folder' ? `${inside}/` : inside);
      if (ignored) return `the pattern "${rule?.pattern}" in ${rule?.mark}`;
      if (unignored) return undefined;
    }
    return kind === 'folder' && neverEntered.has(basename(path))
      ? `its place in ${basename(path)}`
      : undefined;
  }
  return judge;
}

const layer = (folder: string, patterns: readonly MarkedPattern[]): readonly Layer[] =>
  patterns.length === 0 ? [] : [{ folder, rules: ignore().add(patterns) }];

function readPatterns(path: string, mark: string): readonly MarkedPattern[] {
  const text = Buffer.from(readBytes(path, mark))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return text.split(/\r?\n/).map((pattern) => ({ pattern, mark }));
}

function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : findRepository(dirname(folder));
}

function memoize<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
