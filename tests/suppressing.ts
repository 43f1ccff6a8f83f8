import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runWith } from './running.ts';

/** A message of the report as JSON, as far as the tests look at it. */
interface Message {
  readonly ruleId: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly message: string;
  readonly severity: number;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

/** The configuration that tests start from: two rules that need nothing but the words. */
export const ONLY = 'extends: []\nrules: { no-blame: error, no-jargon: warn }\n';

/** Makes a folder of files, with a configuration unless there is one among them. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'replylint-suppress-'));
  mkdirSync(join(cwd, '.git'));
  for (const [path, text] of Object.entries({ '.replylintrc': ONLY, ...files })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

/** Lints all files but the configuration; each finding as `path:line:column rule`, the accepted ones with their reasons. */
export async function lintSuppressed(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const cwd = makeFolder(files);
  const paths = Object.keys(files).filter((path) => !path.startsWith('.'));
  const { stdout, stderr, code } = await runWith(cwd, ['-f', 'json', ...flags, ...paths]);
  if (stdout === '') throw new Error(stderr);
  const results: readonly {
    filePath: string;
    messages: readonly Message[];
    suppressedMessages: readonly Message[];
  }[] = JSON.parse(stdout);
  const all = results.flatMap(({ filePath, messages }) =>
    messages.map((message) => ({ path: filePath.slice(cwd.length + 1), ...message })),
  );
  const told = (path: string, { line, column, ruleId }: Message) =>
    `${path.startsWith(cwd) ? path.slice(cwd.length + 1) : path}:${line}:${column} ${ruleId}`;
  return {
    cwd,
    code,
    messages: all,
    left: all.map((message) => told(message.path, message)),
    accepted: results.flatMap(({ filePath, suppressedMessages }) =>
      suppressedMessages.map(
        (message) => `${told(filePath, message)} (${message.suppressions?.[0]?.justification})`,
      ),
    ),
    read: (path: string) => readFileSync(join(cwd, path), 'utf8'),
  };
}
