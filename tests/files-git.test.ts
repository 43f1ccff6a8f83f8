import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ChangeQuery, findChanges } from '../src/files/changed.ts';
import { makeRepository, type TestRepository } from './repository.ts';

const good = 'Hi Sam,\n\nThanks for the photo. I sent a new lamp today.\n\nKind regards,\nAlex\n';
const blaming = 'Hi Sam,\n\nYou should have called us first.\n';
const only = ['--no-config', '--rule', '{no-blame: error}', '-f', 'unix'];

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});

/** The names that a query finds, relative to the top folder; `*` marks those staged in part. */
async function found(query: ChangeQuery, folder = ''): Promise<string[]> {
  const { root, env } = repository;
  const { files } = await findChanges(query, join(root, folder), env);
  return files.map(({ path, readStaged }) => path.slice(root.length + 1) + (readStaged ? '*' : '')).sort();
}

const staged = { of: 'staged' } as const;
const changed = { of: 'changed' } as const;
const since = (ref: string) => ({ of: 'since', ref }) as const;

describe('what is staged', () => {
  it('is found before the first commit, and after it', async () => {
    const { write, git, commit } = repository;
    write('a.md', good);
    write('b.md', good);
    git('add', 'a.md');
    expect(await found(staged)).toEqual(['a.md']);
    commit();
    expect(await found(staged)).toEqual([]);
    write('b.md', blaming);
    expect(await found(staged)).toEqual([]);
    git('add', 'b.md');
    expect(await found(staged)).toEqual(['b.md']);
  });

  it.skipIf(process.platform === 'win32')('goes by any name', async () => {
    const { write, git } = repository;
    const names = [
      'a b.md',
      'line\nbreak.md',
      '“quoted”.md',
      'sl\\ash".md',
      'größe 🙂.md',
      '-x.md',
      ' lead.md',
    ];
    for (const name of names) write(name, good);
    git('add', '--all');
    expect(await found(staged)).toEqual(names.toSorted());
  });

  it('goes by new names, without what is deleted, links and submodules', async () => {
    const { write, git, commit, root } = repository;
    write('old.md', good);
    write('gone.md', good);
    commit();
    renameSync(join(root, 'old.md'), join(root, 'new.md'));
    rmSync(join(root, 'gone.md'));
    symlinkSync('new.md', join(root, 'link.md'));
    git('clone', '--quiet', root, join(root, 'inner'));
    git('add', '--all');
    expect(await found(staged)).toEqual(['new.md']);
    expect(await found(changed)).toEqual(['new.md']);
  });

  it('is told apart from what the folder holds', async () => {
    const { write, git, root } = repository;
    write('part.md', blaming);
    write('whole.md', good);
    write('gone.md', good);
    git('add', '--all');
    write('part.md', good);
    rmSync(join(root, 'gone.md'));
    expect(await found(staged)).toEqual(['gone.md*', 'part.md*', 'whole.md']);
    const { files } = await findChanges(staged, root, repository.env);
    const read = await files.find(({ path }) => path.endsWith('part.md'))?.readStaged?.();
    expect(Buffer.from(read ?? []).toString()).toBe(blaming);
  });

  it('is read as the folder would hold it', async () => {
    const { write, git, root, env } = repository;
    write('.gitattributes', '*.md text eol=crlf\n');
    write('a.md', 'One\r\nTwo\r\n');
    git('add', '--all');
    write('a.md', 'Three\r\n');
    const { files } = await findChanges(staged, root, env);
    const read = await files.find(({ path }) => path.endsWith('a.md'))?.readStaged?.();
    expect(Buffer.from(read ?? []).toString()).toBe('One\r\nTwo\r\n');
  });
});

describe('what changed', () => {
  it('is all that differs from the last commit', async () => {
    const { write, git, commit } = repository;
    for (const name of ['staged.md', 'unstaged.md', 'same.md', 'back.md']) write(name, good);
    write('.gitignore', 'ignored.md\n');
    commit();
    write('staged.md', blaming);
    git('add', 'staged.md');
    write('unstaged.md', blaming);
    write('sub/new.md', good);
    write('ignored.md', good);
    expect(await found(changed)).toEqual(['staged.md', 'sub/new.md', 'unstaged.md']);
    expect(await found(changed, 'sub')).toEqual(['staged.md', 'sub/new.md', 'unstaged.md']);
  });

  it('is everything before the first commit', async () => {
    repository.write('a.md', good);
    repository.git('add', 'a.md');
    repository.write('b.md', good);
    expect(await found(changed)).toEqual(['a.md', 'b.md']);
  });

  it('is found in another work tree, and in a repository inside', async () => {
    const { write, git, commit, root, env } = repository;
    write('a.md', good);
    commit();
    git('worktree', 'add', '--quiet', '../other');
    const other = join(root, '../other');
    renameSync(join(other, 'a.md'), join(other, 'b.md'));
    const { root: top, files } = await findChanges(changed, other, env);
    expect(top).toBe(other);
    expect(files.map(({ path }) => path)).toEqual([join(other, 'b.md')]);
    expect(await found(changed)).toEqual([]);
  });

  it('does not depend on the settings of who asks', async () => {
    const { write, git, commit } = repository;
    write('a.md', good);
    write('sub/b.md', good);
    commit();
    for (const [key, value] of Object.entries({
      'diff.relative': 'true',
      'diff.external': 'false',
      'color.ui': 'always',
      'diff.renames': 'copies',
      'status.relativePaths': 'true',
      'core.quotePath': 'true',
    }))
      git('config', key, value);
    write('a.md', blaming);
    write('sub/é.md', good);
    git('add', '--all');
    expect(await found(changed, 'sub')).toEqual(['a.md', 'sub/é.md']);
    expect(await found(staged, 'sub')).toEqual(['a.md', 'sub/é.md']);
  });
});

describe('what changed since', () => {
  it('counts from where a branch was left, with what is not committed', async () => {
    const { write, git, commit } = repository;
    write('a.md', good);
    write('b.md', good);
    commit();
    git('switch', '--quiet', '-c', 'topic');
    write('a.md', blaming);
    commit();
    git('switch', '--quiet', 'main');
    write('b.md', blaming);
    commit();
    git('switch', '--quiet', 'topic');
    write('c.md', good);
    expect(await found(since('main'))).toEqual(['a.md', 'c.md']);
    expect(await found(since('HEAD'))).toEqual(['c.md']);
    expect(await found(since('HEAD~1'))).toEqual(['a.md', 'c.md']);
  });

  it.each([
    ['mian', 'Not a valid object name mian', 'Did you mean "main"?'],
    ['release', 'Not a valid object name release', 'Did you mean "team/release"?'],
    ['', 'Not a valid object name', undefined],
    ['--output=x', 'takes a branch, tag or commit', undefined],
  ])('says so when git does not know %j', async (ref, message, hint) => {
    repository.commit();
    repository.git('branch', 'team/release');
    const error = await found(since(ref)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message), hint });
  });

  it('says so when there is no common commit', async () => {
    const { git, commit } = repository;
    commit('One');
    git('switch', '--quiet', '--orphan', 'other');
    commit('Two');
    await expect(found(since('main'))).rejects.toThrow('"main" and HEAD have no commit in common.');
  });
});

describe('git', () => {
  it('is asked in a repository only', async () => {
    const { root, env } = repository;
    const outside = join(root, '..');
    await expect(findChanges(changed, outside, env)).rejects.toThrow('not a git repository');
    await expect(findChanges(changed, join(root, '.git'), env)).rejects.toThrow('in no work tree');
  });

  it('is missed by name', async () => {
    const { root, env } = repository;
    await expect(findChanges(changed, root, { ...env, PATH: root })).rejects.toThrow(
      'there is no program "git" to be found',
    );
  });
});

describe('linting what changed', () => {
  it('reads what will be committed', async () => {
    const { write, git, commit, replylint } = repository;
    write('a.md', good);
    commit();
    write('a.md', blaming);
    git('add', 'a.md');
    write('a.md', good);
    expect(await replylint(['--staged', ...only])).toMatchObject({ code: 1, stderr: '' });
    expect(await replylint(['--changed', ...only])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is silent where nothing changed, and where what changed holds no replies', async () => {
    const { write, commit, replylint } = repository;
    write('a.md', blaming);
    commit();
    for (const flag of ['--staged', '--changed', '--since=main'])
      for (const path of [[], ['.'], ['a.md'], ['*.md']])
        expect(await replylint([flag, ...path, ...only])).toEqual({ code: 0, stdout: '', stderr: '' });
    write('tool.ts', 'let x;\n');
    write('data.json', '{}\n');
    write('node_modules/x/a.md', blaming);
    write('archive/b.md', blaming);
    write('.replylintignore', 'archive\n');
    repository.git('add', '--all', '--force');
    expect(await replylint(['--staged', ...only])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await replylint(['--staged', 'archive/b.md', ...only])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('takes what paths, folders, globs and changes have in common', async () => {
    const { write, commit, replylint, root } = repository;
    for (const name of ['a.md', 'x/b.md', 'x/c.txt', 'x/same.md', 'y/d.md']) write(name, good);
    commit();
    for (const name of ['a.md', 'x/b.md', 'x/c.txt', 'y/d.md']) write(name, blaming);
    const shown = async (...argv: readonly string[]) =>
      (await replylint(['--changed', '--show-files', ...argv])).stdout.split('\n').filter(Boolean);
    expect(await shown()).toEqual(['a.md', 'x/b.md', 'x/c.txt', 'y/d.md']);
    expect(await shown('x')).toEqual(['x/b.md', 'x/c.txt']);
    expect(await shown('**/*.md')).toEqual(['a.md', 'x/b.md', 'y/d.md']);
    expect(await shown('a.md', 'x/same.md', join(root, 'y'))).toEqual(['a.md', 'y/d.md']);
    const inFolder = { cwd: join(root, 'x') };
    expect((await replylint(['--changed', '--show-files'], inFolder)).stdout).toBe(
      '../a.md\nb.md\nc.txt\n../y/d.md\n',
    );
    expect((await replylint(['--changed', '--show-files', '.'], inFolder)).stdout).toBe('b.md\nc.txt\n');
  });

  it('finds files behind a linked folder', async () => {
    const { write, replylint, root } = repository;
    write('x/b.md', blaming);
    symlinkSync(root, join(root, '../alias'));
    const argv = ['--changed', '--show-files', join(root, '../alias/x')];
    expect((await replylint(argv)).stdout).toBe('x/b.md\n');
    expect((await replylint([...argv.slice(0, 2), join(root, '../alias/x/b.md')])).stdout).toBe('x/b.md\n');
    expect((await replylint(argv.slice(0, 2), { cwd: join(root, '../alias/x') })).stdout).toContain('b.md');
  });

  it('lints a draft again when what is told beside it has changed', async () => {
    const { write, commit, replylint } = repository;
    write('a.md', good);
    write('b.md', good);
    commit();
    write('a.thread.yml', 'customer: { name: Priya }\n');
    write('b.md', blaming);
    write('b.thread.json', '{ "turn": 1 }');
    expect((await replylint(['--changed', '--show-files'])).stdout).toBe('a.md\nb.md\n');
  });

  it('stays loud about typing mistakes', async () => {
    const { write, commit, replylint } = repository;
    write('drafts/a.md', good);
    commit();
    expect(await replylint(['--changed', 'draft', ...only])).toMatchObject({
      code: 2,
      stderr: 'No files matching "draft" were found.\nDid you mean "drafts"?\n',
    });
    expect(await replylint(['--changed', 'drafts/*.txt', ...only])).toMatchObject({ code: 2 });
    expect(await replylint(['--since', 'mian', ...only])).toMatchObject({
      code: 2,
      stderr:
        'git does not know what changed since "mian": Not a valid object name mian\nDid you mean "main"?\n',
    });
  });

  it('does not pass over a path in another repository', async () => {
    const { write, commit, replylint, root } = repository;
    write('a.md', good);
    commit();
    const { code, stderr } = await replylint(['--changed', dirname(root), ...only]);
    expect(code).toBe(2);
    expect(stderr).toContain('It is outside of the repository');
  });

  it('lints what is staged and gone from the folder', async () => {
    const { write, git, replylint, root } = repository;
    write('x/a.md', blaming);
    git('add', '--all');
    rmSync(join(root, 'x/a.md'));
    expect(await replylint(['--staged', ...only])).toMatchObject({ code: 1, stderr: '' });
    expect(await replylint(['--staged', 'x/a.md', ...only])).toMatchObject({ code: 1, stderr: '' });
    expect(await replylint(['--staged', 'x', ...only])).toMatchObject({ code: 1, stderr: '' });
  });

  it('fixes what is staged as a whole, and refuses what is staged in part', async () => {
    const { write, git, replylint, root } = repository;
    write('.replylintrc', 'extends: []\nrules: { calm-punctuation: error }\n');
    write('whole.md', 'Thanks for the photo!!!\n');
    write('part.md', 'Thanks for the photo!!!\n');
    git('add', '--all');
    write('part.md', 'Thanks for the photo!!!\n\nNot yet.\n');
    const { code, stderr } = await replylint(['--staged', '--fix']);
    expect({ code, whole: readFileSync(join(root, 'whole.md'), 'utf8') }).toEqual({
      code: 2,
      whole: 'Thanks for the photo!\n',
    });
    expect(stderr).toContain('part.md: It was not fixed: what is staged of it is not what the folder holds.');
    expect(readFileSync(join(root, 'part.md'), 'utf8')).toBe('Thanks for the photo!!!\n\nNot yet.\n');
  });

  it('does its work in a hook, where git tells of the index at hand', async () => {
    const { write, commit, root } = repository;
    write('a.md', good);
    commit();
    write('a.md', blaming);
    const index = join(root, '.git/other-index');
    const env = { ...repository.env, GIT_INDEX_FILE: index, GIT_DIR: '.git' };
    expect(await repository.replylint(['--staged', ...only])).toMatchObject({ code: 0 });
    execFileSync('git', ['read-tree', 'HEAD'], { cwd: root, env });
    execFileSync('git', ['add', 'a.md'], { cwd: root, env });
    expect(await repository.replylint(['--staged', ...only], { env })).toMatchObject({ code: 1 });
  });
});
