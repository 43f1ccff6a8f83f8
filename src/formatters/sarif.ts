import { pathToFileURL } from 'node:url';
import type { Notification, Run } from 'sarif';
import type { FileResult } from '../diagnostic.ts';
import type { Formatter, Look } from './formatter.ts';
import { artifactOf, BASE, sarifResultsOf, sarifText } from './sarif-results.ts';
import { sarifRulesOf } from './sarif-rules.ts';
import { strictJson } from './strict-json.ts';

/** SARIF 2.1.0, without what was accepted: GitHub opens an alert for each result, suppressed or not. */
export const formatSarif: Formatter = (results, look) =>
  writeLog(
    results.map((result) => ({ ...result, suppressed: [] })),
    look,
  );

/** The same, with what was accepted, and why. */
export const formatSarifFull: Formatter = (results, look) => writeLog(results, look);

function writeLog(results: readonly FileResult[], look: Look): string {
  return strictJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(results, look)],
  });
}

function runOf(results: readonly FileResult[], look: Look): Run {
  const { failures = [] } = look;
  const { version } = look.tool();
  const found = results.flatMap(({ diagnostics, suppressed }) => [...diagnostics, ...suppressed]);
  const descriptors = sarifRulesOf(found, look.tool());
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: 'replylint',
        version,
        semanticVersion: version,
        informationUri: 'https://github.com/replylint/replylint',
        rules: descriptors,
      },
    },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: [
          ...results.flatMap(({ path, notices }) =>
            notices.map((text) => notify('note', text, path, look.cwd)),
          ),
          ...failures.map(({ path, message }) => notify('error', message, path, look.cwd)),
        ],
      },
    ],
    originalUriBaseIds: { [BASE]: { uri: `${pathToFileURL(look.cwd).href.replace(/\/$/, '')}/` } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: results.flatMap((result) => sarifResultsOf(result, indexes, look.cwd)),
  };
}

const notify = (
  level: 'note' | 'error',
  text: string,
  path: string | undefined,
  cwd: string,
): Notification => ({
  level,
  message: { text: sarifText(text) },
  ...(path !== undefined && {
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path, cwd) } }],
  }),
});
