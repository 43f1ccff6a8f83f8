import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCommandLine } from '../src/cli/arguments/program.ts';
import { findDependencies } from '../src/cli/watch/watched.ts';
import type { Outcome, World } from '../src/cli/world.ts';
import { makeRepository } from './repository.ts';
import { runWith } from './running.ts';

const good = 'Hi Sam,\n\nThanks for the photo. I sent a new lamp today.\n\nKind regards,\nAlex\n';
const blaming = 'Hi Sam,\n\nYou should have called us first.\n';

let cwd = '';

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-watch-')));
  mkdirSync(join(cwd, '.git'));
  write('.replylintrc', '{ "extends": [], "rules": { "no-blame": "error" } }');
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** A run that watches: `next` is what it shows next. */
interface Watching {
  next(): Promise<Outcome>;
  end(): Promise<Outcome>;
}

function watch(argv: readonly string[], world: Partial<World> = {}): Watching {
  const shown: Outcome[] = [];
  let wake = () => {};
  let end = () => {};
  const ended = new Promise<void>((fulfil) => {
    end = fulfil;
  });
  const running = runWith(cwd, ['--watch', '-f', 'unix', ...argv], {
    live: {
      write(outcome) {
        shown.push(outcome);
        wake();
      },
      untilEnded: () => ended,
    },
    ...world,
  });
  return {
    async next() {
      if (shown.length === 0)
        await Promise.race([
          new Promise<void>((fulfil) => {
            wake = fulfil;
          }),
          running.then(({ stderr }) => {
            throw new Error(`It ended: ${stderr}`);
          }),
        ]);
      const outcome = shown.shift();
      if (!outcome) throw new Error('Nothing was shown.');
      return outcome;
    },
    end: () => {
      end();
      return running;
    },
  };
}

/** What it shows once a condition holds; a change can be seen in two halves. */
async function until(watching: Watching, holds: (outcome: Outcome) => boolean): Promise<Outcome> {
  for (;;) {
    const outcome = await watching.next();
    if (holds(outcome)) return outcome;
  }
}

const clean = ({ code, stdout }: Outcome) => code === 0 && stdout === '';
const blames = (file: string) => (outcome: Outcome) => outcome.stdout.includes(`${file}:3:1: `);

describe('--watch', () => {
  it('lints again when a file changes, comes and goes', async () => {
    write('drafts/a.md', good);
    const watching = watch(['drafts']);
    expect(await watching.next()).toEqual({ code: 0, stdout: '', stderr: '' });
    write('drafts/a.md', blaming);
    expect((await until(watching, blames('drafts/a.md'))).code).toBe(1);
    write('drafts/new/b.md', blaming);
    const both = await until(watching, blames('drafts/new/b.md'));
    expect(blames('drafts/a.md')(both)).toBe(true);
    rmSync(join(cwd, 'drafts/a.md'));
    await until(watching, (outcome) => !blames('drafts/a.md')(outcome));
    rmSync(join(cwd, 'drafts/new'), { recursive: true });
    expect(await until(watching, ({ code }) => code === 2)).toMatchObject({
      stderr: expect.stringContaining('No files to lint were found in "drafts".'),
    });
    write('drafts/c.md', blaming);
    await until(watching, blames('drafts/c.md'));
    expect(await watching.end()).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('sees a file that an editor puts in the place of the old one', async () => {
    write('a.md', good);
    const watching = watch(['a.md']);
    await watching.next();
    for (const text of [blaming, good, blaming]) {
      write('a.md.tmp', text);
      renameSync(join(cwd, 'a.md.tmp'), join(cwd, 'a.md'));
      await until(watching, text === good ? clean : blames('a.md'));
    }
    expect((await watching.end()).code).toBe(1);
  });

  it('takes changed configurations, those they extend, and ignore files', async () => {
    write('drafts/a.md', blaming);
    write('drafts/b.md', blaming);
    const watching = watch(['drafts']);
    expect((await watching.next()).code).toBe(1);
    write('.replylintrc', '{ "rules": { "no-blam": "error" } }');
    expect(await until(watching, ({ code }) => code === 2)).toMatchObject({
      stderr: expect.stringContaining('no-blame'),
    });
    write('config/base.json', '{ "rules": { "no-blame": "off" } }');
    write('.replylintrc', '{ "extends": ["./config/base.json"] }');
    await until(watching, ({ code }) => code !== 2);
    write('config/base.json', '{ "extends": [], "rules": { "no-blame": "error" } }');
    await until(watching, blames('drafts/a.md'));
    write('.replylintignore', 'a.md\n');
    await until(watching, (outcome) => !blames('drafts/a.md')(outcome) && blames('drafts/b.md')(outcome));
    await watching.end();
  });

  it('runs changed configurations of code anew', async () => {
    rmSync(join(cwd, '.replylintrc'));
    const config = (level: string) => `export default { extends: [], rules: { 'no-blame': '${level}' } };\n`;
    write('replylint.config.mjs', config('off'));
    write('a.md', blaming);
    const watching = watch(['a.md'], { importModule: (url) => import(/* @vite-ignore */ url) });
    expect(await watching.next()).toMatchObject({ code: 0, stdout: '' });
    write('replylint.config.mjs', config('error'));
    await until(watching, blames('a.md'));
    await watching.end();
  });

  it('looks above the folder for configurations, up to the repository, but never at the top of the disk', async () => {
    const foldersOf = async (repository: boolean) => {
      if (!repository) rmSync(join(cwd, '.git'), { recursive: true });
      const command = readCommandLine(['--watch', 'drafts'], () => {}, 80);
      if (command.name !== 'lint') throw new Error(`${command.name} is not lint`);
      const world = { cwd, env: {}, home: new URL('..', import.meta.url), stdoutIsTerminal: false };
      const stdin = async () => new Uint8Array();
      return (await findDependencies(command.files, command.flags, { ...world, stdin })).folders;
    };
    write('drafts/a.md', good);
    expect(await foldersOf(true)).toEqual([cwd]);
    const folders = await foldersOf(false);
    expect(folders).toContain(dirname(cwd));
    expect(folders).not.toContain(parse(cwd).root);
  });

  it('does not run after its own reports', async () => {
    write('drafts/a.md', blaming);
    const watching = watch(['.', '-f', 'json=report.json']);
    await watching.next();
    write('drafts/b.md', good);
    await watching.next();
    write('drafts/a.md', good);
    expect(await watching.next()).toMatchObject({ code: 0 });
    await watching.end();
  });

  it('watches what lists and globs name', async () => {
    for (const name of ['x/a.md', 'x/b.md', 'y/c.md']) write(name, good);
    write('files.txt', 'x/a.md\n');
    const watching = watch(['@files.txt', 'y/*.md']);
    await watching.next();
    write('x/a.md', blaming);
    await until(watching, blames('x/a.md'));
    write('y/d.md', blaming);
    await until(watching, blames('y/d.md'));
    write('x/b.md', blaming);
    write('files.txt', 'x/b.md\n');
    await until(watching, blames('x/b.md'));
    await watching.end();
  });

  it('watches what changed, as git tells', async () => {
    const repository = makeRepository();
    repository.write('.replylintrc', '{ "extends": [], "rules": { "no-blame": "error" } }');
    repository.write('a.md', good);
    repository.write('b.md', blaming);
    repository.commit();
    const watching = watch(['--changed'], { cwd: repository.root, env: repository.env });
    expect(await watching.next()).toMatchObject({ code: 0, stdout: '' });
    repository.write('a.md', blaming);
    const outcome = await until(watching, blames('a.md'));
    expect(blames('b.md')(outcome)).toBe(false);
    await watching.end();
  });

  it('clears a terminal, and says how to end', async () => {
    write('a.md', good);
    const watching = watch(['a.md'], { stdoutIsTerminal: true });
    expect(await watching.next()).toEqual({
      code: 0,
      stdout: '\x1b[2J\x1b[3J\x1b[HNothing found.\n',
      stderr: '\nWatching for changes. Press q to end.\n',
    });
    await watching.end();
  });

  it.each([
    [['drfts'], 'No files matching "drfts" were found.'],
    [['--stdin'], '--watch lints files again and again'],
    [['--staged'], '--watch lints files again and again'],
    [['a.md', '--fix'], '--watch lints files again and again'],
    [['a.md', '--show-files'], '--watch lints files again and again'],
  ])('refuses %j at once', async (argv, message) => {
    expect(await watch(argv).end()).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
