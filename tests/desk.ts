import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../src/cli/world.ts';
import { runWith } from './running.ts';

const root = new URL('..', import.meta.url);

/** Runs the command line in a folder, on a day that does not change. */
export const runIn = (cwd: string, ...argv: readonly string[]): Promise<Outcome> =>
  runWith(cwd, argv, { now: new Date('2026-03-01T12:00:00Z') });

/** A folder of the fixtures. */
export const fixture = (path: string): string => fileURLToPath(new URL(`fixtures/${path}`, root));

/** A folder of its own with files in it: texts, or copies of fixtures by their path. */
export function makeDesk(files: Readonly<Record<string, string | { readonly of: string }>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-desk-')));
  mkdirSync(join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (typeof content === 'string') writeFileSync(join(folder, name), content);
    else cpSync(fixture(content.of), join(folder, name), { recursive: true });
  }
  return folder;
}

/** The findings of a run as `line:column rule`, of each file that has any. */
export async function findingsIn(cwd: string, ...argv: readonly string[]): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await runIn(cwd, '-f', 'json', ...argv);
  if (stderr !== '') throw new Error(stderr);
  const files: { filePath: string; messages: { line: number; column: number; ruleId: string }[] }[] =
    JSON.parse(stdout);
  return Object.fromEntries(
    files.map(({ filePath, messages }) => [
      filePath.slice(cwd.length).replace(/^\//, ''),
      messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
    ]),
  );
}
