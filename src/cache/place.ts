import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from './digest.ts';

/** What the places of caches depend on. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As Node.js names the system: `linux`, `darwin`, `win32`. */
  readonly platform?: string;
}

/**
 * The folder for results: in the `node_modules` of the package around the working directory, where no one keeps files of
 * their own; else one for this working directory in the system's place for caches. `undefined` where there is none.
 */
export function cacheFolder(surroundings: Surroundings): string | undefined {
  const modules = modulesAround(surroundings.cwd);
  if (modules !== undefined) return join(modules, '.cache', 'replylint');
  const system = systemCache(surroundings);
  return system && join(system, 'replylint', digest(surroundings.cwd).slice(0, 16));
}

function modulesAround(folder: string): string | undefined {
  const modules = join(folder, 'node_modules');
  if (existsSync(join(folder, 'package.json'))) return existsSync(modules) ? modules : undefined;
  const parent = dirname(folder);
  return parent === folder ? undefined : modulesAround(parent);
}

function systemCache({ env, platform }: Surroundings): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA || undefined;
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (!env.HOME) return undefined;
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches') : join(env.HOME, '.cache');
}
