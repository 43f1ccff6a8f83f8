import type { Diagnostic, FileResult, Severity } from '../diagnostic.ts';
import type { Look } from './formatter.ts';
import { messageInReply } from './reply-name.ts';
import { safeText } from './safe-text.ts';
import { allDiagnostics, describeTally, tallyOf } from './tally.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/** GitHub's workflow commands: an annotation a finding, beside its line in a pull request; then what they add up to. */
export function formatGithub(results: readonly FileResult[], { failures = [] }: Look): string {
  const annotations = results.flatMap(({ path, diagnostics, notices }) => [
    ...diagnostics.map(annotate),
    ...notices.map((text) => command('notice', { file: path, title: 'replylint' }, text)),
  ]);
  const complaints = failures.map(({ path, message }) =>
    command('error', { ...(path !== undefined && { file: path }), title: 'replylint' }, message),
  );
  const lines = [...annotations, ...complaints];
  if (lines.length === 0) return '';
  const diagnostics = allDiagnostics(results);
  if (diagnostics.length > 0) lines.push(describeTally(tallyOf(diagnostics)));
  return `${lines.join('\n')}\n`;
}

function annotate(diagnostic: Diagnostic): string {
  const { severity, path, line, column, endLine, endColumn, rule } = diagnostic;
  // GitHub drops columns that are not of one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const place = { file: path, line, endLine, ...columns, title: rule };
  return command(commands[severity], place, messageInReply(diagnostic));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeData(text)}`;
}

const escapeData = (text: string): string => safeText(text).replaceAll('%', '%25');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
