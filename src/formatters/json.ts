import type { Diagnostic, FileResult, FileTimes, Severity, SuppressedDiagnostic } from '../diagnostic.ts';
import { absolutePath } from './absolute-path.ts';
import type { Look } from './formatter.ts';
import { tallyOf } from './tally.ts';

/** Raised when a field changes its meaning or goes; new fields may come without it. */
const SCHEMA_VERSION = 1;

const severityNumbers: Readonly<Record<Severity, 0 | 1 | 2>> = { error: 2, warn: 1, info: 0 };

/** What JSON leaves as it is although a terminal or a build log would obey it. */
const unsafe =
  /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]|\uDB40[\uDC00-\uDC7F]|(?<=#)#(?=(?:vso|teamcity)?\[)/gi;

/**
 * ESLint's array of files, each with its `messages`; `severity` is 2 error, 1 warn, 0 info. Ranges are half-open, in
 * UTF-16 code units of the file; lines and columns 1-based, the end exclusive; `output` is a text that was fixed.
 * Nothing is lost: what may not reach a terminal raw is written as `\u` escapes.
 */
export function formatJson(results: readonly FileResult[], look: Look): string {
  return safeJson(results.map((result) => fileOf(result, look.cwd)));
}

/** A value as one line of JSON; what may not reach a terminal raw is written as `\\u` escapes. */
export const safeJson = (value: unknown, replace?: (key: string, part: unknown) => unknown): string =>
  `${JSON.stringify(value, replace).replace(unsafe, escapeUnits)}\n`;

function fileOf(
  { path, source, original, diagnostics, suppressed, notices, times }: FileResult,
  cwd: string,
) {
  const { error, warn, info, fixable } = tallyOf(diagnostics);
  return {
    schemaVersion: SCHEMA_VERSION,
    filePath: absolutePath(path, cwd),
    messages: diagnostics.map(messageOf),
    suppressedMessages: suppressed.map(suppressedMessageOf),
    notices,
    errorCount: error,
    fatalErrorCount: 0,
    warningCount: warn,
    infoCount: info,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warn,
    fixableInfoCount: fixable.info,
    ...(original !== undefined && { output: source }),
    ...(times && { stats: statsOf(times) }),
  };
}

/** Times as ESLint writes them, in milliseconds. */
function statsOf({ parse, rules }: FileTimes) {
  const total = Object.values(rules).reduce((sum, time) => sum + time, parse);
  const each = Object.entries(rules).map(([rule, time]) => [rule, { total: time }]);
  return { times: { passes: [{ parse: { total: parse }, rules: Object.fromEntries(each), total }] } };
}

/** A finding as ESLint writes it, and what else is known of it. */
export function messageOf(diagnostic: Diagnostic) {
  const { rule, severity, message, line, column, endLine, endColumn, range, reply, why, url } = diagnostic;
  const fix = diagnostic.suggestions.find(({ safe }) => safe);
  return {
    ruleId: rule,
    severity: severityNumbers[severity],
    message,
    line,
    column,
    endLine,
    endColumn,
    range,
    replyId: reply?.id,
    replyTitle: reply?.title,
    pointer: reply?.pointer,
    fix: fix && { range: fix.range, text: fix.text },
    suggestions: diagnostic.suggestions.map((suggestion) => ({
      desc: suggestion.message,
      fix: { range: suggestion.range, text: suggestion.text },
      safe: suggestion.safe,
    })),
    why,
    url,
  };
}

const suppressedMessageOf = ({ suppression: { kind, reason }, ...diagnostic }: SuppressedDiagnostic) => ({
  ...messageOf(diagnostic),
  suppressions: [{ kind, justification: reason ?? '' }],
});

function escapeUnits(text: string): string {
  let escaped = '';
  for (let index = 0; index < text.length; index++)
    escaped += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return escaped;
}
