import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configs } from '../../config/configs.ts';
import { UsageError } from '../../error.ts';
import { codeOf } from '../../files/read.ts';
import type { Flags } from '../arguments/flags.ts';
import type { FileToLint, RunSetting } from '../threads/parts.ts';
import type { World } from '../world.ts';
import type { Cache } from './cache.ts';

/** The cache of a run, and how it is written in the end: the error where it was to be in a place that cannot be written. */
export interface OpenCache extends Cache {
  save(): UsageError | undefined;
}

/** Opens the cache where it pays for these files. */
export type CacheOpener = (
  files: readonly FileToLint[],
  configs: Configs,
  setting: RunSetting,
) => Promise<OpenCache | undefined>;

/** Bytes of files from which on a cache pays: to open it takes as long as to lint a few drafts. */
const ENOUGH = 20_000;

const DAY = 86_400_000;

/** The cache that flags and world allow; one that is asked for by its place serves a single draft too. */
export const cacheOpener =
  (
    { cache = true, cacheLocation, stats = false }: Pick<Flags, 'cache' | 'cacheLocation' | 'stats'>,
    world: World,
  ): CacheOpener =>
  async (files, configs, setting) => {
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    if (!cache || stats || (cacheLocation === undefined && bytes < ENOUGH)) return undefined;
    const { cacheFolder } = await import('../../cache/place.ts');
    const folder = cacheLocation === undefined ? cacheFolder(world) : resolve(world.cwd, cacheLocation);
    const maker = makerOf(world);
    if (folder === undefined || maker === undefined) return undefined;
    const { openStore } = await import('../../cache/store.ts');
    const { createCache } = await import('./cache.ts');
    const store = openStore(folder, maker, Math.floor((world.now?.getTime() ?? 0) / DAY));
    return {
      ...createCache(store, configs, setting),
      save() {
        try {
          store.save();
        } catch (cause) {
          if (cacheLocation === undefined) return undefined;
          const code = codeOf(cause);
          return new UsageError(`The cache cannot be written (${code || cause}).`, {
            place: { path: cacheLocation },
            cause,
          });
        }
        return undefined;
      },
    };
  };

/** The code of the tool and what runs it: another rule or another Node.js may find something else. */
function makerOf({ home, engine = '' }: Pick<World, 'home' | 'engine'>): string | undefined {
  try {
    return `${readFileSync(new URL('dist/code.sha1', home), 'utf8').trim()}-${engine}`;
  } catch {
    return undefined;
  }
}
