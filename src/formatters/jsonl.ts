import type { FileResult } from '../diagnostic.ts';
import { absolutePath } from './absolute-path.ts';
import type { Look } from './formatter.ts';
import { messageOf, safeJson } from './json.ts';

/**
 * One JSON object a line: a finding as `json` writes it with its `filePath`, or a `notice` of a file. What was accepted
 * is left out; nothing is said of a clean file. An `error` tells of what could not be linted.
 */
export const formatJsonl = (results: readonly FileResult[], { cwd, failures = [] }: Look): string =>
  [
    ...results.flatMap(({ path, notices, diagnostics }) => {
      const filePath = absolutePath(path, cwd);
      return [
        ...notices.map((notice) => safeJson({ filePath, notice })),
        ...diagnostics.map((diagnostic) => safeJson({ filePath, ...messageOf(diagnostic) })),
      ];
    }),
    ...failures.map(({ path, message }) =>
      safeJson({ ...(path !== undefined && { filePath: absolutePath(path, cwd) }), error: message }),
    ),
  ].join('');
