import type { Diagnostic } from '../diagnostic.ts';
import type { Fix } from './choose.ts';
import { replyKey } from './faults.ts';

/** Findings whose fix did not hold up, by what they say where; nothing else is tried until their reply changes. */
export type Hopeless = ReadonlyMap<string, Diagnostic>;

/** The findings that may be tried again. */
export const hopefulOf = (diagnostics: readonly Diagnostic[], hopeless: Hopeless): readonly Diagnostic[] =>
  hopeless.size === 0 ? diagnostics : diagnostics.filter((finding) => !hopeless.has(nameOf(finding)));

/** What is hopeless after a pass that was offered some fixes and made those that are done. */
export function hopelessAfter(offered: readonly Fix[], done: readonly Fix[], earlier: Hopeless): Hopeless {
  const made = new Set(done);
  const changed = new Set(done.map(({ diagnostic }) => replyKey(diagnostic)));
  const refused = offered.filter((fix) => !made.has(fix)).map(({ diagnostic }) => diagnostic);
  return new Map(
    [...earlier.values(), ...refused]
      .filter((finding) => !changed.has(replyKey(finding)))
      .map((finding) => [nameOf(finding), finding]),
  );
}

const nameOf = (finding: Diagnostic): string =>
  JSON.stringify([replyKey(finding), finding.rule, finding.message]);
