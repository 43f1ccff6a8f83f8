import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { nearestName, UsageError } from '../error.ts';
import { type Environment, GitError, openRepository, type Repository } from './git.ts';

/** What to ask git for: what differs from the last commit, from where a branch was left, or what is staged. */
export type ChangeQuery =
  | { readonly of: 'staged' }
  | { readonly of: 'changed' }
  | { readonly of: 'since'; readonly ref: string };

/** A file that git says changed. */
export interface ChangedFile {
  /** Absolute, by its real folders. */
  readonly path: string;
  /** What will be committed, where the work tree holds something else. */
  readonly readStaged?: () => Promise<Uint8Array>;
}

/** The files that changed, and the folder that they were looked for in. */
export interface Changes {
  readonly root: string;
  readonly files: readonly ChangedFile[];
}

/**
 * Asks git what changed in the repository of a folder: whole files, by their new names, without those deleted, links
 * and submodules. Throws a `UsageError` where git does not know.
 */
export async function findChanges(query: ChangeQuery, cwd: string, env: Environment): Promise<Changes> {
  const repository = await openRepository(cwd, env);
  const files =
    query.of === 'staged'
      ? await stagedFiles(repository)
      : (await changedPaths(repository, query)).map((path) => ({ path }));
  return { root: repository.root, files };
}

const diff = ['diff', '--no-ext-diff', '--no-renames', '--ignore-submodules=all', '-z'] as const;

async function stagedFiles({ root, ask, askBytes }: Repository): Promise<ChangedFile[]> {
  const [staged, unstaged] = await Promise.all([
    ask(...diff, '--raw', '--no-abbrev', '--diff-filter=AMT', '--cached'),
    ask(...diff, '--name-only'),
  ]);
  const differing = new Set(namesIn(unstaged));
  return stagedIn(staged).map(({ name, blob }) => ({
    path: join(root, name),
    ...(differing.has(name) && {
      readStaged: () => askBytes('cat-file', '--filters', `--path=${name}`, blob),
    }),
  }));
}

const REGULAR = '100';

/** The regular files of `git diff --raw -z`: `:mode mode blob blob status`, NUL, name, NUL. */
function stagedIn(raw: string): { readonly name: string; readonly blob: string }[] {
  const fields = namesIn(raw);
  return fields.flatMap((name, index) => {
    if (index % 2 === 0) return [];
    const [, mode = '', , blob = ''] = fields[index - 1]?.split(' ') ?? [];
    return mode.startsWith(REGULAR) ? [{ name, blob }] : [];
  });
}

async function changedPaths(repository: Repository, query: Exclude<ChangeQuery, { of: 'staged' }>) {
  const { root, ask } = repository;
  const base = query.of === 'since' ? await baseOf(query.ref, repository) : await headOf(repository);
  const lists = await Promise.all([
    base === undefined ? ask('ls-files', '-z') : ask(...diff, '--name-only', '--diff-filter=d', base, '--'),
    ask('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  return [...new Set(lists.flatMap(namesIn))].map((name) => join(root, name)).filter(isFile);
}

/** The last commit; `undefined` before the first. */
const headOf = ({ ask }: Repository): Promise<string | undefined> =>
  ask('rev-parse', '--verify', '--quiet', 'HEAD').then(
    (printed) => printed.trim(),
    (error: unknown) => {
      if (error instanceof GitError) return undefined;
      throw error;
    },
  );

async function baseOf(ref: string, repository: Repository): Promise<string> {
  if (ref.startsWith('-'))
    throw new UsageError(`--since takes a branch, tag or commit, and "${ref}" is none.`);
  try {
    return (await repository.ask('merge-base', ref, 'HEAD')).trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.reason === '')
      throw new UsageError(`"${ref}" and HEAD have no commit in common.`, {
        hint: 'In CI, fetch the whole history: a shallow clone does not hold where they parted.',
        cause: error,
      });
    const near = nearestRef(ref, await refsOf(repository));
    throw new UsageError(`git does not know what changed since "${ref}": ${error.reason}`, {
      ...(near !== undefined && { hint: `Did you mean "${near}"?` }),
      cause: error,
    });
  }
}

const refsOf = async ({ ask }: Repository): Promise<readonly string[]> =>
  (await ask('for-each-ref', '--format=%(refname:short)')).split('\n').filter(Boolean);

/** `main` often stands for `origin/main` where only that was fetched. */
const nearestRef = (ref: string, refs: readonly string[]): string | undefined =>
  refs.find((known) => known.endsWith(`/${ref}`)) ?? nearestName(ref, refs);

const namesIn = (printed: string): string[] => printed.split('\0').filter((name) => name !== '');

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
