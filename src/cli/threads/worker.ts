import type { ConfigFlags } from '../arguments/flags.ts';
import { configure } from '../configure.ts';
import { createMacroReader } from '../run/macros.ts';
import type { World } from '../world.ts';
import { createPartLinter, type FileToLint, type LintedPart, type Part, type RunSetting } from './parts.ts';

/** The work of several threads. Plain data, the same for all of them. */
export interface Task {
  readonly files: readonly FileToLint[];
  readonly jobs: readonly (readonly Part[])[];
  /** The next job that nobody has taken: one number in shared memory. */
  readonly counter: Int32Array;
  readonly flags: ConfigFlags;
  readonly setting: Omit<RunSetting, 'readMacros'>;
}

/** A job that a worker has done: what its parts came to, in their order. */
export interface DoneJob {
  readonly job: number;
  readonly parts: readonly LintedPart[];
}

/** Does jobs until there are none. One that fails is passed over: the main thread does it again, and sees why. */
export async function work(
  { files, jobs, counter, flags, setting }: Task,
  { send, importModule }: { readonly send: (done: DoneJob) => void } & Pick<World, 'importModule'>,
): Promise<void> {
  const { cwd } = setting;
  const configs = await configure(flags, { cwd, ...(importModule && { importModule }) });
  const lintPart = createPartLinter(files, configs, {
    ...setting,
    readMacros: createMacroReader(configs, cwd),
  });
  for (let job = takeJob(counter); job < jobs.length; job = takeJob(counter)) {
    const parts: LintedPart[] = [];
    for (const part of jobs[job] ?? []) {
      const outcome = await lintPart(part);
      if (!('error' in outcome)) parts.push(outcome);
    }
    if (parts.length === jobs[job]?.length) send({ job, parts });
  }
}

/** The next job that nobody has taken; beyond the last one when there is none. */
export const takeJob = (counter: Int32Array): number => Atomics.add(counter, 0, 1);
