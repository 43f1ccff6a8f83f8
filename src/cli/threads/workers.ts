import type { Worker } from 'node:worker_threads';
import { type FileToLint, type LintPart, type Part, type PartOutcome, planJobs } from './parts.ts';
import { type DoneJob, type Task, takeJob } from './worker.ts';

/** How many threads there are, the main one among them, and how another one is started. */
export interface Crew {
  readonly threads: number;
  startWorker(): Worker;
}

/**
 * Has files linted by several threads, of which this is one, and hands over their parts in any order. All threads take
 * jobs from one counter. A job that fails elsewhere, or is lost with its thread, is done again here: so there is the
 * same error as without threads.
 */
export async function shareWork(
  files: readonly FileToLint[],
  rest: Pick<Task, 'flags' | 'setting'>,
  { threads, startWorker }: Crew,
  { lintPart, keep }: { readonly lintPart: LintPart; keep(part: Part, outcome: PartOutcome): void },
): Promise<void> {
  const jobs = planJobs(files);
  const counter = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const left = new Set(jobs.keys());
  let tellAllDone = () => {};
  const allDone = new Promise<void>((resolve) => {
    tellAllDone = resolve;
  });

  function keepJob(job: number, outcomes: readonly PartOutcome[]): void {
    for (const [index, part] of (jobs[job] ?? []).entries()) {
      const outcome = outcomes[index];
      if (outcome) keep(part, outcome);
    }
    left.delete(job);
    if (left.size === 0) tellAllDone();
  }

  async function doJob(job: number): Promise<void> {
    const outcomes: PartOutcome[] = [];
    for (const part of jobs[job] ?? []) outcomes.push(await lintPart(part));
    keepJob(job, outcomes);
    // Lets messages of the others come in.
    await new Promise(setImmediate);
  }

  const workers = Array.from({ length: Math.min(threads, jobs.length) - 1 }, startWorker);
  const ends = workers.map((worker) => untilEnd(worker, ({ job, parts }) => keepJob(job, parts)));
  try {
    for (const worker of workers) worker.postMessage({ files, jobs, counter, ...rest } satisfies Task);
    for (let job = takeJob(counter); job < jobs.length; job = takeJob(counter)) await doJob(job);
    await Promise.race([allDone, Promise.all(ends)]);
    for (const job of [...left]) await doJob(job);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Settles when a worker ends, however it does. */
const untilEnd = (worker: Worker, onDone: (done: DoneJob) => void): Promise<void> =>
  new Promise((resolve) => {
    worker.on('message', onDone);
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
