import type { FileResult } from '../diagnostic.ts';
import { type LineStyle, writeLines } from './one-line.ts';
import { severityTitles } from './tally.ts';

const style: LineStyle = {
  finding: (path, { line, column, severity, message, rule }) =>
    `${path}:${line}:${column}: ${message} [${severityTitles[severity]}/${rule}]`,
  notice: (path, notice) => `${path}:0:0: ${notice} [Notice]`,
};

/** One line a finding as compilers write it, `path:1:2: message [Error/rule]`, and their count. */
export const formatUnix = (results: readonly FileResult[]): string => writeLines(results, style);
