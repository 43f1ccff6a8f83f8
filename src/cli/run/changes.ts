import type { ChangeQuery } from '../../files/changed.ts';
import type { Flags } from '../arguments/flags.ts';

/** What the flags ask git for; `undefined` when they do not. */
export function changeQuery({ staged, changed, since }: Flags): ChangeQuery | undefined {
  if (since !== undefined) return { of: 'since', ref: since };
  if (staged) return { of: 'staged' };
  return changed ? { of: 'changed' } : undefined;
}

/** Whether the flags ask git which files to lint. */
export const asksGit = (flags: Flags): boolean => changeQuery(flags) !== undefined;
