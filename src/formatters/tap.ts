import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { replyName } from './reply-name.ts';
import { safeText } from './safe-text.ts';
import { severityNames } from './tally.ts';

/** The Test Anything Protocol, version 14: a test a file, which errors and warnings fail; its findings below it as YAML. */
export async function formatTap(results: readonly FileResult[]): Promise<string> {
  const { stringify } = await import('yaml');
  const points = results.flatMap(({ path, diagnostics }, index) => {
    const fails = diagnostics.some(({ severity }) => severity !== 'info');
    const point = `${fails ? 'not ok' : 'ok'} ${index + 1} - ${escapeName(path)}`;
    if (diagnostics.length === 0) return [point];
    const yaml = stringify(
      { findings: diagnostics.map(factsOf) },
      { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
    );
    return [point, ...['---', ...yaml.trimEnd().split('\n'), '...'].map((line) => `  ${line}`)];
  });
  return `${['TAP version 14', `1..${results.length}`, ...points].join('\n')}\n`;
}

function factsOf(diagnostic: Diagnostic) {
  const { message, severity, rule, line, column, suggestions } = diagnostic;
  const [suggestion] = suggestions;
  const name = replyName(diagnostic);
  return {
    message: safeText(message),
    severity: severityNames[severity],
    rule: safeText(rule),
    line,
    column,
    ...(name !== '' && { reply: safeText(name) }),
    ...(suggestion && { suggestion: safeText(suggestion.message) }),
  };
}

/** A hash would start a directive, as in `# SKIP`. */
const escapeName = (text: string): string => safeText(text).replace(/[\\#]/g, '\\$&');
