import type { Diagnostic, FileResult, SuppressedDiagnostic } from '../diagnostic.ts';
import type { Failure, Look } from './formatter.ts';
import { replyName } from './reply-name.ts';
import { severityNames } from './tally.ts';
import { writeXml, type XmlElement } from './xml.ts';

/**
 * JUnit's XML: a suite a file, a test a finding; a file without findings is one test that passed. Errors and warnings
 * are failures, info passes and tells why, what was accepted is skipped, a file that could not be read is an error.
 */
export const formatJunit = (results: readonly FileResult[], { failures = [] }: Look): Promise<string> =>
  writeXml({
    name: 'testsuites',
    attributes: { name: 'replylint' },
    children: [...results.map(suiteOf), ...failures.map(suiteOfFailure)],
  });

const suiteOfFailure = ({ path = 'replylint', message }: Failure): XmlElement => ({
  name: 'testsuite',
  attributes: { name: path, tests: 1, failures: 0, errors: 1, skipped: 0, time: 0 },
  children: [testOf(path, 'replylint', [{ name: 'error', attributes: { message } }])],
});

function suiteOf({ path, diagnostics, suppressed, notices }: FileResult): XmlElement {
  const nameTest = numberedNames();
  const tests = [
    ...diagnostics.map((one) => testOf(path, nameTest(one), [outcomeOf(one)])),
    ...suppressed.map((one) => testOf(path, nameTest(one), [skipOf(one)])),
  ];
  if (tests.length === 0) tests.push(testOf(path, 'replylint', []));
  const told = notices.length > 0 ? [{ name: 'system-out', attributes: {}, text: notices }] : [];
  const failures = diagnostics.filter(({ severity }) => severity !== 'info').length;
  return {
    name: 'testsuite',
    attributes: { name: path, tests: tests.length, failures, errors: 0, skipped: suppressed.length, time: 0 },
    children: [...tests, ...told],
  };
}

const testOf = (path: string, name: string, children: readonly XmlElement[]): XmlElement => ({
  name: 'testcase',
  attributes: { name, classname: path, time: 0 },
  children,
});

function outcomeOf(diagnostic: Diagnostic): XmlElement {
  const { path, line, column, severity, message, suggestions, why } = diagnostic;
  const advice = suggestions.slice(0, 1).map((suggestion) => suggestion.message);
  const text = [`${path}:${line}:${column}: ${message}`, ...advice, ...(why === '' ? [] : [why])];
  if (severity === 'info') return { name: 'system-out', attributes: {}, text };
  return { name: 'failure', attributes: { type: severityNames[severity], message }, text };
}

const skipOf = ({
  path,
  line,
  column,
  message,
  suppression: { kind, reason },
}: SuppressedDiagnostic): XmlElement => ({
  name: 'skipped',
  attributes: {},
  text: [
    `${path}:${line}:${column}: ${message}`,
    `Accepted by ${kind}${reason === undefined ? '.' : `: ${reason}`}`,
  ],
});

/** Names without lines, so that a test keeps its name from run to run; readers take the first of two with one name. */
function numberedNames(): (diagnostic: Diagnostic) => string {
  const counts = new Map<string, number>();
  return (diagnostic) => {
    const reply = replyName(diagnostic);
    const name = reply === '' ? diagnostic.rule : `${reply}: ${diagnostic.rule}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}
