import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/replylint.js', import.meta.url));
const only = ['--no-config', '--rule', '{no-blame: error}', '-f', 'unix'];

const start = (argv: readonly string[], options: { readonly input?: string; readonly cwd?: string } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    encoding: 'utf8',
    ...options,
  });
  return { status, stdout, stderr };
};

describe('the built command', () => {
  it('lints a file from any folder', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'replylint-bin-'));
    writeFileSync(join(cwd, 'draft.md'), 'Hi Zoë,\n\nYou should have called us.\n');
    const { status, stdout, stderr } = start(['draft.md', ...only], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('draft.md:3:1: ');
  });

  it('reads standard input, and takes configuration written in JavaScript', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'replylint-bin-'));
    writeFileSync(
      join(cwd, 'replylint.config.mjs'),
      "export default { extends: [], rules: { 'no-blame': 'info' } };\n",
    );
    const { status, stdout } = start(['--stdin', '-f', 'json'], {
      cwd,
      input: 'You should have called us.\n',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[0].messages.map(({ severity }: { severity: number }) => severity)).toEqual([0]);
  });

  it.each([
    ['.replylintrc.json', '// ours\n{ "extends": [], "rules": { "no-blame": "warn" }, }'],
    ['.replylintrc.yaml', 'extends: []\nrules: { no-blame: warn }\n'],
    ['package.json', '{ "replylint": { "extends": [], "rules": { "no-blame": "warn" } } }'],
  ])('reads %s', (name, text) => {
    const cwd = mkdtempSync(join(tmpdir(), 'replylint-bin-'));
    writeFileSync(join(cwd, name), text);
    const { stdout, stderr } = start(['--stdin', '-f', 'unix'], {
      cwd,
      input: 'You should have called us.\n',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('[Warning/no-blame]');
  });

  it('finds its own files', () => {
    expect(start(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(start(['explain', 'no-blame']).stdout).toContain('no-blame');
    expect(start(['rules']).stdout).toContain('no-blame');
  });

  it('exits with 2 for what it cannot do', () => {
    const { status, stdout, stderr } = start(['--no-such-flag']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain("unknown option '--no-such-flag'");
  });

  it.skipIf(process.platform === 'win32')('is quiet when its reader has had enough', () => {
    const command = `"${process.execPath}" "${bin}" rules --format json | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '[', stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so when its output cannot be written', () => {
    const command = `"${process.execPath}" "${bin}" rules > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'The output cannot be written (ENOSPC).\n' });
  });
});
