import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type FindOptions, findFiles } from '../src/files/find.ts';
import { asNobody } from './as-nobody.ts';

let cwd = '';

const lintable = (path: string) => /\.(md|markdown|te?xt|html?)$/i.test(path);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-ignores-'));
  for (const path of ['keep.md', 'old/a.md', 'old/b.md', 'drafts/old/c.md', 'drafts/d.md'])
    write(path, 'Hi Sam,');
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

async function find(inputs: readonly string[], options: Partial<FindOptions> = {}): Promise<string[]> {
  const { files } = await findFiles(inputs, { cwd, lintable, ...options });
  return files.map((file) => relative(cwd, file));
}

const everything = ['drafts/d.md', 'drafts/old/c.md', 'keep.md', 'old/a.md', 'old/b.md'];

describe('ignore files', () => {
  it.each(['.gitignore', '.replylintignore'])('%s leaves files out', async (name) => {
    write(name, '\uFEFF# finished\r\nold/\r\n\r\n!keep.md\r\n');
    expect(await find(['.'])).toEqual(['drafts/d.md', 'keep.md']);
    expect(await find(['**/*.md'])).toEqual(['drafts/d.md', 'keep.md']);
  });

  it('anchors a pattern at the folder of its file', async () => {
    write('.gitignore', '/old');
    expect(await find(['.'])).toEqual(['drafts/d.md', 'drafts/old/c.md', 'keep.md']);
    write('.gitignore', '');
    write('drafts/.gitignore', '/old\n');
    expect(await find(['.'])).toEqual(['drafts/d.md', 'keep.md', 'old/a.md', 'old/b.md']);
  });

  it('lets a deeper file, and .replylintignore, take a pattern back', async () => {
    write('.gitignore', '*.md');
    write('drafts/.gitignore', '!d.md');
    write('.replylintignore', '!keep.md');
    expect(await find(['.'])).toEqual(['drafts/d.md', 'keep.md']);
  });

  it('reads those above the working directory, up to the root of the repository', async () => {
    write('.gitignore', 'drafts/old/\n');
    write('drafts/.keep', '');
    const inside = { cwd: join(cwd, 'drafts'), lintable };
    expect((await findFiles(['.'], inside)).files).toEqual([
      join(cwd, 'drafts/d.md'),
      join(cwd, 'drafts/old/c.md'),
    ]);
    mkdirSync(join(cwd, '.git'));
    expect((await findFiles(['.'], inside)).files).toEqual([join(cwd, 'drafts/d.md')]);
  });

  it('stops at the root of a nested repository', async () => {
    mkdirSync(join(cwd, '.git'));
    mkdirSync(join(cwd, 'drafts/.git'));
    write('.gitignore', 'd.md\n');
    expect(await find(['.'])).toEqual(everything);
  });
});

describe('flags', () => {
  it('ignores by pattern, relative to the working directory, with the last word', async () => {
    write('.gitignore', 'keep.md');
    expect(await find(['.'], { patterns: ['/old', '!keep.md'] })).toEqual([
      'drafts/d.md',
      'drafts/old/c.md',
      'keep.md',
    ]);
  });

  it('reads another ignore file instead of .replylintignore', async () => {
    write('.replylintignore', 'keep.md');
    write('config/ignored', 'old/');
    expect(await find(['.'], { paths: ['config/ignored'] })).toEqual(['drafts/d.md', 'keep.md']);
    await expect(find(['.'], { paths: ['config/missing'] })).rejects.toThrow('There is no such file.');
  });

  it('ignores nothing when told so, but never walks node_modules', async () => {
    write('.gitignore', '*');
    write('node_modules/x.md', '');
    expect(await find(['.'], { ignore: false, ignores: () => true })).toEqual(everything);
    expect(await find(['node_modules/x.md'], { ignore: false })).toEqual(['node_modules/x.md']);
  });

  it('asks the configuration', async () => {
    const ignores = async (path: string) => path.includes('old');
    expect(await find(['.'], { ignores })).toEqual(['drafts/d.md', 'keep.md']);
  });
});

describe('ignored all the same', () => {
  it('tells of a file named outright, with the pattern', async () => {
    write('.gitignore', 'old/\n');
    write('node_modules/x.md', '');
    const found = await findFiles(['old/a.md', 'keep.md', 'node_modules/x.md'], {
      cwd,
      lintable,
      ignores: (path) => path.endsWith('keep.md'),
    });
    expect(found).toEqual({
      files: [],
      ignored: [
        { path: join(cwd, 'keep.md'), reason: '"ignores" in the configuration' },
        { path: join(cwd, 'node_modules/x.md'), reason: 'its place in node_modules' },
        { path: join(cwd, 'old/a.md'), reason: 'the pattern "old/" in .gitignore' },
      ],
    });
  });

  it.each(['old', 'old/*.md'])('is an error for all of %s', async (input) => {
    write('.gitignore', 'old/\n');
    await expect(find([input])).rejects.toMatchObject({
      name: 'UsageError',
      message: `You are linting "${input}", but all of the files matching it are ignored.`,
      hint: 'The first because of the pattern "old/" in .gitignore. Use "--no-ignore" to lint them all the same.',
    });
    expect(await find([input], { allowUnmatched: true })).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('names an ignore file that cannot be read', async () => {
    write('.gitignore', 'old/');
    chmodSync(join(cwd, '.gitignore'), 0);
    chmodSync(cwd, 0o755);
    await expect(asNobody(() => find(['.']))).rejects.toMatchObject({
      name: 'UsageError',
      place: { path: '.gitignore' },
    });
  });
});
