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
import { decodeBytes } from '../src/files/decode.ts';
import { encodeLike } from '../src/files/encode.ts';
import { replaceFile } from '../src/files/replace.ts';
import { asNobody } from './as-nobody.ts';
import { runWith, type TestWorld } from './running.ts';

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

const lint = (argv: readonly string[], world: TestWorld = {}) => runWith(cwd, argv, world);

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

describe('a fix that would bring a finding', () => {
  const house =
    'extends: []\nrules: { prefer-plain-words: warn }\nphrases: { no-now: { severity: error, message: Say when., words: [now] } }\n';

  it('is left out, and no other with it', async () => {
    write('.replylintrc', house);
    const text = 'Call us prior to noon. We cannot say at this point in time. It came prior to Friday.\n';
    write('a.md', text);
    write('b.md', wordy);
    const { stdout, stderr } = await lint(['--fix', '-f', 'unix', '.']);
    expect(read('a.md')).toBe(text.replaceAll('prior to', 'before'));
    expect(read('b.md')).toBe(plain);
    expect(stdout).toContain('a.md:1:36: “at this point in time” – try the plain word “now”.');
    expect(stderr).toBe('Fixed 3 findings in 2 files.\n');
    const again = await lint(['--fix', '-f', 'unix', '.']);
    expect(again).toMatchObject({ stdout, stderr: '' });
  });

  it('in another reply is left out, too', async () => {
    write(
      '.replylintrc',
      'extends: []\nrules: { prefer-plain-words: warn, no-near-duplicate-reply: warn }\n',
    );
    write(
      'macros/a.md',
      'Please call us before noon if the van is late because it rained, and we will book another.\n',
    );
    const wordier =
      'Please call us prior to noon in the event that the van is late due to the fact that it rained, and we will book another.\n';
    write('macros/b.md', wordier);
    const before = (await lint(['-f', 'unix', 'macros'])).stdout;
    const { stdout } = await lint(['--fix', '-f', 'unix', 'macros']);
    expect(before).not.toContain('no-near-duplicate-reply');
    expect(stdout).not.toContain('no-near-duplicate-reply');
    expect(stdout).toContain('prefer-plain-words');
    expect(read('macros/b.md')).not.toBe(wordier);
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

describe('--fix-dry-run with a format', () => {
  it('gives the fixed text to programs, as ESLint does', async () => {
    write('draft.md', wordy);
    write('good.md', plain);
    const { stdout } = await lint(['--fix-dry-run', '-f', 'json', '-f', 'diff=out/changes.patch', '.']);
    expect(JSON.parse(stdout)).toMatchObject([{ messages: [], output: plain }, { messages: [] }]);
    expect(JSON.parse(stdout)[1]).not.toHaveProperty('output');
    expect(read('out/changes.patch')).toContain('+Please send the photo before Friday.');
    expect(read('draft.md')).toBe(wordy);
  });

  it('exits as the findings that remain decide', async () => {
    write('draft.md', `${wordy}You should have called us.\n`);
    expect((await lint(['--fix-dry-run', '--max-warnings', '0', 'draft.md'])).code).toBe(1);
    expect((await lint(['--fix-dry-run', '--max-warnings', '1', 'draft.md'])).code).toBe(0);
  });

  it('shows a terminal no control characters, and a pipe the text as it is', async () => {
    write('draft.txt', `\x1b[31m ${wordy}`);
    const shown = await lint(['--fix-dry-run', 'draft.txt'], { stdoutIsTerminal: true });
    expect(shown.stdout).not.toContain('\x1b[31m H');
    expect(shown.stdout).toContain('␛');
    expect((await lint(['--fix-dry-run', 'draft.txt'])).stdout).toContain('\x1b[31m H');
    const plainly = await lint(['--fix-dry-run', 'draft.txt'], {
      stdoutIsTerminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(plainly.stdout).not.toContain('\x1b');
  });
});

describe('standard input', () => {
  it.each([
    ['UTF-8', Buffer.from(wordy), Buffer.from(plain)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${wordy}`, 'utf16le'), Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    ['nothing to fix', Buffer.from(plain), Buffer.from(plain)],
    ['nothing', Buffer.from(''), Buffer.from('')],
  ])('is fixed to standard output: %s', async (_, input, fixed) => {
    const { output, stdout, code } = await lint(['--stdin', '--fix'], { input });
    expect(Buffer.from(output ?? '')).toEqual(fixed);
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
  });

  it('has its report on standard error', async () => {
    const input = `${wordy}You should have called us.\n`;
    const { output, stderr } = await lint(['--fix', '-f', 'unix', '-'], { input });
    expect(String(Buffer.from(output ?? ''))).toBe(`${plain}You should have called us.\n`);
    expect(stderr).toContain('<text>:4:1: “You should have called” points');
    expect(stderr).toContain('Fixed 1 finding in 1 file.');
  });

  it('is shown as a diff by --fix-dry-run', async () => {
    const { stdout, output } = await lint(['--stdin-filename', 'a.md', '--fix-dry-run'], { input: wordy });
    expect(stdout).toContain('--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n');
    expect(output).toBeUndefined();
  });

  it('passes a text on as it is where its name is ignored', async () => {
    write('.gitignore', 'old/\n');
    const { output, code } = await lint(['--stdin-filename', 'old/a.md', '--fix'], { input: wordy });
    expect({ text: String(Buffer.from(output ?? '')), code }).toEqual({ text: wordy, code: 0 });
  });
});

describe('--unsafe', () => {
  const misspelt = 'Hi Sam,\n\nWe shipped it in excess of a week ago.\n';

  it('fixes also what has one clear answer', async () => {
    write('draft.md', misspelt);
    await lint(['--fix', 'draft.md']);
    expect(read('draft.md')).toBe(misspelt);
    await lint(['--fix', '--unsafe', 'draft.md']);
    expect(read('draft.md')).toBe(misspelt.replace('in excess of', 'more than'));
  });
});

describe('flags that contradict each other', () => {
  it.each([
    [
      ['--fix', '--fix-dry-run', '.'],
      '--fix writes files and --fix-dry-run writes none; leave out one of them.',
    ],
    [['--unsafe', '.'], '--unsafe says what to fix; add --fix or --fix-dry-run.'],
    [
      ['--fix', '--show-files', '.'],
      '--show-files and --print-config fix nothing; leave out --fix and --fix-dry-run.',
    ],
    [
      ['--fix-dry-run', '--print-config', 'a.md'],
      '--show-files and --print-config fix nothing; leave out --fix and --fix-dry-run.',
    ],
  ])('%j', async (argv, complaint) => {
    expect(await lint(argv)).toEqual({ code: 2, stdout: '', stderr: `${complaint}\n` });
  });
});

describe('a file', () => {
  const bytes = (text: string) => Buffer.from(text);

  it('that was changed meanwhile is left alone', () => {
    write('draft.md', 'new words');
    const path = join(cwd, 'draft.md');
    const replace = () =>
      replaceFile({ path, shown: 'draft.md', before: bytes('old words'), after: bytes('fixed words') });
    expect(replace).toThrow('It was changed while it was linted, so it was not fixed. Run replylint again.');
    expect(read('draft.md')).toBe('new words');
    expect(readdirSync(cwd).sort()).toEqual(['.git', '.replylintrc', 'draft.md']);
  });

  it('that is gone meanwhile does not come back', () => {
    const path = join(cwd, 'draft.md');
    expect(() => replaceFile({ path, shown: 'draft.md', before: bytes('a'), after: bytes('b') })).toThrow(
      'It is gone',
    );
    expect(readdirSync(cwd)).not.toContain('draft.md');
  });

  it('in windows-1252 cannot hold every character', () => {
    const original = Buffer.from('Caf\xe9 \x93ok\x94 \x81', 'latin1');
    const { text } = decodeBytes(original, 'a.txt');
    expect(encodeLike(original, text, 'a.txt')).toEqual(original);
    expect(() => encodeLike(original, `${text} 日`, 'a.txt')).toThrow(
      'It is written in windows-1252, which has no “日”.',
    );
  });
});
