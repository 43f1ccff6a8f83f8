import type { Diagnostic, FileResult, Severity } from '../diagnostic.ts';

/** How many findings there are of each severity, and how many of those have a safe fix. */
export interface Tally {
  readonly error: number;
  readonly warn: number;
  readonly info: number;
  readonly fixable: Readonly<Record<Severity, number>>;
}

/** Severities as a reader knows them. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warn: 'warning',
  info: 'info',
};

/** The same, as the one-line formats write them. */
export const severityTitles: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warn: 'Warning',
  info: 'Info',
};

/** Counts findings. */
export function tallyOf(diagnostics: Iterable<Diagnostic>): Tally {
  const found = { error: 0, warn: 0, info: 0 };
  const fixable = { error: 0, warn: 0, info: 0 };
  for (const { severity, suggestions } of diagnostics) {
    found[severity]++;
    if (suggestions.some(({ safe }) => safe)) fixable[severity]++;
  }
  return { ...found, fixable };
}

/** Every finding of a run, in order. */
export const allDiagnostics = (results: readonly FileResult[]): Diagnostic[] =>
  results.flatMap(({ diagnostics }) => diagnostics);

/** `1 problem`, `2 problems`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `3 problems (1 error, 2 warnings), 4 info`; info is told apart, for it never fails a run. */
export function describeTally({ error, warn, info }: Tally): string {
  if (error + warn === 0) return `0 problems, ${info} info`;
  const problems = `${counted(error + warn, 'problem')} (${counted(error, 'error')}, ${counted(warn, 'warning')})`;
  return info === 0 ? problems : `${problems}, ${info} info`;
}

/** ``1 error and 2 warnings potentially fixable with the `--fix` option.``; empty where none is. */
export function describeFixable({ fixable: { error, warn, info } }: Tally): string {
  const parts = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warn > 0 ? [counted(warn, 'warning')] : []),
    ...(info > 0 ? [`${info} info`] : []),
  ];
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0];
  return list === undefined ? '' : `${list} potentially fixable with the \`--fix\` option.`;
}
