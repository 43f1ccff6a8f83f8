import type { Diagnostic, FileResult, SuppressedDiagnostic } from '../diagnostic.ts';
import { type Entry, type Found, findingsOf } from './entry.ts';
import { matchEntries, type Scope } from './match.ts';

/** How the findings of a run stand against a baseline. */
export interface Comparison {
  /** The results, with what is accepted among the suppressed. */
  readonly results: readonly FileResult[];
  /** Findings that no entry accepts. */
  readonly fresh: number;
  /** Entries without a finding any more, in files that were linted or are gone. */
  readonly stale: readonly Entry[];
  /** The entries without those that are stale. */
  readonly pruned: readonly Entry[];
  /** The entries that accept all findings of the run, and keep those of files that it did not look at. */
  readonly updated: readonly Entry[];
}

/** Which files a run looked at, and how results are named in the baseline. */
export interface Run extends Scope {
  /** The path of a result as the baseline has it. */
  keyOf(path: string): string;
  /** Whether a rule compares replies: what it finds in one file hangs on the others that were linted. */
  compares(rule: string): boolean;
}

/** Compares the results of a run with the entries of a baseline. */
export function compareBaseline(
  results: readonly FileResult[],
  entries: readonly Entry[],
  run: Run,
): Comparison {
  const found = findingsOf(results, run.keyOf);
  const { accepted, left } = matchEntries(
    found.map(({ entry }) => entry),
    entries,
    run,
  );
  const isUnseen = ({ path }: Entry): boolean => !run.linted.has(path) && !run.isGone(path);
  const comparing = left.filter(({ rule }) => run.compares(rule));
  // A run over some of the files says nothing of rules that compare with the others.
  const open = new Set(comparing.length > 0 && entries.some(isUnseen) ? comparing : []);
  const stale = left.filter((entry) => !open.has(entry) && !isUnseen(entry));
  return {
    results: accept(
      results,
      found.filter(({ entry }) => accepted.has(entry)),
    ),
    fresh: found.length - accepted.size,
    stale,
    pruned: stale.length === 0 ? entries : subtract(entries, stale),
    updated: [
      ...found.map(({ entry }) => entry),
      ...left.filter((entry) => open.has(entry) || !run.linted.has(entry.path)),
    ],
  };
}

/** The results with findings moved to the suppressed. */
function accept(results: readonly FileResult[], found: readonly Found[]): readonly FileResult[] {
  const accepted = new Set<Diagnostic>(found.map(({ diagnostic }) => diagnostic));
  return results.map((result) => {
    const [own, others] = partition(result.diagnostics, (diagnostic) => accepted.has(diagnostic));
    if (own.length === 0) return result;
    const suppressed = own.map(
      (diagnostic): SuppressedDiagnostic => ({ ...diagnostic, suppression: { kind: 'baseline' } }),
    );
    return {
      ...result,
      diagnostics: others,
      suppressed: [...result.suppressed, ...suppressed].sort((a, b) => a.range[0] - b.range[0]),
    };
  });
}

const partition = <T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] => [
  items.filter(holds),
  items.filter((item) => !holds(item)),
];

/** Entries less what is stale of them. */
function subtract(entries: readonly Entry[], stale: readonly Entry[]): readonly Entry[] {
  const counts = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
  return entries.flatMap((entry) => {
    const count = entry.count - (counts.get(keyOf(entry)) ?? 0);
    return count > 0 ? [{ ...entry, count }] : [];
  });
}

const keyOf = ({ path, fingerprint, context }: Entry): string => `${fingerprint} ${context} ${path}`;
