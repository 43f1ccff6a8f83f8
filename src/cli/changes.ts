import type { ChangeQuery, Changes } from '../files/changed.ts';
import type { Flags } from './flags.ts';
import type { World } from './world.ts';

/** What the flags ask git for; `undefined` when they do not. */
function changeQuery({ staged, changed, since }: Flags): ChangeQuery | undefined {
  if (since !== undefined) return { of: 'since', ref: since };
  if (staged) return { of: 'staged' };
  return changed ? { of: 'changed' } : undefined;
}

/** Whether the flags ask git which files to lint. */
export const asksGit = (flags: Flags): boolean => changeQuery(flags) !== undefined;

/** What changed, where the flags ask for it. Throws a `UsageError` where git does not know. */
export async function readChanges(flags: Flags, { cwd, env }: World): Promise<Changes | undefined> {
  const query = changeQuery(flags);
  return query && (await import('../files/changed.ts')).findChanges(query, cwd, env);
}
