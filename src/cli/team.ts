import type { Worker } from 'node:worker_threads';
import type { ConfigFlags, Flags } from './flags.ts';
import type { FileToLint } from './parts.ts';
import type { World } from './world.ts';

/** The threads that a run may use. */
export interface Team {
  /** How many lint these files, the main one among them. */
  threadsFor(files: readonly FileToLint[]): number;
  startWorker(): Worker;
  /** The flags by which a worker makes the configurations anew. */
  readonly flags: ConfigFlags;
}

/** Bytes of replies for which another thread pays: what the main one lints while the other starts and warms up. */
const SHARE = 100_000;

/** The threads that flags and machine allow; `undefined` = the main one only. */
export function gatherTeam(
  { concurrency = 'auto', ...given }: Pick<Flags, 'concurrency'> & ConfigFlags,
  { startWorker, parallelism = 1 }: Pick<World, 'startWorker' | 'parallelism'>,
): Team | undefined {
  if (!startWorker || concurrency === 'off') return undefined;
  const { rule, config, inlineSuppressions, reportUnusedSuppressions } = given;
  const flags = {
    rule,
    ...(config !== undefined && { config }),
    ...(inlineSuppressions !== undefined && { inlineSuppressions }),
    ...(reportUnusedSuppressions && { reportUnusedSuppressions }),
  };
  if (concurrency !== 'auto') return { threadsFor: () => concurrency, startWorker, flags };
  return {
    threadsFor: (files) =>
      Math.min(parallelism, 1 + Math.floor(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / SHARE)),
    startWorker,
    flags,
  };
}
