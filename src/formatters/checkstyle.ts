import type { Diagnostic, FileResult } from '../diagnostic.ts';
import type { Failure, Look } from './formatter.ts';
import { messageInReply } from './reply-name.ts';
import { severityNames } from './tally.ts';
import { writeXml, type XmlElement } from './xml.ts';

/** The version of Checkstyle whose reports look like this. */
const VERSION = '4.3';

/** Checkstyle's XML: a `file` a file, an `error` a finding, whatever its severity. */
export const formatCheckstyle = (results: readonly FileResult[], { failures = [] }: Look): Promise<string> =>
  writeXml({
    name: 'checkstyle',
    attributes: { version: VERSION },
    children: [...results.map(fileOf), ...failures.map(fileOfFailure)],
  });

const fileOfFailure = ({ path = 'replylint', message }: Failure): XmlElement => ({
  name: 'file',
  attributes: { name: path },
  children: [errorOf({ line: 0, column: 0, severity: 'error', message, source: 'replylint' })],
});

const fileOf = ({ path, diagnostics, notices }: FileResult): XmlElement => ({
  name: 'file',
  attributes: { name: path },
  children: [
    ...notices.map((text) =>
      errorOf({ line: 0, column: 0, severity: 'info', message: text, source: 'replylint' }),
    ),
    ...diagnostics.map(findingOf),
  ],
});

const findingOf = (diagnostic: Diagnostic): XmlElement => {
  const { line, column, severity, rule } = diagnostic;
  const message = messageInReply(diagnostic);
  return errorOf({ line, column, severity: severityNames[severity], message, source: `replylint.${rule}` });
};

const errorOf = (attributes: XmlElement['attributes']): XmlElement => ({ name: 'error', attributes });
