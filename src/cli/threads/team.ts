import type { Worker } from 'node:worker_threads';
import { type ConfigFlags, configFlagsOf, type Flags } from '../arguments/flags.ts';
import type { World } from '../world.ts';
import type { FileToLint } from './parts.ts';

/** The threads that a run may use. */
export interface Team {
  /** Gets ready to lint these files: how many threads do it, the main one among them. */
  prepareFor(files: readonly FileToLint[]): number;
  startWorker(): Worker;
  /** The flags by which a worker makes the configurations anew. */
  readonly flags: ConfigFlags;
}

/** Bytes of replies from which on the engine should know that there is much to do. */
const MUCH = 60_000;

/** Bytes for which one more thread pays: what is linted while it starts, and while its code is still slow. */
const SHARE = 150_000;

/** The threads that flags and machine allow. */
export function gatherTeam(
  { concurrency = 'auto', ...flags }: Pick<Flags, 'concurrency'> & ConfigFlags,
  world: Pick<World, 'startWorker' | 'parallelism' | 'expectMuchWork'>,
): Team {
  const { startWorker } = world;

  function threadsFor(bytes: number): number {
    if (concurrency === 'off') return 1;
    if (concurrency !== 'auto') return concurrency;
    return bytes < 2 * SHARE ? 1 : Math.min(world.parallelism ?? 1, Math.floor(bytes / SHARE));
  }

  return {
    prepareFor(files) {
      const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
      const threads = startWorker ? threadsFor(bytes) : 1;
      // A thread that starts says so itself, once its code is loaded.
      if (threads === 1 && bytes >= MUCH) world.expectMuchWork?.();
      return threads;
    },
    startWorker: startWorker ?? refuse,
    flags: configFlagsOf(flags),
  };
}

function refuse(): never {
  throw new Error('No thread can be started here.');
}
