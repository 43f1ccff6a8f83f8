import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../error.ts';
import { codeOf } from './read.ts';

/** What programs are told of the system, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A repository's work tree, asked from one of its folders. */
export interface Repository {
  /** The top folder, absolute. */
  readonly root: string;
  /** What git prints for arguments, run in the top folder. Rejects with a `GitError`. */
  ask(...argv: readonly string[]): Promise<string>;
  /** The same as bytes. */
  askBytes(...argv: readonly string[]): Promise<Buffer>;
}

/** git was asked and refused. */
export class GitError extends Error {
  /** The first line that git had to say, without its "fatal:"; empty when it said none. */
  readonly reason: string;

  constructor(reason: string) {
    super(`git: ${reason}`);
    this.name = 'GitError';
    this.reason = reason;
  }
}

/** Opens the repository that a folder lies in. Throws a `UsageError` where there is none, or no git. */
export async function openRepository(cwd: string, env: Environment): Promise<Repository> {
  const root = await findRoot(cwd, env);
  const askBytes = (...argv: readonly string[]) => runGit(argv, root, env);
  return { root, askBytes, ask: async (...argv) => (await askBytes(...argv)).toString('utf8') };
}

/** The top folder of the repository that a folder lies in. Throws a `UsageError` where there is none, or no git. */
export async function findRoot(cwd: string, env: Environment): Promise<string> {
  // Git sees through links, so the way up is that from the real folder.
  const here = realpathSync(cwd);
  const printed = await runGit(['rev-parse', '--is-inside-work-tree', '--show-cdup'], here, env).catch(
    (error: unknown) => {
      if (!(error instanceof GitError)) throw error;
      throw new UsageError(`git cannot tell what changed: ${error.reason}`, { cause: error });
    },
  );
  const [inside, up = ''] = printed.toString('utf8').split('\n');
  if (inside === 'true') return resolve(here, up);
  throw new UsageError('git cannot tell what changed: this folder is in no work tree.');
}

// Nothing that a user's settings change in what git prints, and no lock that could keep them from working.
const plain = ['--no-optional-locks', '-c', 'diff.relative=false', '-c', 'color.ui=false'] as const;

function runGit(argv: readonly string[], cwd: string, env: Environment): Promise<Buffer> {
  return new Promise((fulfil, reject) => {
    const options = { cwd, env, encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const;
    execFile('git', [...plain, ...argv], options, (error, stdout, stderr) => {
      if (!error) fulfil(stdout);
      else if (codeOf(error) === 'ENOENT')
        reject(new UsageError('git cannot tell what changed: there is no program "git" to be found.'));
      else reject(new GitError(firstLine(stderr.toString('utf8'))));
    });
  });
}

const firstLine = (text: string): string => (/^\s*(?:fatal: |error: )?(.*)/.exec(text)?.[1] ?? '').trim();
