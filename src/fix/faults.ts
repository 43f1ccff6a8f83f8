import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { groupBy } from '../lint/group.ts';
import type { Fix } from './choose.ts';
import { newFindings } from './compare.ts';

/** What findings of one reply have in common, in one text. */
export const replyKey = ({ path, reply }: Diagnostic): string =>
  JSON.stringify([path, reply?.pointer ?? reply?.id ?? reply?.title ?? '']);

/** The replies in which fixes (by file, sorted, not touching) brought a finding, or did not take theirs away. */
export function faultsOf(
  before: readonly FileResult[],
  after: readonly FileResult[],
  fixes: ReadonlyMap<string, readonly Fix[]>,
): ReadonlySet<string> {
  const old = new Map(before.map((result) => [result.path, result.diagnostics]));
  const faults = new Set<string>();
  for (const { path, diagnostics } of after) {
    const known = old.get(path) ?? [];
    if (known === diagnostics) continue;
    const own = fixes.get(path) ?? [];
    for (const finding of newFindings(known, diagnostics, own)) faults.add(replyKey(finding));
    const [was, is] = [groupBy(known, replyKey), groupBy(diagnostics, replyKey)];
    for (const [key, { length }] of groupBy(own, ({ diagnostic }) => replyKey(diagnostic)))
      if ((is.get(key)?.length ?? 0) > (was.get(key)?.length ?? 0) - length) faults.add(key);
  }
  return faults;
}
