import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPaths } from '../src/files/list.ts';
import { runWith } from './running.ts';

let cwd = '';

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-lists-')));
  mkdirSync(join(cwd, '.git'));
});

function write(path: string, content: string | Uint8Array = 'Hi Sam,\n\nYou should have called us.\n'): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const replylint = (argv: readonly string[], input: string | Uint8Array = '') => runWith(cwd, argv, { input });

async function shown(argv: readonly string[], input?: string | Uint8Array): Promise<string[]> {
  const { stdout, stderr } = await replylint(['--show-files', ...argv], input);
  if (stderr !== '') throw new Error(stderr);
  return stdout.split('\n').filter(Boolean);
}

const paths = (content: string | Uint8Array) =>
  readPaths(Buffer.from(content), 'list').map(({ path }) => path);

describe('a list', () => {
  it('holds a path a line, and no comments', () => {
    expect(paths('a.md\r\n\n#b.md\n c.md\n')).toEqual(['a.md', '#b.md', ' c.md']);
    expect(paths('\uFEFFa.md\nb.md')).toEqual(['a.md', 'b.md']);
    expect(paths(Buffer.from('\uFEFFa.md\r\nb.md\r\n', 'utf16le'))).toEqual(['a.md', 'b.md']);
    expect(paths('')).toEqual([]);
  });

  it('holds paths between NULs, which can have line breaks', () => {
    expect(paths('a.md\0two\nlines.md\0')).toEqual(['a.md', 'two\nlines.md']);
  });

  it('gives back what was put in', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((path) => !/[\0\r\n\uFEFF]/.test(path));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\0'), (names, end) => {
        expect(paths(names.map((path) => path + end).join(''))).toEqual(names);
      }),
    );
  });
});

describe('@list', () => {
  it('stands for the paths in it, seen from the folder at hand', async () => {
    for (const name of ['a.md', 'b c.md', 'x/d.md', 'x/e.md', '#f.md']) write(name);
    write('lists/files.txt', `a.md\nb c.md\n#f.md\nx\n${join(cwd, 'a.md')}\n`);
    expect(await shown(['@lists/files.txt'])).toEqual(['#f.md', 'a.md', 'b c.md', 'x/d.md', 'x/e.md']);
    write('more.txt', 'a.md');
    expect(await shown(['@more.txt', 'x/e.md'])).toEqual(['a.md', 'x/e.md']);
  });

  it('comes from standard input as @-', async () => {
    write('a.md');
    write('b.md');
    expect(await shown(['@-'], 'a.md\0b.md\0')).toEqual(['a.md', 'b.md']);
    expect(await replylint(['@-'], '')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('means names, never globs', async () => {
    write('[a].md');
    write('a.md');
    expect(await shown(['@-'], '[a].md')).toEqual(['[a].md']);
    expect(await replylint(['@-'], '*.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('standard input: There is no "*.md".'),
    });
  });

  it('is loud about what is not there', async () => {
    write('drafts/a.md');
    write('files.txt', 'draft/a.md');
    expect(await replylint(['@files.txt'])).toMatchObject({
      code: 2,
      stderr: 'files.txt: There is no "draft/a.md".\nDid you mean "drafts/a.md"?\n',
    });
    expect(await replylint(['@file.txt'])).toMatchObject({
      code: 2,
      stderr:
        'There is no list of files "file.txt".\nA file that is called "@file.txt" itself is given as "./@file.txt".\n',
    });
    expect(await replylint(['@drafts'])).toMatchObject({ code: 2 });
    expect(await replylint(['@-', '-'])).toMatchObject({ code: 2, stdout: '' });
    expect(await shown(['@files.txt', '--no-error-on-unmatched-pattern'])).toEqual([]);
  });

  it('leaves a file of such a name to ./', async () => {
    write('@a.md');
    expect(await shown(['./@a.md'])).toEqual(['@a.md']);
    expect(await shown(['@-'], '@a.md')).toEqual(['@a.md']);
  });

  it('takes many thousand paths', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `x/${String(index).padStart(5, '0')}.md`);
    mkdirSync(join(cwd, 'x'));
    for (const name of names) writeFileSync(join(cwd, name), '');
    expect(await shown(['@-'], names.join('\n'))).toEqual(names);
  });
});

describe('--force-exclude', () => {
  const only = ['--no-config', '--rule', '{no-blame: error}', '-f', 'unix'];

  it('leaves out what is ignored though it was named, and says nothing', async () => {
    for (const name of ['a.md', 'archive/b.md', 'c.md']) write(name);
    write('.replylintignore', 'archive\n');
    const named = [join(cwd, 'a.md'), join(cwd, 'archive/b.md')];
    expect(await shown([...named, '--force-exclude'])).toEqual(['a.md']);
    expect(await replylint(['archive/b.md', ...only])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('File ignored because of the pattern "archive"'),
    });
    expect(await replylint(['archive/b.md', '--force-exclude', ...only])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    write('.replylintrc', 'ignores: [c.md]\n');
    expect(await shown(['a.md', 'c.md', '--force-exclude'])).toEqual(['a.md']);
    expect(await shown(['@-', '--force-exclude'], 'a.md\nc.md\n')).toEqual(['a.md']);
  });

  it('leaves out kinds of file that no folder would give', async () => {
    write('a.md');
    write('package.json', '{}');
    write('macros/one.json', '[{ "body": "Hi" }]');
    write('.replylintrc', 'sources: [{ files: "macros/*.json", preset: generic }]\n');
    const named = ['a.md', 'package.json', 'macros/one.json', '--force-exclude'];
    expect(await shown(named)).toEqual(['a.md', 'macros/one.json']);
  });

  it('stays loud about what is not there, and about folders that hold nothing', async () => {
    write('x/tool.ts');
    expect(await replylint(['b.md', '--force-exclude'])).toMatchObject({ code: 2 });
    expect(await replylint(['x', '--force-exclude'])).toMatchObject({ code: 2 });
  });

  it.each([
    [['--force-exclude', '--stdin'], 'cannot be used with standard input'],
    [['--staged', '-'], 'cannot be used with standard input'],
    [['--force-exclude', '--no-ignore', 'a.md'], '--no-ignore cannot be used with --force-exclude.'],
    [['--staged', '--changed'], '--staged, --changed and --since cannot be used together.'],
    [['--staged', '--update-baseline'], '--staged, --changed and --since lint a part'],
    [['--since=main', '--fail-on-stale-baseline'], '--staged, --changed and --since lint a part'],
    [['--staged', '--since=main'], '--staged, --changed and --since cannot be used together.'],
  ])('refuses %j', async (argv, message) => {
    expect(await replylint(argv)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
