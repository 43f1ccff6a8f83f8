import type { FileResult } from '../diagnostic.ts';
import { type LineStyle, writeLines } from './one-line.ts';
import { severityTitles } from './tally.ts';

const style: LineStyle = {
  finding: (path, { line, column, severity, message, rule }) =>
    `${path}: line ${line}, col ${column}, ${severityTitles[severity]} - ${message} (${rule})`,
  notice: (path, notice) => `${path}: line 0, col 0, Notice - ${notice}`,
};

/** One line a finding, `path: line 1, col 2, Error - message (rule)`, and their count. */
export const formatCompact = (results: readonly FileResult[]): string => writeLines(results, style);
