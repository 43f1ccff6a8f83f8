import { relative, sep } from 'node:path';
import type { World } from './world.ts';

/**
 * Where GitHub or GitLab shows the files of the commit that its CI is running on: an address that a path, as seen from
 * the working directory, is put behind. `undefined` anywhere else.
 */
export function forgeAddress({ env, cwd }: Pick<World, 'env' | 'cwd'>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (server && repository && sha)
    return under(`${server}/${repository}/blob/${sha}/`, env.GITHUB_WORKSPACE, cwd);
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit } = env;
  if (project && commit) return under(`${project}/-/blob/${commit}/`, env.CI_PROJECT_DIR, cwd);
  return undefined;
}

function under(address: string, root: string | undefined, cwd: string): string | undefined {
  if (root === undefined) return undefined;
  const parts = relative(root, cwd)
    .split(sep)
    .filter((part) => part !== '');
  if (parts[0] === '..') return undefined;
  return address + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
}
