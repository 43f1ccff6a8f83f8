import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { betterWording } from './better-wording.ts';
import type { Look } from './formatter.ts';
import { safeText } from './safe-text.ts';
import { shownSource } from './shown-source.ts';
import { allDiagnostics, describeTally, severityNames, tallyOf } from './tally.ts';

/**
 * For a program or a language model, one dense line a finding: `path:1:2: warning rule: message -> "old" => "new"`, the
 * edit as JSON strings. The last line counts, also when there is nothing.
 */
export function formatAgent(results: readonly FileResult[], { failures = [] }: Look): string {
  const lines = results.flatMap((result) => {
    const { path, notices, diagnostics } = result;
    const source = shownSource(result);
    return [
      ...notices.map((notice) => `${path}: notice: ${notice}`),
      ...diagnostics.map((diagnostic) => lineOf(diagnostic, path, source)),
    ];
  });
  const failed = failures.map(({ path = 'replylint', message }) => `${path}: not linted: ${message}`);
  const also = failed.length > 0 ? `, ${failed.length} not linted` : '';
  return [...lines, ...failed, describeTally(tallyOf(allDiagnostics(results))) + also]
    .map((line) => `${safeText(line)}\n`)
    .join('');
}

function lineOf(diagnostic: Diagnostic, path: string, source: string): string {
  const { line, column, severity, rule, message } = diagnostic;
  const better = betterWording(diagnostic, source);
  const edit = better ? ` -> ${JSON.stringify(better.old)} => ${JSON.stringify(better.new)}` : '';
  return `${path}:${line}:${column}: ${severityNames[severity]} ${rule}: ${message}${edit}`;
}
