import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import type { World } from '../src/cli/world.ts';
import { asNobody } from './as-nobody.ts';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-fix-'));
  mkdirSync(join(cwd, '.git'));
  write('.replylintrc', 'extends: []\nrules: { prefer-plain-words: warn, no-blame: warn, spelling: warn }\n');
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');

const lint = (
  argv: readonly string[],
  world: Partial<World> & { readonly input?: string | Uint8Array } = {},
) =>
  run(argv, {
    cwd,
    env: {},
    home: new URL('..', import.meta.url),
    stdin: async () => Buffer.from(world.input ?? ''),
    stdoutIsTerminal: false,
    ...world,
  });

const wordy = 'Hi Sam,\n\nPlease send the photo prior to Friday.\n';
const plain = 'Hi Sam,\n\nPlease send the photo before Friday.\n';

describe('--fix', () => {
  it('writes what is safe and reports what remains', async () => {
    write('draft.md', `${wordy}You should have called us in order to ask.\n`);
    const { code, stdout, stderr } = await lint(['--fix', '-f', 'unix', 'draft.md']);
    expect(read('draft.md')).toBe(`${plain}You should have called us to ask.\n`);
    expect(stdout).toContain('no-blame');
    expect(stdout).not.toContain('prefer-plain-words');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Fixed 2 findings in 1 file.\n' });
  });

  it('leaves files without fixes alone, and no other file behind', async () => {
    write('good.md', plain);
    write('draft.md', wordy);
    const before = statSync(join(cwd, 'good.md'));
    await lint(['--fix', '.']);
    expect(statSync(join(cwd, 'good.md')).ino).toBe(before.ino);
    expect(readdirSync(cwd).sort()).toEqual(['.git', '.replylintrc', 'draft.md', 'good.md']);
  });

  it.each([
    ['CRLF', Buffer.from(wordy.replaceAll('\n', '\r\n')), Buffer.from(plain.replaceAll('\n', '\r\n'))],
    ['lone CR', Buffer.from(wordy.replaceAll('\n', '\r')), Buffer.from(plain.replaceAll('\n', '\r'))],
    ['a byte-order mark', Buffer.from(`\uFEFF${wordy}`), Buffer.from(`\uFEFF${plain}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${wordy}`, 'utf16le'), Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    [
      'UTF-16 BE',
      Buffer.from(`\uFEFF${wordy}`, 'utf16le').swap16(),
      Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16(),
    ],
    [
      'windows-1252',
      Buffer.concat([Buffer.from('Café \x93ok\x94.\n', 'latin1'), Buffer.from(wordy)]),
      Buffer.concat([Buffer.from('Café \x93ok\x94.\n', 'latin1'), Buffer.from(plain)]),
    ],
    ['no line end', Buffer.from(wordy.trimEnd()), Buffer.from(plain.trimEnd())],
  ])('keeps %s', async (_, before, after) => {
    write('draft.txt', before);
    await lint(['--fix', 'draft.txt']);
    expect(readFileSync(join(cwd, 'draft.txt'))).toEqual(after);
  });

  it('keeps the rights of a file, and follows a link to it', async () => {
    write('real/draft.md', wordy);
    chmodSync(join(cwd, 'real/draft.md'), 0o640);
    symlinkSync('real/draft.md', join(cwd, 'link.md'));
    await lint(['--fix', 'link.md']);
    expect(read('real/draft.md')).toBe(plain);
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'real/draft.md')).mode & 0o777).toBe(0o640);
  });

  it('does not write a read-only file, and goes on with the others', async () => {
    write('a.md', wordy);
    write('b.md', wordy);
    chmodSync(join(cwd, 'a.md'), 0o444);
    const { code, stdout, stderr } = await lint(['--fix', '-f', 'unix', '.']);
    expect([read('a.md'), read('b.md')]).toEqual([wordy, plain]);
    expect(code).toBe(2);
    expect(stderr).toBe('a.md: It is read-only, so it was not fixed.\nFixed 1 finding in 1 file.\n');
    expect(stdout).toContain('a.md:3:23: ');
    expect(stdout).not.toContain('b.md');
  });

  it('does not write into a folder that is read-only', async () => {
    write('kept/a.md', wordy);
    chmodSync(join(cwd, 'kept/a.md'), 0o666);
    chmodSync(join(cwd, 'kept'), 0o555);
    chmodSync(cwd, 0o755);
    const { code, stderr } = await asNobody(() => lint(['--fix', 'kept']));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'kept/a.md: There is no permission to write it, or to make a file in its folder.\n',
    });
    expect(readdirSync(join(cwd, 'kept'))).toEqual(['a.md']);
    expect(read('kept/a.md')).toBe(wordy);
  });
});

describe('--fix-dry-run', () => {
  it('shows a diff that git applies, and writes nothing', async () => {
    const names = ['draft.md', 'a folder/with é.md'];
    for (const name of names) write(name, wordy);
    write('crlf.txt', wordy.replaceAll('\n', '\r\n'));
    write('open.txt', wordy.trimEnd());
    const { code, stdout, stderr } = await lint(['--fix-dry-run', '.']);
    expect(names.map(read)).toEqual([wordy, wordy]);
    expect(stdout).toContain(
      '-Please send the photo prior to Friday.\n+Please send the photo before Friday.\n',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '--fix would fix 4 findings in 4 files.\n' });
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(names.map(read)).toEqual([plain, plain]);
    expect(read('crlf.txt')).toBe(plain.replaceAll('\n', '\r\n'));
    expect(read('open.txt')).toBe(plain.trimEnd());
  });
});
