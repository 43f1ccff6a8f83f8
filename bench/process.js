import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const BIN = fileURLToPath(new URL('../bin/replylint.js', import.meta.url));
const PEAK = fileURLToPath(new URL('./peak.cjs', import.meta.url));

/** Runs Node with arguments to its end: seconds from start to exit, and megabytes at the peak. */
export function runNode(args, cwd) {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--require', PEAK, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  // Findings are no failure, whatever the program makes of them in its exit code; words on standard error are one.
  const [, complaint, kilobytes] = /^([\s\S]*)peak (\d+)\n$/.exec(stderr) ?? [undefined, stderr];
  if (complaint || kilobytes === undefined) throw new Error(complaint || 'The process was killed.');
  return { seconds, megabytes: Number(kilobytes) / 1024 };
}

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
