import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { adoptionLibrary } from './adoption-library.ts';
import { makeDesk } from './desk.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

/** The five commands of the README, as they stand there. */
const walk = (): readonly string[] => {
  const section = readFileSync(join(home, 'README.md'), 'utf8').split(
    '## Adopt it on five hundred macros',
  )[1];
  return /```sh\n([\s\S]+?)\n```/.exec(section ?? '')?.[1]?.split('\n') ?? [];
};

/** A project with an export, a git repository, and replylint installed. */
function makeProject(): string {
  const folder = makeDesk({ 'macros/zendesk.json': adoptionLibrary(), '.gitignore': 'node_modules\n' });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(home, join(folder, 'node_modules/replylint'));
  symlinkSync('../replylint/bin/replylint.js', join(folder, 'node_modules/.bin/replylint'));
  return folder;
}

function shell(command: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const counted = (statistics: string): number =>
  Array.from(statistics.matchAll(/ (\d+)/g), ([, count]) => Number(count)).reduce(
    (sum, count) => sum + count,
    0,
  );

it('leads from five hundred findings to a library that lets nothing new in, as the README says', () => {
  const folder = makeProject();
  const [init = '', statistics = '', fix = '', update = '', gate = '', ...others] = walk();
  expect(others).toEqual([]);
  const library = join(folder, 'macros/zendesk.json');
  const before = readFileSync(library, 'utf8');

  expect(shell(init, folder).status).toBe(0);
  expect(counted(shell(statistics, folder).stdout)).toBeGreaterThanOrEqual(500);

  const fixed = shell(fix, folder);
  expect(fixed.stderr).toMatch(/^Fixed \d+ findings in 1 file\.$/m);
  const after = readFileSync(library, 'utf8');
  expect(after).not.toBe(before);
  expect(after.split('\n').length).toBe(before.split('\n').length);
  expect(JSON.parse(after).macros.map(({ id }: { id: number }) => id)).toEqual(
    JSON.parse(before).macros.map(({ id }: { id: number }) => id),
  );

  expect(shell(update, folder).status).toBe(0);
  expect(shell(gate, folder)).toMatchObject({ status: 0, stdout: '' });

  writeFileSync(library, after.replace('The seats in row F are together', 'You failed to choose seats'));
  const refused = shell(gate, folder);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('You failed to');
  expect(refused.stdout).toMatch(/✖ [1-9] problems?/);
}, 120_000);
