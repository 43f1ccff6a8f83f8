import type { UsageError } from '../../error.ts';
import { type FileOutcome, lintFiles } from '../run/lint-files.ts';
import { expectAt, type FileToLint } from '../threads/parts.ts';
import type { CacheOpener } from './open-cache.ts';

/** Lints files of which no earlier run knows the result, and tells of each as `lintFiles` does. */
export async function lintCached(
  files: readonly FileToLint[],
  openCache: CacheOpener | undefined,
  run: Parameters<typeof lintFiles>[1],
  tell: (file: number, outcome: FileOutcome) => void,
): Promise<readonly UsageError[]> {
  const cache = await openCache?.(files, run.configs, run.setting);
  const misses: number[] = [];
  for (const [index, file] of files.entries()) {
    const known = await cache?.find(file);
    if (known) tell(index, known);
    else misses.push(index);
  }
  const linted = misses.map((index) => expectAt(files, index));
  const outcomes: FileOutcome[] = [];
  await lintFiles(linted, run, (miss, outcome) => {
    outcomes[miss] = outcome;
    tell(expectAt(misses, miss), outcome);
  });
  if (!cache) return [];
  for (const [index, outcome] of outcomes.entries())
    if (!('error' in outcome)) await cache.keep(expectAt(linted, index), outcome);
  const error = cache.save();
  return error ? [error] : [];
}
