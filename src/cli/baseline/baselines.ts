import { resolve } from 'node:path';
import type { Configs } from '../../config/configs.ts';
import { UsageError } from '../../error.ts';
import type { BaselineFlags } from '../arguments/flags.ts';
import type { Input } from '../run/inputs.ts';

/** The baselines of a run by their absolute paths, each with the names of the results that it holds for. */
export type Baselines = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which baseline holds for which file: the flag's for all, else that of each file's configuration. Throws a
 * `UsageError` where one is to be written and none is named.
 */
export async function findBaselines(
  inputs: readonly Pick<Input, 'path' | 'shown' | 'ignored'>[],
  configs: Configs,
  { baseline, updateBaseline, pruneBaseline }: BaselineFlags,
  cwd: string,
): Promise<Baselines> {
  const names = new Map<string, Set<string>>();
  if (typeof baseline === 'string') names.set(resolve(cwd, baseline), new Set());
  for (const { path, shown, ignored } of inputs) {
    if (ignored !== undefined || baseline === false) continue;
    const file = baseline === undefined ? (await configs.for(path)).baseline : resolve(cwd, baseline);
    if (file === undefined) continue;
    const own = names.get(file);
    if (own) own.add(shown);
    else names.set(file, new Set([shown]));
  }
  if (names.size === 0 && (updateBaseline || pruneBaseline))
    throw new UsageError(
      `${updateBaseline ? '--update-baseline' : '--prune-baseline'} needs a file: name it with --baseline, or as "baseline" in the configuration.`,
    );
  return names;
}
