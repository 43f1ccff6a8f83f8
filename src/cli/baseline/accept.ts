import { dirname, relative, resolve } from 'node:path';
import { rules } from '../../../rules/index.ts';
import { type Comparison, compareBaseline, type Run } from '../../baseline/baseline.ts';
import type { Entry } from '../../baseline/entry.ts';
import type { Configs } from '../../config/configs.ts';
import { showPath } from '../../config/file.ts';
import type { FileResult } from '../../diagnostic.ts';
import { UsageError } from '../../error.ts';
import { posixPath } from '../../files/pattern.ts';
import { lookUp } from '../../files/read.ts';
import type { BaselineFlags } from '../arguments/flags.ts';
import { rescore } from '../run/rescore.ts';
import type { Baselines } from './baselines.ts';
import { type BaselineFile, readBaseline, writeBaseline } from './file.ts';
import { tellPruned, tellStale, tellUpdated } from './told.ts';

/** The results of a run, whether all files could be read, what holds for them, and the folder that paths count from. */
export interface LintedRun {
  readonly results: readonly FileResult[];
  readonly complete: boolean;
  readonly configs: Configs;
  readonly cwd: string;
}

/** What baselines made of a run. */
export interface Accepted {
  /** The results, with what is accepted among the suppressed. */
  readonly results: readonly FileResult[];
  /** What a person is told of the baselines: whole lines. */
  readonly told: string;
  /** 1 where stale entries are to fail. */
  readonly code: 0 | 1;
}

/** Accepts what baselines hold, and writes them where the flags say so. Throws a `UsageError` for one that is missing or broken. */
export async function acceptBaselines(
  baselines: Baselines,
  { results, complete, configs, cwd }: LintedRun,
  flags: BaselineFlags,
): Promise<Accepted> {
  const accepted = new Map<string, FileResult>();
  const told: string[] = [];
  let code: Accepted['code'] = 0;
  for (const [path, names] of baselines) {
    const file = { path, shown: showPath(path, cwd) };
    const entries = (await readBaseline(file)) ?? missing(file, flags);
    const own = results.filter((result) => names.has(result.path));
    const run = runOf(path, own, cwd);
    const comparison = compareBaseline(own, entries, run);
    if (flags.updateBaseline && complete) {
      writeBaseline(file, comparison.updated);
      for (const result of compareBaseline(own, comparison.updated, run).results)
        accepted.set(result.path, result);
      told.push(tellUpdated(own, comparison.fresh, file.shown));
      continue;
    }
    for (const result of comparison.results) accepted.set(result.path, result);
    told.push(keepUp(file, entries, comparison, flags));
    if (comparison.stale.length > 0 && flags.failOnStaleBaseline && !flags.pruneBaseline) code = 1;
  }
  const settled = results.map(async (result) => {
    const own = accepted.get(result.path) ?? result;
    return own === result || !own.checks
      ? own
      : rescore(own, (await configs.for(resolve(cwd, own.path))).score);
  });
  return { results: await Promise.all(settled), told: told.join(''), code };
}

const comparing = new Set(rules.filter(({ library }) => library).map(({ id }) => id));

function runOf(baseline: string, results: readonly FileResult[], cwd: string): Run {
  const folder = dirname(baseline);
  const keyOf = (path: string): string => posixPath(relative(folder, resolve(cwd, path)));
  return {
    keyOf,
    linted: new Set(results.map(({ path }) => keyOf(path))),
    isGone: (path) => lookUp(resolve(folder, path)) === undefined,
    compares: (rule) => comparing.has(rule),
  };
}

function missing({ shown }: BaselineFile, { updateBaseline }: BaselineFlags): readonly Entry[] {
  if (updateBaseline) return [];
  throw new UsageError('There is no such baseline yet.', {
    place: { path: shown },
    hint: 'The same run with --update-baseline writes it.',
  });
}

/** What is to be told of stale entries; takes them out where that was asked for. */
function keepUp(
  file: BaselineFile,
  entries: readonly Entry[],
  { stale, pruned }: Comparison,
  { updateBaseline, pruneBaseline }: BaselineFlags,
): string {
  if (updateBaseline) return `${file.shown} was not updated, since some files could not be read.\n`;
  if (!pruneBaseline) return stale.length === 0 ? '' : tellStale(stale, file.shown);
  if (pruned !== entries) writeBaseline(file, pruned);
  return tellPruned(stale, file.shown);
}
