import type { FileResult } from '../../diagnostic.ts';

/** What makes a run fail besides errors. */
export interface Gate {
  readonly failOn: 'error' | 'warn';
  /** The warnings that are borne with; absent = any number. */
  readonly maxWarnings?: number;
  /** The lowest score that passes. */
  readonly minScore?: number;
}

/** How a run ends, and a sentence where the findings alone do not explain it. */
export interface Verdict {
  readonly code: 0 | 1;
  readonly complaint?: string;
}

/** Judges all findings of a run, shown or not. Those of severity `info` never fail it. */
export function judge(results: readonly FileResult[], { failOn, maxWarnings, minScore = 0 }: Gate): Verdict {
  const severities = results.flatMap((result) => result.diagnostics.map(({ severity }) => severity));
  const warnings = severities.filter((severity) => severity === 'warn').length;
  if (severities.includes('error') || (failOn === 'warn' && warnings > 0)) return { code: 1 };
  if (maxWarnings !== undefined && warnings > maxWarnings)
    return { code: 1, complaint: `replylint found too many warnings (maximum: ${maxWarnings}).` };
  const low = results.flatMap(({ path, checks = [] }) =>
    checks.flatMap(({ score }) => (score < minScore ? [`${path} (${score})`] : [])),
  );
  if (low.length === 0) return { code: 0 };
  return {
    code: 1,
    complaint: `Below the score of ${minScore} that --min-score asks for: ${low.join(', ')}.`,
  };
}

/** The results as `--quiet` shows them: errors only. */
export const keepErrors = (results: readonly FileResult[]): FileResult[] =>
  results.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter(({ severity }) => severity === 'error'),
    notices: [],
  }));
