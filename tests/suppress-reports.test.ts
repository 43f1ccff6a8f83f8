import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runWith } from './running.ts';
import { lintSuppressed, makeFolder, ONLY } from './suppressing.ts';

const BLAME = 'You should have called us first.';
const policy = (text: string): string => `${ONLY}suppressionPolicy: { ${text} }\n`;

/** What --fix makes of a file. */
async function fixed(text: string, path = 'a.md', more: Readonly<Record<string, string>> = {}) {
  const { read } = await lintSuppressed({ [path]: text, ...more }, '--fix');
  return read(path);
}

describe('what accepts nothing', () => {
  it.each([
    ['a comment alone on its line', `<!-- replylint-disable no-blame -->\nThanks, Sam.\n`, 'Thanks, Sam.\n'],
    ['at the end of a line', `Thanks, Sam. <!-- replylint-disable-line no-blame -->\n`, 'Thanks, Sam.\n'],
    ['in the midst of a line', `Thanks, <!-- replylint-disable-line --> Sam.\n`, 'Thanks,  Sam.\n'],
    [
      'one name of two',
      `<!-- replylint-disable no-jargon, no-blame -- why -->\n${BLAME}\n`,
      `<!-- replylint-disable no-blame -- why -->\n${BLAME}\n`,
    ],
    [
      'the last name of two',
      `<!-- replylint-disable no-blame, no-jargon -- why -->\n${BLAME}\n`,
      `<!-- replylint-disable no-blame -- why -->\n${BLAME}\n`,
    ],
    [
      'an end, with its beginning',
      `Hi.\n\n<!-- replylint-disable no-blame -->\n\nThanks.\n\n<!-- replylint-enable no-blame -->\n\nBye.\n`,
      'Hi.\n\n\nThanks.\n\n\nBye.\n',
    ],
    [
      'a key of front matter',
      '---\ndisable: [no-blame]\nagent: Sam\n---\nThanks.\n',
      '---\nagent: Sam\n---\nThanks.\n',
    ],
    [
      'one of a list',
      `---\ndisable: [no-jargon, no-blame]\n---\n${BLAME}\n`,
      `---\ndisable: [no-blame]\n---\n${BLAME}\n`,
    ],
    [
      'a line of a list',
      `---\ndisable:\n  - no-blame -- why\n  - no-jargon -- why\nagent: Sam\n---\n${BLAME}\n`,
      `---\ndisable:\n  - no-blame -- why\nagent: Sam\n---\n${BLAME}\n`,
    ],
    [
      'an entry of a map',
      `---\ndisable:\n  no-jargon: why\n  no-blame: why\nagent: Sam\n---\n${BLAME}\n`,
      `---\ndisable:\n  no-blame: why\nagent: Sam\n---\n${BLAME}\n`,
    ],
  ])('is taken out: %s', async (_, before, after) => {
    expect(await fixed(before)).toBe(after);
  });

  it('is taken out of YAML, JSON and CSV', async () => {
    const rc = (entry: string) => ({ '.replylintrc': `${ONLY}sources: [${entry}]\n` });
    expect(
      await fixed(
        `# A list.\n# replylint-disable-next-line no-blame\nLate: Thanks. # replylint-disable-line\nLost: "Hi" # kept\n`,
        'a.yaml',
        rc('{ files: "*.yaml", preset: titles }'),
      ),
    ).toBe('# A list.\nLate: Thanks.\nLost: "Hi" # kept\n');
    expect(
      await fixed(
        `{\n  // replylint-disable-next-line no-blame\n  "Late": "Thanks." /* replylint-disable-line */\n}\n`,
        'a.jsonc',
        rc('{ files: "*.jsonc", preset: titles }'),
      ),
    ).toBe('{\n  "Late": "Thanks."\n}\n');
    expect(
      await fixed(
        `title,text,replylint\nLate,Thanks.,no-blame -- why\nLost,${BLAME},"no-jargon, no-blame"\n`,
        'a.csv',
        rc('{ files: "*.csv", preset: list }'),
      ),
    ).toBe(`title,text,replylint\nLate,Thanks.,\nLost,${BLAME},"no-blame"\n`);
  });

  it('is said where its rule is off', async () => {
    const { messages } = await lintSuppressed({
      'a.md': `<!-- replylint-disable thank-customer -->\n${BLAME}\n`,
    });
    expect(messages[0]?.message).toBe('Unused: “thank-customer” is off here anyway.');
  });

  it('is not said of what could not run', async () => {
    const { left } = await lintSuppressed({
      'a.md': '<!-- replylint-disable answer-every-question -->\nThanks.\n',
      'macros/b.md': '<!-- replylint-disable no-near-duplicate-reply -->\nThanks.\n',
      'a.json': '// replylint-disable no-blame\n[{"title":"Late","text":"Hi.","active":false}]\n',
      '.replylintrc':
        'extends: []\nrules: { answer-every-question: warn, no-near-duplicate-reply: warn, no-blame: warn }\nsources: [{ files: "*.json", preset: list }]\nsuppressions: [{ files: "*.md", rules: [no-blame] }]\n',
    });
    expect(left).toEqual([]);
  });

  it('weighs what the policy or the flag says', async () => {
    const files = { 'a.md': '<!-- replylint-disable no-blame -->\nThanks.\n' };
    const severities = async (rc: string, ...flags: readonly string[]) =>
      (await lintSuppressed({ ...files, '.replylintrc': rc }, ...flags)).messages.map(
        ({ severity }) => severity,
      );
    expect(await severities(ONLY)).toEqual([1]);
    expect(await severities(policy('unused: error'))).toEqual([2]);
    expect(await severities(policy('unused: off'))).toEqual([]);
    expect(await severities(policy('unused: off'), '--report-unused-suppressions', 'error')).toEqual([2]);
  });
});

describe('a misspelt suppression', () => {
  it('is an error at the name, with what was meant', async () => {
    const { messages, left } = await lintSuppressed({
      'a.md': `<!-- replylint-disable no-jargon, no-blam -->\n${BLAME}\n`,
    });
    expect(left).toEqual([
      'a.md:1:24 unused-suppression',
      'a.md:1:35 unknown-suppression',
      'a.md:2:1 no-blame',
    ]);
    expect(messages[1]).toMatchObject({
      message: 'There is no rule “no-blam”. Did you mean “no-blame”?',
      severity: 2,
      endColumn: 42,
    });
    expect(await fixed(`<!-- replylint-disable no-blam -->\n${BLAME}\n`)).toContain('no-blam -->');
  });

  it('switches nothing off where all its names are misspelt', async () => {
    const { accepted } = await lintSuppressed({ 'a.md': `<!-- replylint-disable no-blam -->\n${BLAME}\n` });
    expect(accepted).toEqual([]);
  });

  it.each([
    ['replylint-disabel no-blame', 'There is no “replylint-disabel”. Did you mean “replylint-disable”?'],
    ['REPLYLINT-DISABLE no-blame', 'There is no “replylint-DISABLE”. Did you mean “replylint-disable”?'],
    ['replylint disable no-blame', 'There is no “replylint disable”. Did you mean “replylint-disable”?'],
    [
      'replylint-disable-nextline',
      'There is no “replylint-disable-nextline”. Did you mean “replylint-disable-next-line”?',
    ],
    ['replylint-disable no-blame legal asked', 'Commas go between rules, and “ -- ” before a reason.'],
  ])('%s', async (comment, message) => {
    const { messages } = await lintSuppressed({ 'a.md': `<!-- ${comment} -->\n${BLAME}\n` });
    expect(messages[0]).toMatchObject({ ruleId: 'unknown-suppression', message });
  });

  it('is mended by --unsafe', async () => {
    const { read } = await lintSuppressed(
      {
        'a.md': `<!-- replylint-disabel no-blame -->\n${BLAME}\n`,
        'b.md': `<!-- replylint-disable no-blam -->\n${BLAME}\n`,
      },
      '--fix',
      '--unsafe',
    );
    expect(read('a.md')).toBe(`<!-- replylint-disable no-blame -->\n${BLAME}\n`);
    expect(read('b.md')).toBe(`<!-- replylint-disable no-blame -->\n${BLAME}\n`);
  });

  it('in the configuration ends the run', async () => {
    const cwd = makeFolder({
      'a.md': BLAME,
      '.replylintrc': `${ONLY}suppressions: [{ files: a.md, rules: [no-blam] }]\n`,
    });
    const { code, stderr } = await runWith(cwd, ['a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "no-blame"?');
  });
});

describe('the policy', () => {
  it('can ask for reasons', async () => {
    const { left } = await lintSuppressed({
      'a.md': `<!-- replylint-disable no-blame -->\n${BLAME}\n<!-- replylint-enable no-blame -->\n`,
      'b.md': `---\ndisable: [no-blame, "no-jargon -- names"]\n---\n${BLAME}\n`,
      'c.md': `<!-- replylint-disable no-blame -- a quote -->\n${BLAME}\n`,
      '.replylintrc': policy('requireReasons: true, unused: off'),
    });
    expect(left).toEqual(['a.md:1:1 unexplained-suppression', 'b.md:2:11 unexplained-suppression']);
  });

  it('asks the configuration, too', async () => {
    const rc = `${policy('requireReasons: true')}suppressions: [{ files: a.md, rules: [no-blame] }]\n`;
    const { code, stderr } = await runWith(makeFolder({ 'a.md': BLAME, '.replylintrc': rc }), ['a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('needs a "reason"');
  });

  it('can let no file switch rules off, and says so', async () => {
    const { left, messages } = await lintSuppressed({
      'a.md': `<!-- replylint-disable no-blame -->\n${BLAME}\n`,
      '.replylintrc': policy('inline: false'),
    });
    expect(left).toEqual(['a.md:1:1 unused-suppression', 'a.md:2:1 no-blame']);
    expect(messages[0]?.message).toContain('no effect');
  });

  it('is outweighed by --no-inline-suppressions', async () => {
    const { left } = await lintSuppressed(
      { 'a.md': `---\ndisable: no-blame\n---\n<!-- replylint-disable no-blam -->\n${BLAME}\n` },
      '--no-inline-suppressions',
    );
    expect(left).toEqual(['a.md:5:1 no-blame']);
  });
});

describe('accepted findings', () => {
  it('fail nothing, and are gone from the report', async () => {
    const cwd = makeFolder({ 'a.md': `<!-- replylint-disable no-blame -->\n${BLAME}\n` });
    expect(await runWith(cwd, ['--max-warnings', '0', 'a.md'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('among them are those that replies are compared for', async () => {
    const same =
      'Thank you for the photo of the lamp. We will send a new one to you on Monday, free of charge.\n';
    const rc = 'extends: []\nrules: { no-near-duplicate-reply: warn }\n';
    const files = { 'macros/a.md': same, 'macros/b.md': same, '.replylintrc': rc };
    const { left: all } = await lintSuppressed(files);
    const { left, accepted } = await lintSuppressed({
      ...files,
      'macros/b.md': `---\ndisable: { no-near-duplicate-reply: on purpose }\n---\n${same}`,
    });
    expect(all.length).toBeGreaterThan(0);
    expect([...left, ...accepted].length).toBe(all.length);
    expect(left.filter((one) => one.startsWith('macros/b.md'))).toEqual([]);
  });

  it('leave their line of the checklist open, and cost no score', async () => {
    const check = async (head: string) => {
      const cwd = makeFolder({
        'a.md': `${head}Hi Ana,\n\n${BLAME}\n\nKind regards,\nSam\n`,
        '.replylintrc': '',
      });
      return (await runWith(cwd, ['check', 'a.md'])).stdout;
    };
    expect(await check('')).toContain('“You should have');
    const accepted = await check('---\ndisable: [no-blame]\n---\n');
    expect(accepted).not.toContain('“You should have');
    expect(accepted).not.toContain('score 0');
  });
});

describe('the page about accepting', () => {
  const page = readFileSync('docs/accepting.md', 'utf8');
  const examples = Array.from(
    page.matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)```/g),
    ([, path = '', text = '']) => [path, text] as const,
  );

  it.each(examples)('shows in %s what is accepted', async (path, text) => {
    const sources =
      'sources: [{ files: ["*.yaml", "*.jsonc"], preset: titles }, { files: "*.csv", preset: list }]\n';
    const { left, accepted } = await lintSuppressed({ [path]: text, '.replylintrc': ONLY + sources });
    expect(left).toEqual([]);
    expect(accepted[0]).toMatch(/no-blame \(.+\)$/);
  });

  it('has examples of six formats, and a configuration that is one', async () => {
    expect(examples).toHaveLength(6);
    const blocks = Array.from(page.matchAll(/```yaml\n(suppression[\s\S]*?)```/g), ([, text = '']) => text);
    expect(blocks).toHaveLength(2);
    const rc = ONLY + blocks.join('').replace('max-sentence-length', 'no-jargon');
    expect((await runWith(makeFolder({ 'a.md': 'Thanks.\n', '.replylintrc': rc }), ['a.md'])).stderr).toBe(
      '',
    );
  });
});

describe('the id of a finding about a suppression', () => {
  it('is no rule, and the error says where it is set', async () => {
    const cwd = makeFolder({ 'a.md': 'Thanks.\n' });
    expect((await runWith(cwd, ['explain', 'unused-suppression'])).stderr).toContain('"suppressionPolicy"');
    expect((await runWith(cwd, ['--rule', 'unused-suppression: off', 'a.md'])).stderr).toContain(
      '"suppressionPolicy"',
    );
  });
});
