import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const home = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'replylint-package-'));
const start = (program: string, ...argv: readonly string[]) =>
  spawnSync(program, argv, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' });

let packed: readonly string[] = [];

beforeAll(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { cwd: home, encoding: 'utf8' }));
  packed = files.map(({ path }: { readonly path: string }) => path);
  // As npm installs it, but for the libraries: they are part of what is built.
  const installed = join(project, 'node_modules/replylint');
  mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
  mkdirSync(installed);
  execFileSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1']);
  chmodSync(join(installed, 'bin/replylint.js'), 0o755);
  symlinkSync('../replylint/bin/replylint.js', join(project, 'node_modules/.bin/replylint'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  writeFileSync(join(project, 'draft.md'), 'Hi Sam,\n\nYou should have called us first.\n');
});

describe('the package', () => {
  it('holds what is run, read and imported, and nothing else', () => {
    const foreign = packed.filter(
      (path) =>
        !/^(bin\/[\w-]+\.js(on)?|dist\/[\w-]+(-[A-Z0-9]+)?\.(js|bin|bundle|cache|index|sha1)|dist\/types\/src\/.+\.d\.ts|rules\/[\w-]+\/README\.md|[\w.]*schema\.json|package\.json|\.replylintrc\.example)$/.test(
          path,
        ) && !/^(README|CHANGELOG)\.md$|licen[cs]e|LEGAL/i.test(path),
    );
    expect(foreign).toEqual([]);
  });

  it('has the page of every rule, the libraries’ licences, and no declaration that cannot be imported', () => {
    const rules = readdirSync(join(home, 'rules'), { withFileTypes: true }).filter((at) => at.isDirectory());
    expect(packed.filter((path) => path.startsWith('rules/')).length).toBe(rules.length);
    expect(packed).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/libraries.bundle.LEGAL.txt', 'bin/package.json']),
    );
    expect(packed.filter((path) => path.startsWith('dist/types/')).length).toBeLessThan(20);
  });

  it('leads from its README to what it does not hold', () => {
    const { repository, homepage, bugs } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const url = 'https://github.com/replylint/replylint';
    expect([repository.url, homepage, bugs.url]).toEqual([
      `git+${url}.git`,
      `${url}#readme`,
      `${url}/issues`,
    ]);
  });

  it('is a command', () => {
    expect(start('npx', '--no-install', 'replylint', '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { status, stdout } = start(process.execPath, 'node_modules/replylint/bin/replylint.js', 'draft.md');
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining('no-blame') });
  });

  it.each([
    ['a module', 'program.mjs', "import { lintTexts } from 'replylint';"],
    ['CommonJS', 'program.cjs', "const { lintTexts } = require('replylint');"],
  ])('is imported by %s', (_, name, line) => {
    writeFileSync(
      join(project, name),
      `${line}\nlintTexts([{ path: 'a.md', text: 'You should have called us.' }]).then(([{ diagnostics }]) => console.log(diagnostics[0].rule));\n`,
    );
    const { stdout, stderr } = start(process.execPath, '--no-warnings', name);
    expect({ stdout, stderr }).toEqual({ stdout: 'no-blame\n', stderr: '' });
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('has types for moduleResolution %s', (resolution, module) => {
    writeFileSync(join(project, 'program.mts'), program);
    const compiler = join(home, 'node_modules/typescript/bin/tsc');
    const flags = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2023', '--types', ''];
    const modules = ['--module', module, '--moduleResolution', resolution];
    const { status, stdout } = start(process.execPath, compiler, ...flags, ...modules, 'program.mts');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

const program = `import { type Context, type Diagnostic, fixTexts, type FileResult, lintTexts, UsageError } from 'replylint';
const context: Context = { customer: { firstName: 'Sam' } };
const results: readonly FileResult[] = await lintTexts([{ path: 'a.md', text: 'Hi' }], { context, config: false });
const found: Diagnostic | undefined = results[0]?.diagnostics[0];
const line: number | undefined = found?.line;
// @ts-expect-error: a text has to have a name.
await fixTexts([{ text: 'Hi' }]);
export const error: Error = new UsageError(String(line));
`;
