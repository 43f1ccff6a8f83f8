import { chmodSync, statSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { lintTexts } from '../src/index.ts';
import { makeFolder } from './baseline-folder.ts';

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder();
});

const blaming = 'Hello,\n\nYou should have called us first. Unfortunately, the lamp is gone.\n';
const baseline = ['--baseline', 'accepted.json'];

/** Accepts all that is found. */
const update = (...argv: readonly string[]) => folder.lint([...argv, '.', ...baseline, '--update-baseline']);

const findings = (...argv: readonly string[]) => folder.findings('.', ...baseline, ...argv);

describe('--update-baseline', () => {
  it('accepts all that is found, and says so', async () => {
    folder.write('a.md', blaming);
    folder.write('b.md', blaming);
    expect((await folder.lint(['.', '--max-warnings', '0'])).code).toBe(1);
    const { code, stdout, stderr } = await update('--max-warnings', '0');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^accepted\.json accepts \d+ findings in 2 files now, \d+ of them new\.\n$/);
    expect(await folder.lint(['.', ...baseline, '--max-warnings', '0'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('keeps what was accepted in a report, as suppressed', async () => {
    folder.write('a.md', blaming);
    await update();
    const { stdout } = await folder.lint(['.', ...baseline, '-f', 'json']);
    const [{ messages, suppressedMessages }] = JSON.parse(stdout);
    expect(messages).toEqual([]);
    expect(suppressedMessages.length).toBeGreaterThan(2);
    expect(suppressedMessages[0].suppressions).toEqual([{ kind: 'baseline', justification: '' }]);
  });

  it('writes no words, a line an entry, sorted, the same for the same findings', async () => {
    folder.write('b.md', blaming);
    folder.write('a.md', blaming);
    await update();
    const text = folder.read('accepted.json');
    expect(text).not.toMatch(/called|lamp|Unfortunately/);
    const lines = text.split('\n').filter((line) => line.includes('"path"'));
    expect(lines).toHaveLength(JSON.parse(text).findings.length);
    expect(lines.map((line) => line.replace(/,$/, ''))).toEqual(
      lines.map((line) => line.replace(/,$/, '')).toSorted(),
    );
    const { mtimeMs } = statSync(folder.at('accepted.json'));
    await update();
    expect(folder.read('accepted.json')).toBe(text);
    expect(statSync(folder.at('accepted.json')).mtimeMs).toBe(mtimeMs);
  });

  it('keeps entries of files that it did not look at, and forgets what was mended', async () => {
    folder.write('a.md', blaming);
    folder.write('b.md', blaming);
    await update();
    folder.write(
      'a.md',
      'Hi Sam,\n\nThanks for the photo. I sent a new lamp today.\n\nKind regards,\nAlex\n',
    );
    const before = JSON.parse(folder.read('accepted.json')).findings;
    await folder.lint(['a.md', ...baseline, '--update-baseline']);
    const after = JSON.parse(folder.read('accepted.json')).findings;
    expect(after.filter(({ path }: { path: string }) => path === 'b.md')).toEqual(
      before.filter(({ path }: { path: string }) => path === 'b.md'),
    );
    expect(after.length).toBeLessThan(before.length);
    expect(await folder.findings('b.md', ...baseline)).toEqual([]);
  });

  it('writes nothing when a file could not be read', async () => {
    folder.write('a.md', blaming);
    folder.write('b.json', '{ "macros": [');
    const { code, stderr } = await folder.lint(['a.md', 'b.json', ...baseline, '--update-baseline']);
    expect(code).toBe(2);
    expect(stderr).toContain('accepted.json was not updated, since some files could not be read.');
    expect(() => folder.read('accepted.json')).toThrow();
  });

  it('counts what is left: errors and warnings that are new', async () => {
    folder.write('.replylintrc', '{ "extends": [], "rules": { "no-blame": "error" } }');
    folder.write('a.md', blaming);
    await update();
    expect((await folder.lint(['.', ...baseline])).code).toBe(0);
    folder.write('a.md', `${blaming}\nYou should have called us first.\n`);
    expect((await folder.lint(['.', ...baseline])).code).toBe(1);
  });
});

it('what is accepted costs no score', async () => {
  folder.write(
    '.replylintrc',
    '{ "extends": [], "rules": { "no-blame": "error", "thank-customer": "warn" } }',
  );
  folder.write('a.md', blaming);
  await update();
  const scored = ['a.md', ...baseline, '--min-score', '100'];
  expect(await folder.lint(scored)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(
    (await folder.lint([...scored, '--no-baseline'].filter((one) => !baseline.includes(one)))).code,
  ).toBe(1);
  folder.write('a.md', `${blaming}\nYou should have called us.\n`);
  expect((await folder.lint(scored)).code).toBe(1);
});

describe('what is accepted', () => {
  const only = '{ "extends": [], "rules": { "no-blame": "error", "no-negative-phrases": "warn" } }';
  const letter = (...lines: readonly string[]) => `Hi Sam,\n\n${lines.join('\n\n')}\n`;
  const blame = 'You should have called us first.';

  beforeEach(() => folder.write('.replylintrc', only));

  it('may move in its file', async () => {
    folder.write('a.md', letter(blame, 'The lamp is here.'));
    await update();
    folder.write('a.md', letter('A new line.', 'The lamp is here.', 'Another one.', blame));
    expect(await findings()).toEqual([]);
  });

  it('does not hide the same words once more, and shows those that are new', async () => {
    folder.write('a.md', letter(blame));
    await update();
    folder.write('a.md', letter('Sorry, but you should have called us on Monday.', blame));
    expect(await findings()).toEqual([{ path: 'a.md', rule: 'no-blame', line: 3 }]);
    expect((await folder.lint(['.', ...baseline, '-f', 'pretty'])).stdout).toContain(
      '✖ 1 problem (1 error, 0 warnings)\n1 more is accepted by the baseline\n',
    );
    folder.write('a.md', letter(blame, 'Sorry, but you should have called us on Monday.'));
    expect(await findings()).toEqual([{ path: 'a.md', rule: 'no-blame', line: 5 }]);
  });

  it('goes with a file that is renamed, edited or not', async () => {
    folder.write('a.md', letter(blame, 'Unfortunately, the lamp is gone.'));
    await update();
    folder.move('a.md', 'lamps/gone.md');
    expect(await findings()).toEqual([]);
    folder.write('lamps/gone.md', letter(blame, 'Unfortunately, your lamp is gone for good.'));
    expect(await findings()).toEqual([]);
  });

  it('does not go to another file while its own is there', async () => {
    folder.write('a.md', letter(blame));
    await update();
    folder.write('b.md', letter(blame));
    expect(await findings()).toEqual([{ path: 'b.md', rule: 'no-blame', line: 3 }]);
    folder.write('a.md', letter('The lamp is here.'));
    expect(await findings()).toEqual([{ path: 'b.md', rule: 'no-blame', line: 3 }]);
    expect(await folder.findings('b.md', ...baseline)).toHaveLength(1);
  });

  it('does not go to a file that says other things when its own is removed', async () => {
    folder.write('a.md', letter(blame));
    await update();
    folder.remove('a.md');
    folder.write('b.md', letter('Next time, you should have called us first, not last.'));
    expect(await findings()).toEqual([{ path: 'b.md', rule: 'no-blame', line: 3 }]);
  });

  it('is known by decoded words: escapes, entities and indents do not matter', async () => {
    const list = (indent: number, dash: string) =>
      JSON.stringify(
        [{ title: 'Lamp', text: `You’re the one who should have called.${dash} Unfortunately, it’s gone.` }],
        null,
        indent,
      );
    folder.write(
      '.replylintrc',
      `{ "extends": [], "rules": { "no-blame": "error", "no-negative-phrases": "warn" }, "sources": [{ "files": "*.json", "preset": "list" }] }`,
    );
    folder.write('lib.json', list(2, ''));
    await update();
    expect(JSON.parse(folder.read('accepted.json')).findings.length).toBeGreaterThan(0);
    folder.write('lib.json', list(4, '').replaceAll('’', '\\u2019'));
    expect(await findings()).toEqual([]);
  });

  it('stays with its reply when that moves to another file', async () => {
    folder.write(
      '.replylintrc',
      `{ "extends": [], "rules": { "no-blame": "error" }, "sources": [{ "files": "*.json", "preset": "list" }] }`,
    );
    const refund = { title: 'Refund', text: blame };
    const late = { title: 'Late', text: `We are late. ${blame}` };
    folder.write('one.json', JSON.stringify([refund, late]));
    await update();
    folder.write('one.json', JSON.stringify([late]));
    folder.write('two.json', JSON.stringify([{ ...refund, text: `Now: ${refund.text}` }]));
    expect(await findings()).toEqual([]);
  });
});

describe('findings about what is missing', () => {
  it('outlive changes elsewhere in the reply', async () => {
    const rules = [
      'greet-customer-by-name',
      'thank-customer',
      'require-next-step',
      'keep-door-open',
      'sign-with-your-name',
      'max-questions',
    ];
    folder.write(
      '.replylintrc',
      JSON.stringify({ extends: [], rules: Object.fromEntries(rules.map((rule) => [rule, 'warn'])) }),
    );
    folder.write('a.md', 'The lamp is blue.\n\nIt is on the shelf.\n');
    await update();
    expect(JSON.parse(folder.read('accepted.json')).findings).toHaveLength(5);
    folder.write('a.md', 'That lamp is green now.\n\nIt is in the cellar.\n\nThe door is red.\n');
    expect(await findings()).toEqual([]);
  });

  it('are new in a new file', async () => {
    folder.write('.replylintrc', '{ "extends": [], "rules": { "greet-customer-by-name": "warn" } }');
    folder.write('a.md', 'The lamp is blue.\n');
    await update();
    folder.write('b.md', 'The lamp is green.\n');
    expect(await findings()).toEqual([{ path: 'b.md', rule: 'greet-customer-by-name', line: 1 }]);
  });

  it('do not depend on numbers in their messages', async () => {
    folder.write('.replylintrc', '{ "extends": [], "rules": { "no-wall-of-text": "warn" } }');
    const wall = Array.from(
      { length: 9 },
      (_, index) => `The lamp number ${index} is on the shelf in the cellar now.`,
    );
    folder.write('a.md', `${wall.join(' ')}\n`);
    await update();
    folder.write('a.md', `${[...wall, 'And this one is new.'].join(' ')}\n`);
    expect(await findings()).toEqual([]);
  });
});

describe('stale entries', () => {
  beforeEach(async () => {
    folder.write('.replylintrc', '{ "extends": [], "rules": { "no-blame": "error" } }');
    folder.write('a.md', blaming);
    folder.write('b.md', blaming);
    await update();
    folder.write('a.md', 'Hi Sam,\n\nThe lamp is here.\n');
  });

  it('are named, and fail on request only', async () => {
    const { code, stdout, stderr } = await folder.lint(['.', ...baseline]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(
      'accepted.json lists 1 finding that is gone; --prune-baseline takes it out:\n  a.md  no-blame\n',
    );
    expect((await folder.lint(['.', ...baseline, '--fail-on-stale-baseline'])).code).toBe(1);
  });

  it('are not those of files that were not looked at', async () => {
    expect(await folder.lint(['b.md', ...baseline, '--fail-on-stale-baseline'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('are those of files that are gone', async () => {
    folder.remove('a.md');
    expect((await folder.lint(['b.md', ...baseline])).stderr).toContain('  a.md  no-blame\n');
  });

  it('are taken out by --prune-baseline, and nothing else is', async () => {
    folder.write('c.md', blaming);
    const { code, stderr } = await folder.lint(['.', ...baseline, '--prune-baseline']);
    expect(code).toBe(1);
    expect(stderr).toContain('Took 1 finding out of accepted.json:\n  a.md  no-blame\n');
    expect(
      JSON.parse(folder.read('accepted.json')).findings.map(({ path }: { path: string }) => path),
    ).toEqual(['b.md']);
    expect((await folder.lint(['.', ...baseline, '--prune-baseline'])).stderr).toBe(
      'Nothing in accepted.json is stale.\n',
    );
  });
});

describe('the file', () => {
  it('is named by the configuration too, relative to it; the flag outweighs', async () => {
    folder.write(
      '.replylintrc',
      '{ "extends": [], "rules": { "no-blame": "error" }, "baseline": "ci/accepted.json" }',
    );
    folder.write('macros/a.md', blaming);
    const { code, stderr } = await folder.lint(['.', '--update-baseline']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'ci/accepted.json accepts 1 finding in 1 file now, 1 of them new.\n',
    });
    expect(JSON.parse(folder.read('ci/accepted.json')).findings[0].path).toBe('../macros/a.md');
    expect((await folder.lint(['.'])).code).toBe(0);
    expect((await folder.lint(['a.md'], { cwd: folder.at('macros') })).code).toBe(0);
    expect((await folder.lint(['.', '--no-baseline'])).code).toBe(1);
    folder.write('empty.json', '{ "version": 1, "findings": [] }');
    expect((await folder.lint(['.', '--baseline', 'empty.json'])).code).toBe(1);
    expect((await folder.lint(['--print-config', 'macros/a.md'])).stdout).toContain('"baseline": ');
  });

  it('holds for texts that a program lints', async () => {
    folder.write(
      '.replylintrc',
      '{ "extends": [], "rules": { "no-blame": "error" }, "baseline": "accepted.json" }',
    );
    folder.write('a.md', blaming);
    await folder.lint(['.', '--update-baseline']);
    const texts = ['a.md', 'b.md'].map((path) => ({ path, text: blaming }));
    const results = await lintTexts(texts, { cwd: folder.cwd });
    expect(results.map(({ diagnostics, suppressed }) => [diagnostics.length, suppressed.length])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('holds for results that are kept from run to run', async () => {
    const cached = [...baseline, '--cache-location', 'cache'];
    folder.write('a.json', JSON.stringify([{ title: 'Lamp', text: `You’re late.\n\n${blaming}` }]));
    folder.write('.replylintrc', '{ "sources": [{ "files": "a.json", "preset": "list" }] }');
    await folder.lint(['a.json', ...cached, '--update-baseline']);
    expect(await folder.findings('a.json', ...cached)).toEqual([]);
    folder.write('accepted.json', '{ "version": 1, "findings": [] }');
    await folder.lint(['a.json', '--no-cache', ...baseline, '--update-baseline']);
    expect(await folder.findings('a.json', ...cached)).toEqual([]);
  });

  it('holds for standard input, by its name', async () => {
    folder.write(
      '.replylintrc',
      '{ "extends": [], "rules": { "no-blame": "error" }, "baseline": "accepted.json" }',
    );
    folder.write('a.md', blaming);
    await folder.lint(['.', '--update-baseline']);
    expect((await folder.lint(['--stdin-filename', 'a.md'], { input: blaming })).code).toBe(0);
    expect((await folder.lint(['--stdin-filename', 'b.md'], { input: blaming })).code).toBe(1);
    expect((await folder.lint(['--stdin'], { input: blaming })).code).toBe(1);
  });

  it.each([
    [
      '{ "version": 2, "findings": [] }',
      'This baseline has version 2, and this replylint reads version 1.',
      'A newer replylint wrote it: update this one.',
    ],
    ['{ "version": 1, "findings": [{ "path": "a.md" }] }', '"rule" is missing.', '^'],
    ['{ "version": 1, "findings": 7 }', '"findings" must be a list.', '^'],
    ['{ "findings": [] }', '"version" is missing.', '^'],
    ['[]', 'This must be a map.', '^'],
    ['<<<<<<< HEAD\n{ "version": 1 }', 'Two branches changed this', '^'],
    ['', 'This is not valid JSON', ''],
  ])('that is none is an error with its place: %s', async (text, message, more) => {
    folder.write('accepted.json', text);
    folder.write('a.md', blaming);
    const { code, stderr } = await folder.lint(['a.md', ...baseline]);
    expect(code).toBe(2);
    expect(stderr).toContain('accepted.json:1:');
    expect(stderr).toContain(message);
    expect(stderr).toContain(more);
  });

  it('that two branches changed says what to do', async () => {
    folder.write('a.md', blaming);
    await update();
    const text = folder.read('accepted.json');
    folder.write(
      'accepted.json',
      text.replace(/^.*"path".*$/m, '<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> theirs'),
    );
    const { code, stderr } = await folder.lint(['a.md', ...baseline]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^accepted\.json:4:1: Two branches changed this/);
    expect(stderr).toContain('--prune-baseline');
  });

  it('that is read-only is not written, and keeps its rights otherwise', async () => {
    folder.write('a.md', blaming);
    await update();
    const text = folder.read('accepted.json');
    folder.write('b.md', blaming);
    chmodSync(folder.at('accepted.json'), 0o444);
    expect(await update()).toMatchObject({
      code: 2,
      stderr: 'accepted.json: It is read-only, so the baseline was not written.\n',
    });
    expect(folder.read('accepted.json')).toBe(text);
    chmodSync(folder.at('accepted.json'), 0o660);
    expect((await update()).code).toBe(0);
    expect(statSync(folder.at('accepted.json')).mode & 0o777).toBe(0o660);
  });

  it('that is missing is an error that tells how to write it', async () => {
    folder.write('a.md', blaming);
    const { code, stderr } = await folder.lint(['a.md', ...baseline]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'accepted.json: There is no such baseline yet.\nThe same run with --update-baseline writes it.\n',
    });
  });

  it.each([
    [['.', '--update-baseline'], '--update-baseline needs a file'],
    [['.', '--prune-baseline'], '--prune-baseline needs a file'],
    [['.', ...baseline, '--prune-baseline', '--update-baseline'], 'leave out --prune-baseline'],
    [['.', '--no-baseline', '--update-baseline'], 'no baseline to update'],
    [['--stdin', ...baseline, '--update-baseline'], 'standard input can neither update'],
    [['.', '--show-files', ...baseline, '--update-baseline'], 'no baseline is updated'],
    [['.', '--watch', ...baseline, '--update-baseline'], 'nor with what writes to files'],
    [['.', '--baseline', 'macros'], 'It is a folder'],
    [['.', '--baseline', '--update-baseline'], '--baseline needs a value, and --update-baseline looks like'],
  ])('%j is an error', async (argv, message) => {
    folder.write('macros/a.md', blaming);
    const { code, stderr } = await folder.lint(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('a run over some of the files', () => {
  const alike =
    'Hi {{ticket.requester.first_name}},\n\nThe lamp is on its way to you and comes on Friday with the blue van of our courier.\n';

  it('says nothing of what was found by comparing with the others', async () => {
    folder.write('macros/a.md', alike);
    folder.write('macros/b.md', alike.replace('Friday', 'Monday'));
    await update();
    expect(folder.read('accepted.json')).toContain('no-near-duplicate-reply');
    const before = folder.read('accepted.json');
    for (const flag of ['--fail-on-stale-baseline', '--prune-baseline', '--update-baseline'])
      expect((await folder.lint(['macros/b.md', ...baseline, flag])).code).toBe(0);
    expect(folder.read('accepted.json')).toBe(before);
  });
});
