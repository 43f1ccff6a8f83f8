import { expect, it } from 'vitest';
import { makeFolder } from './baseline-folder.ts';

const blaming = 'Hi Sam,\n\nYou should have called us first.\n';

function prepare() {
  const folder = makeFolder();
  folder.write('.replylintrc', '{ "extends": [], "rules": { "no-blame": "warn", "no-jargon": "warn" } }');
  folder.write('a.md', blaming);
  folder.write('b.md', '');
  return folder;
}

it('--stats tells of each rule that ran how long it took and what it found', async () => {
  const { code, stderr } = await prepare().lint(['.', '--stats']);
  expect(code).toBe(0);
  const rows = stderr.split('\n').map((line) => line.trim().split(/\s{2,}/));
  expect(rows[0]).toEqual(['ms', 'share', 'findings']);
  expect(rows[1]?.[0]).toBe('(reading, looking for phrases)');
  const rules = rows.slice(2, 4).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  expect(rules.map(([rule, , , findings]) => [rule, findings])).toEqual([
    ['no-blame', '1'],
    ['no-jargon', '0'],
  ]);
  expect(rows[2]?.[1]).toMatch(/^\d+\.\d$/);
  const shares = rows.slice(1, 4).map(([, , share = '']) => Number(share.replace(' %', '')));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
});

it('--stats is in JSON as ESLint has it, and nowhere else', async () => {
  const folder = prepare();
  const [{ stats }] = JSON.parse((await folder.lint(['.', '--stats', '-f', 'json'])).stdout);
  const [{ parse, rules, total }] = stats.times.passes;
  expect(Object.keys(rules).toSorted()).toEqual(['no-blame', 'no-jargon']);
  expect(parse.total + rules['no-blame'].total + rules['no-jargon'].total).toBeCloseTo(total, 6);
  expect((await folder.lint(['.', '-f', 'json'])).stdout).not.toContain('stats');
});

it('--debug tells how long each stage took', async () => {
  const folder = prepare();
  const { stderr } = await folder.lint(['.', '--debug']);
  expect(stderr).toMatch(
    /^Took \d+ ms: configuration \d+, finding files \d+, reading \d+, linting \d+, comparing \d+, reporting \d+\.\n$/,
  );
  await folder.lint(['.', '--baseline', 'b.json', '--update-baseline']);
  expect((await folder.lint(['.', '--debug', '--baseline', 'b.json'])).stderr).toContain(', accepting ');
  expect((await folder.lint(['.'])).stderr).toBe('');
});
