import type { Diagnostic, FileResult } from '../diagnostic.ts';
import type { Look } from './formatter.ts';
import { replyName } from './reply-name.ts';
import { safeText } from './safe-text.ts';
import { severityNames } from './tally.ts';

/** A test of the stream, with what is to be told of it. */
interface Point {
  readonly ok: boolean;
  readonly name: string;
  readonly facts?: object;
}

/** The Test Anything Protocol, version 14: a test a file, which errors and warnings fail; its findings below it as YAML. */
export async function formatTap(results: readonly FileResult[], { failures = [] }: Look): Promise<string> {
  const { stringify } = await import('yaml');
  const failed = failures.map(
    ({ path = 'replylint', message }): Point => ({
      ok: false,
      name: path,
      facts: { message: safeText(message) },
    }),
  );
  const points = [...results.map(pointOf), ...failed];
  const lines = points.flatMap(({ ok, name, facts }, index) => {
    const head = `${ok ? 'ok' : 'not ok'} ${index + 1} - ${escapeName(name)}`;
    if (facts === undefined) return [head];
    const options = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
    const yaml = stringify(facts, options).trimEnd().split('\n');
    return [head, ...['---', ...yaml, '...'].map((line) => `  ${line}`)];
  });
  return `${['TAP version 14', `1..${points.length}`, ...lines].join('\n')}\n`;
}

const pointOf = ({ path, diagnostics }: FileResult): Point => ({
  ok: diagnostics.every(({ severity }) => severity === 'info'),
  name: path,
  ...(diagnostics.length > 0 && { facts: { findings: diagnostics.map(factsOf) } }),
});

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
