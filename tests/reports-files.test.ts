import { execFileSync, spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from 'vitest';
import { runWith } from './running.ts';

const draft = 'Hi Sam,\n\nYou should have called us first.\n';
let cwd = '';

const lint = (...argv: readonly string[]) =>
  runWith(cwd, ['--no-config', '--rule', '{no-blame: error}', '--no-cache', ...argv], { input: draft });
const at = (path: string) => join(cwd, path);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-report-'));
  writeFileSync(at('draft.md'), draft);
});

describe('a report is never written over', () => {
  it.each([
    ['a draft', ['draft.md', '-f', 'json=draft.md']],
    ['a draft of a folder', ['.', '-f', 'json=./draft.md']],
    ['a draft behind a link', ['draft.md', '-f', 'json=link.md']],
    [
      'what standard input is the text of',
      ['--stdin', '--stdin-filename', 'draft.md', '-f', 'json=draft.md'],
    ],
  ])('%s', async (_, argv) => {
    symlinkSync('draft.md', at('link.md'));
    const { code, stderr } = await lint(...argv);
    expect({ code, text: readFileSync(at('draft.md'), 'utf8') }).toEqual({ code: 2, text: draft });
    expect(stderr).toContain('This run reads it, so no report can be written over it.');
  });

  it('the baseline', async () => {
    await lint('draft.md', '--baseline', 'known.json', '--update-baseline');
    const known = readFileSync(at('known.json'), 'utf8');
    const { code, stderr } = await lint('draft.md', '--baseline', 'known.json', '-f', 'json=known.json');
    expect({ code, text: readFileSync(at('known.json'), 'utf8') }).toEqual({ code: 2, text: known });
    expect(stderr).toContain('known.json: This run reads it');
  });

  it('another report', async () => {
    const { code, stderr } = await lint('draft.md', '-f', 'json=out', '-f', 'html=./out');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Two formats cannot both write out.\n' });
  });
});

describe('a report', () => {
  it('of the run before is written anew, where it is not linted', async () => {
    mkdirSync(at('out'));
    const argv = ['draft.md', '-f', 'markdown=out/report.md'] as const;
    expect([(await lint(...argv)).code, (await lint(...argv)).code]).toEqual([1, 1]);
  });

  it('goes where a link leads', async () => {
    writeFileSync(at('there.json'), 'old');
    symlinkSync('there.json', at('here.json'));
    expect((await lint('draft.md', '-f', 'json=here.json')).code).toBe(1);
    expect(lstatSync(at('here.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(at('there.json'), 'utf8'))).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('goes through a pipe, which stays one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reader = spawn('cat', [at('pipe')]);
    const [read, { code }] = await Promise.all([
      text(reader.stdout),
      new Promise((resolve) => reader.once('spawn', resolve)).then(() => lint('draft.md', '-f', 'json=pipe')),
    ]);
    expect({ code, files: JSON.parse(read).length, pipe: statSync(at('pipe')).isFIFO() }).toEqual({
      code: 1,
      files: 1,
      pipe: true,
    });
  });
});
