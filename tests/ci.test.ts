import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintableExtensions } from '../src/containers/read.ts';
import { alone, makeRepository, type TestRepository } from './repository.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/ci.md');

/** The fenced blocks of a language, in order. */
const blocks = (language: string): string[] =>
  Array.from(
    page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, text = '']) => text,
  );

const blaming = 'Hi Sam,\n\nYou should have called us first.\n';

/** A repository with a commit on main, and a branch with a reply that blames. */
function makeBranch(): TestRepository {
  const repository = makeRepository();
  repository.write('.replylintrc', 'extends: []\nrules: { no-blame: error }\n');
  repository.write('macros/old.md', blaming);
  repository.commit();
  repository.git('switch', '--quiet', '-c', 'topic');
  repository.write('macros/new one.md', blaming);
  repository.write('archive/a.md', blaming);
  repository.write('.replylintignore', 'archive\n');
  repository.write('package.json', '{}\n');
  repository.git('add', '--all');
  return repository;
}

/** The words after `npx replylint` or `replylint` in a command, with variables filled in. */
function wordsOf(command: string, variables: Readonly<Record<string, string>> = {}): string[] {
  const [, own = ''] = /(?:npx )?replylint ([^|]*)/.exec(command) ?? [];
  return Array.from(own.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) =>
    (quoted ?? word ?? '').replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? ''),
  );
}

describe('the hook for git and husky', () => {
  it('fails on what is staged', async () => {
    const [, hook = ''] = blocks('sh');
    const { code, stdout } = await makeBranch().replylint(wordsOf(hook));
    expect(code).toBe(1);
    expect(stdout).toContain('macros/new one.md');
    expect(stdout).not.toMatch(/old|archive|package/);
  });
});

describe('the recipe for lint-staged', () => {
  it('takes absolute paths of whatever is staged', async () => {
    const { 'lint-staged': tasks } = JSON.parse(blocks('json')[0] ?? '');
    const repository = makeBranch();
    const staged = repository.git('diff', '--cached', '--name-only', '-z').split('\0').filter(Boolean);
    const paths = staged.map((path) => join(repository.root, path));
    const { code, stdout, stderr } = await repository.replylint([...wordsOf(tasks['*']), ...paths]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('macros/new one.md');
    expect(stdout).not.toMatch(/old|archive|package/);
  });
});

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));

  it('is asked for every kind of file that is read, and no other', () => {
    const files = new RegExp(hook.files.replace('(?i)', ''), 'i');
    for (const extension of [...lintableExtensions.drafts, ...lintableExtensions.containers])
      expect(extension, extension).toMatch(files);
    for (const name of ['a.ts', 'a.mdx', 'a.png', 'md', 'a.md.orig']) expect(name).not.toMatch(files);
  });

  it('names a command that the package has', () => {
    const [command] = hook.entry.split(' ');
    expect(Object.keys(JSON.parse(read('package.json')).bin)).toContain(command);
    expect(hook).toMatchObject({ id: 'replylint', language: 'node', require_serial: true });
  });

  it('fails on findings in the files that it is handed, and passes without any', async () => {
    const config = parse(blocks('yaml')[0] ?? '');
    const [{ id, args }] = config.repos[0].hooks;
    expect(id).toBe(hook.id);
    const repository = makeBranch();
    const given = [...wordsOf(hook.entry), ...args];
    const handed = ['archive/a.md', 'macros/new one.md', 'package.json', '.replylintrc'];
    const { code, stdout, stderr } = await repository.replylint([...given, ...handed]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).not.toMatch(/archive|package/);
    expect(await repository.replylint([...given, 'archive/a.md', 'package.json'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('the recipe for GitLab', () => {
  it('writes the report that it uploads', async () => {
    const { replies } = parse(blocks('yaml').find((text) => text.startsWith('replies:')) ?? '');
    const repository = makeBranch();
    const base = repository.git('rev-parse', 'main').trim();
    const argv = wordsOf(replies.script[0], { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    const { code, stdout } = await repository.replylint(argv);
    expect(code).toBe(1);
    expect(stdout).toContain('new one.md');
    const report = readFileSync(join(repository.root, replies.artifacts.reports.codequality), 'utf8');
    expect(JSON.parse(report).map(({ location }: { location: { path: string } }) => location.path)).toEqual([
      'macros/new one.md',
    ]);
  });
});

describe('the recipe for reviewdog', () => {
  it('pipes the findings', async () => {
    const steps = parse(blocks('yaml').find((text) => text.includes('reviewdog -f=')) ?? '');
    const repository = makeBranch();
    const argv = wordsOf(steps[1].run.replace('origin/', ''), { GITHUB_BASE_REF: 'main' });
    const { stdout } = await repository.replylint(argv);
    expect(
      JSON.parse(stdout).diagnostics.map(({ location }: { location: { path: string } }) => location.path),
    ).toEqual(['macros/new one.md']);
  });
});

describe.skipIf(process.platform === 'win32')('the action', () => {
  const action = parse(read('action.yml'));
  const [step] = action.runs.steps;

  /** Runs the step as it is written, with a replylint that prints its words instead of one out of the registry. */
  function runStep(inputs: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'replylint-action-'));
    const npx = join(folder, 'npx');
    writeFileSync(npx, '#!/bin/sh\nfor word in "$@"; do printf "[%s]\\n" "$word"; done\nexit 1\n');
    chmodSync(npx, 0o755);
    writeFileSync(join(folder, 'output'), '');
    const given = Object.fromEntries(
      Object.entries(step.env).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(String(value))?.[1];
        return [name, input === undefined ? root : (inputs[input] ?? action.inputs[input].default ?? '')];
      }),
    );
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...alone(folder),
        ...given,
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        GITHUB_OUTPUT: join(folder, 'output'),
      },
    });
    const words = Array.from(stdout.matchAll(/^\[(.*)\]$/gm), ([, word]) => word);
    return { status, words, stderr, folder, output: readFileSync(join(folder, 'output'), 'utf8') };
  }

  const { version } = JSON.parse(read('package.json'));

  it('runs the version that goes with it, on everything', () => {
    const { status, words, stderr, output } = runStep({});
    expect({ status, stderr, output }).toEqual({ status: 1, stderr: '', output: '' });
    expect(words).toEqual([
      ...['--yes', '--package', `replylint@${version}`, '--', 'replylint', '--format', 'github', '--', '.'],
    ]);
  });

  it('hands over each line as one word', () => {
    const { words, output } = runStep({
      files: 'macros\n\ndrafts/a b.md\n',
      args: '--since\norigin/main\n',
      sarif: 'out/replies.sarif',
      format: 'stylish',
      version: '9.9.9',
    });
    expect(words.slice(5)).toEqual([
      ...['--format', 'stylish', '--format', 'sarif=out/replies.sarif'],
      ...['--since', 'origin/main', '--', 'macros', 'drafts/a b.md'],
    ]);
    expect(words[2]).toBe('replylint@9.9.9');
    expect(output).toBe('sarif=out/replies.sarif\n');
  });

  it('runs nothing of what it is given', () => {
    const nasty = '$(touch ran) `touch ran` "; touch ran; # \' && touch ran';
    const inputs = { files: nasty, args: nasty, sarif: `${nasty}\nother=1`, format: nasty, version: nasty };
    const { words, output, folder } = runStep(inputs);
    expect(words).toContain(nasty);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
    expect(execFileSync('ls', [folder], { encoding: 'utf8' })).toBe('npx\noutput\n');
    expect(step.run).not.toContain('${{');
  });

  it('has the inputs and outputs that its page names', () => {
    const table = page.slice(page.indexOf('## GitHub Actions'), page.indexOf('## GitLab CI'));
    const named = Array.from(table.matchAll(/^\| `(\w+)`/gm), ([, name = '']) => name);
    expect(named.toSorted()).toEqual(Object.keys(action.inputs).sort());
    const workflow = parse(blocks('yaml').find((text) => text.startsWith('on:')) ?? '');
    const used = workflow.jobs.replies.steps.find(({ id }: { id?: string }) => id === 'replylint');
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
    expect(used.uses).toBe(`replylint/replylint@v${version}`);
    expect(Object.keys(action.outputs)).toEqual(['sarif']);
  });
});

describe('the lists of the page', () => {
  it('come from git', async () => {
    const [command = ''] = blocks('sh');
    const repository = makeBranch();
    const [listing = ''] = command.split(' | ');
    const list = execFileSync('sh', ['-c', listing], { cwd: repository.root, env: repository.env });
    const { code, stdout } = await repository.replylint(wordsOf(command.split(' | ')[1] ?? ''), {
      stdin: async () => list,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('macros/new one.md');
    expect(stdout).not.toContain('archive');
  });
});
