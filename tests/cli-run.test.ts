import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../src/cli/world.ts';
import { asNobody } from './as-nobody.ts';
import { runWith, type TestWorld } from './running.ts';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-cli-'));
  mkdirSync(join(cwd, '.git'));
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const read = (path: string) => readFileSync(join(cwd, path), 'utf8');

const lint = (argv: readonly string[], world: TestWorld = {}) => runWith(cwd, argv, world);

const blaming = 'Hi Sam,\n\nYou should have called us first.\n';
const good = 'Hi Sam,\n\nThanks for the photo. I sent a new lamp today.\n\nKind regards,\nAlex\n';
const only = ['--no-config', '--rule', '{no-blame: error}'];

/** Runs with nothing but no-blame, at a level. */
const blame = (level: string, ...argv: readonly string[]): Promise<Outcome> => {
  write('.replylintrc', `{ "extends": [], "rules": { "no-blame": "${level}" } }`);
  return lint(argv);
};

describe('linting', () => {
  it('fails on an error, at its place', async () => {
    write('draft.md', blaming);
    const { code, stdout, stderr } = await blame('error', '-f', 'unix', 'draft.md');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('draft.md:3:1: ');
    expect(stdout).toContain('no-blame');
  });

  it('says nothing of good replies', async () => {
    write('draft.md', good);
    write('empty.md', '');
    write('crlf.txt', good.replaceAll('\n', '\r\n'));
    expect(await blame('error', '.')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['warn', [], 0],
    ['warn', ['--fail-on', 'warn'], 1],
    ['warn', ['--max-warnings', '1'], 0],
    ['warn', ['--max-warnings', '0'], 1],
    ['info', ['--max-warnings', '0', '--fail-on', 'warn'], 0],
    ['off', ['--max-warnings', '0'], 0],
  ])('level %s with %j exits with %i', async (level, argv, code) => {
    write('draft.md', blaming);
    expect((await blame(level, 'draft.md', ...argv)).code).toBe(code);
  });

  it('explains a failure that --quiet hides', async () => {
    write('draft.md', blaming);
    expect(await blame('warn', '--quiet', '--max-warnings', '0', 'draft.md')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'replylint found too many warnings (maximum: 0).\n',
    });
  });

  it('lets --rule win over the configuration', async () => {
    write('draft.md', blaming);
    expect(await blame('error', '--rule', 'no-blame: off', 'draft.md')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('draws nothing about an ignored file but a notice', async () => {
    write('old/draft.md', blaming);
    write('.gitignore', 'old/');
    const { code, stdout } = await blame('error', '-f', 'stylish', 'old/draft.md', '--max-warnings', '0');
    expect(code).toBe(0);
    expect(stdout).toContain('File ignored because of the pattern "old/" in .gitignore. Use "--no-ignore"');
    expect(await blame('error', '--quiet', 'old/draft.md')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await blame('error', '--no-ignore', 'old/draft.md')).code).toBe(1);
  });

  it('honours "ignores" of the configuration', async () => {
    write('draft.md', blaming);
    write('old/draft.md', blaming);
    write('.replylintrc', 'extends: []\nrules: { no-blame: error }\nignores: ["old/**"]\n');
    expect((await lint(['.', '-f', 'unix'])).stdout).not.toContain('old/draft.md');
    expect((await lint(['old'])).stderr).toContain('"ignores" in the configuration');
  });
});

describe('standard input', () => {
  it.each([['--stdin'], ['-']])('%s reads a draft', async (flag) => {
    const { code, stdout } = await lint([flag, '-f', 'unix', ...only], { input: blaming });
    expect(code).toBe(1);
    expect(stdout).toContain('<text>:3:1: ');
  });

  it('goes by a name', async () => {
    write('.replylintrc', 'extends: []\noverrides: [{ files: "chat/**", rules: { no-blame: error } }]\n');
    const inChat = await lint(['--stdin-filename', 'chat/a.html', '-f', 'unix'], {
      input: `<p>${blaming}</p>`,
    });
    expect(inChat.stdout).toContain('chat/a.html:3:1: ');
    expect((await lint(['--stdin-filename', 'mail/a.html'], { input: blaming })).code).toBe(0);
  });

  it('that goes by an ignored name is not linted', async () => {
    write('.gitignore', 'old/');
    const { code, stdout } = await lint(['--stdin-filename', 'old/a.md', ...only], { input: blaming });
    expect(code).toBe(0);
    expect(stdout).toContain('File ignored because of the pattern "old/"');
  });
});

describe('what cannot be done', () => {
  it.each([
    [['drafft.md'], 'No files matching "drafft.md" were found.\nDid you mean "draft.md"?'],
    [['ruls'], 'No files matching "ruls" were found.\nDid you mean the command "rules"?'],
    [['chek', 'draft.md'], 'No files matching "chek" were found.\nDid you mean the command "check"?'],
    [
      ['lint', 'draft.md'],
      'No files matching "lint" were found.\nTo lint takes no command: leave the word out.',
    ],
    [['nothing'], 'No files matching "nothing" were found.\nPlease check for typing mistakes in it.'],
    [['*.html'], 'No files matching the pattern "*.html" were found.'],
    [['draft.md', '-c', 'none.yaml'], 'none.yaml: There is no such file.'],
    [['draft.md', '--rule', 'no-blam: off'], 'Did you mean "no-blame"?'],
    [['draft.md', '--locale', 'de'], '--locale de is not a tag for English'],
    [['draft.md', '-f', 'json=out'], 'out: It is a folder, so no report can be written to it.'],
    [['draft.md', '-f', 'json=draft.md/x.json'], 'draft.md/x.json: The report cannot be written'],
    [['--print-config', 'out'], 'out: --print-config takes a file, and this is a folder.'],
    [['--quite', 'draft.md'], 'Did you mean --quiet?'],
    [['explain', 'no-blam'], 'There is no rule "no-blam".\nDid you mean "no-blame"?'],
    [[], 'Usage: replylint'],
  ])('%j', async (argv, message) => {
    write('draft.md', good);
    write('out/.keep', '');
    const { code, stdout, stderr } = await lint(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('lints the other files, and names those that could not be read', async () => {
    write('a.md', Uint8Array.of(0x89, 0x50, 0, 0));
    write('b.md', blaming);
    write('c.md', good);
    chmodSync(join(cwd, 'c.md'), 0);
    write('.replylintrc', 'extends: []\nrules: { no-blame: error }\n');
    chmodSync(cwd, 0o755);
    const { code, stdout, stderr } = await asNobody(() => lint(['.', '-f', 'unix']));
    expect(code).toBe(2);
    expect(stdout).toContain('b.md:3:1: ');
    expect(stderr).toBe(
      'a.md: This is not a text file: it holds NUL bytes.\nIf it is text, save it as UTF-8.\n\nc.md: There is no permission to read it.\n',
    );
  });

  it('keeps text of others from steering the terminal', async () => {
    const { stderr } = await lint(['\u001b[31mdraft.md']);
    expect(stderr).toContain('draft.md');
    expect(stderr).not.toContain('\u001b');
  });

  it('shows where an error comes from when asked', async () => {
    expect((await lint(['none.md', '--debug'])).stderr).toMatch(/UsageError: .*\n {4}at /);
  });
});

describe('reports', () => {
  it('are pretty on a terminal, and in colour', async () => {
    write('draft.md', blaming);
    const plain = await lint(['draft.md', ...only], { stdoutIsTerminal: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).toContain('You should have called us first.');
    expect(plain.stdout).not.toContain('\u001b');
    expect((await lint(['draft.md', ...only], { stdoutIsTerminal: true })).stdout).toContain('\u001b[');
    expect((await lint(['draft.md', ...only])).stdout).not.toContain('\u001b');
    expect((await lint(['draft.md', ...only, '--color'])).stdout).toContain('\u001b[');
  });

  it('go to several places in one run, folders and all, without colours in files', async () => {
    write('draft.md', blaming);
    const argv = ['draft.md', ...only, '--color', '-f', 'pretty=out/a/pretty.txt', '-f', 'json=out/b.json'];
    const { code, stdout } = await lint([...argv, '-f', 'unix']);
    expect(code).toBe(1);
    expect(stdout).toContain('draft.md:3:1: ');
    expect(JSON.parse(read('out/b.json'))[0].messages[0].ruleId).toBe('no-blame');
    expect(read('out/a/pretty.txt')).toContain('You should have called us first.');
    expect(read('out/a/pretty.txt')).not.toContain('\u001b');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a', 'b.json']);
  });

  it('go to standard output too when only files were named', async () => {
    write('draft.md', blaming);
    const { stdout } = await lint(['draft.md', ...only, '-f', 'json=a.json']);
    expect(stdout).toContain('no-blame');
  });

  it('count findings instead of showing them', async () => {
    write('draft.md', blaming);
    const { code, stdout } = await lint(['draft.md', ...only, '--statistics']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/no-blame +1/);
    expect(stdout).not.toContain('draft.md');
  });
});

describe('other questions', () => {
  it('--help names every flag and shows examples', async () => {
    const { code, stdout, stderr } = await lint(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['--max-warnings', '--stdin-filename', 'explain', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(word);
  });

  it('help says the same, and what there is to say of a command', async () => {
    expect((await lint(['help'])).stdout).toBe((await lint(['--help'])).stdout);
    expect(await lint(['help', 'why'])).toEqual(await lint(['why', '--help']));
  });

  it('--version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await lint(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('--show-files obeys no name on a terminal, and gives it as it is to a program', async () => {
    write('odd\u001B[31m.md', good);
    expect((await lint(['.', '--show-files'], { stdoutIsTerminal: true })).stdout).toBe('odd␛[31m.md\n');
    expect((await lint(['.', '--show-files'])).stdout).toBe('odd\u001B[31m.md\n');
  });

  it('--show-files lists what would be linted', async () => {
    write('b/draft.md', blaming);
    write('a.txt', '');
    write('skip.md', '');
    write('.replylintignore', 'skip.md');
    expect(await lint(['.', 'skip.md', '--show-files'])).toEqual({
      code: 0,
      stdout: 'a.txt\nb/draft.md\n',
      stderr: '',
    });
  });

  it('--print-config prints what holds for a file, which need not exist', async () => {
    write('.replylintrc', 'extends: []\noverrides: [{ files: "chat/**", rules: { no-blame: warn } }]\n');
    const { code, stdout } = await lint(['--print-config', 'chat/none.md']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rules['no-blame'][0]).toBe('warn');
  });

  it('rules lists them all', async () => {
    expect((await lint(['rules'])).stdout).toMatch(
      /^id +category +default +fixable .*\n(.*\n)*no-blame +tone +error /,
    );
    const all = JSON.parse((await lint(['rules', '--format', 'json'])).stdout);
    expect(all.find(({ id }: { id: string }) => id === 'no-blame')).toMatchObject({
      category: 'tone',
      default: 'error',
    });
  });

  it('explain shows a README without its markup', async () => {
    const { code, stdout } = await lint(['explain', 'no-blame']);
    expect(code).toBe(0);
    expect(stdout).toContain('Flagged');
    expect(stdout).toContain('    You should have called us first.');
    expect(stdout).not.toMatch(/```|<!--|^#/m);
  });

  it('init writes a configuration that works, once', async () => {
    write('macros/refund.md', good);
    const { code, stdout } = await lint(['init']);
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote .replylintrc.');
    const text = read('.replylintrc');
    expect(text).toContain('macros/**');
    expect((await lint(['--print-config', 'macros/refund.md'])).stdout).toContain('"kind": "macro"');
    expect(await lint(['init'])).toMatchObject({
      code: 2,
      stderr: '.replylintrc: There is a configuration here; nothing was written.\n',
    });
    expect(read('.replylintrc')).toBe(text);
    expect(existsSync(join(cwd, '.replylintrc.tmp'))).toBe(false);
  });
});
