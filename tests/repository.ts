import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outcome, World } from '../src/cli/world.ts';
import { runWith } from './running.ts';

/** An environment in which git sees no settings but those of the repository. */
export const alone = (home: string): Record<string, string | undefined> => ({
  PATH: process.env.PATH,
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: join(home, 'none'),
});

/** A real repository in a folder of its own. */
export interface TestRepository {
  readonly root: string;
  readonly env: Record<string, string | undefined>;
  write(path: string, text: string): void;
  git(...argv: readonly string[]): string;
  commit(message?: string): void;
  replylint(argv: readonly string[], world?: Partial<World>): Promise<Outcome>;
}

/** Makes a repository without a commit. */
export function makeRepository(): TestRepository {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-git-')));
  const root = join(home, 'desk');
  const env = alone(home);
  mkdirSync(root);
  const settings = ['user.name=Sam', 'user.email=sam@example.com', 'commit.gpgsign=false'];
  const git = (...argv: readonly string[]) =>
    execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...argv], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    env,
    git,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    commit(message = 'Work') {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
    },
    replylint: (argv, world = {}) => runWith(root, argv, { env, ...world }),
  };
}
