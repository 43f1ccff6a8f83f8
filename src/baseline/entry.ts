import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { fingerprintOf } from '../fingerprint.ts';

/** An accepted finding, as a baseline remembers it: nothing of its words. */
export interface Entry {
  /** Relative to the folder of the baseline, with forward slashes. */
  readonly path: string;
  /** Id or title of the reply; absent for a file that is one reply. */
  readonly reply?: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** Digest of what stands around it: tells apart findings of one fingerprint. */
  readonly context?: string;
  /** How many findings of the reply it accepts. */
  readonly count: number;
}

/** What a finding is accepted as. */
export function entryOf(diagnostic: Diagnostic, source: string, path: string): Entry {
  const { rule, reply, identity } = diagnostic;
  const name = reply?.id ?? reply?.title;
  return {
    path,
    ...(name !== undefined && { reply: name }),
    rule,
    fingerprint: fingerprintOf(diagnostic, source),
    ...(identity?.context !== undefined && { context: identity.context }),
    count: 1,
  };
}

/** A finding of a run, as it would be accepted. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly entry: Entry;
}

/** All findings of results; `keyOf` tells the path of a result as a baseline has it. */
export const findingsOf = (results: readonly FileResult[], keyOf: (path: string) => string): Found[] =>
  results.flatMap(({ path, source, diagnostics }) => {
    const key = keyOf(path);
    return diagnostics.map((diagnostic) => ({ diagnostic, entry: entryOf(diagnostic, source, key) }));
  });
