import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from './baseline-folder.ts';

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder();
});

const blaming = 'Hi Sam,\n\nYou should have called us first.\n';

/** What `replylint why` prints. */
async function why(...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await folder.lint(['why', ...argv]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('a rule', () => {
  it('is traced from its preset through overrides to flags, each with its line', async () => {
    folder.write(
      '.replylintrc',
      'extends: replylint:strict\nrules:\n  no-blame: warn\noverrides:\n  - files: "chat/**"\n    extends: replylint:chat\n    rules: { no-blame: info }\n',
    );
    folder.write('chat/a.md', blaming);
    expect(await why('chat/a.md', 'no-blame')).toContain(
      [
        '  error  replylint:strict (.replylintrc:1)',
        '  warn   .replylintrc:3',
        '  error  replylint:chat (.replylintrc:6)',
        '  info   .replylintrc:7, for chat/**  ← decides',
      ].join('\n'),
    );
    expect(await why('chat/a.md', 'no-blame', '--rule', 'no-blame: off')).toMatch(
      / {2}off {4}--rule {2}← decides\n[\s\S]*It is off\.\n$/,
    );
  });

  it('is traced into what a configuration extends, and into code', async () => {
    folder.write('base.json', '{\n  "extends": [],\n  "rules": { "no-jargon": "error" }\n}\n');
    folder.write('.replylintrc', 'extends: ./base.json\nrules: { no-jargon: [warn, { allow: ["+SSO"] }] }\n');
    folder.write('a.md', blaming);
    const text = await why('a.md', 'no-jargon');
    expect(text).toContain('  error  base.json:3\n  warn   .replylintrc:2  ← decides\n');
    expect(text).toContain('  configuration  .replylintrc, extends base.json\n');
    expect(text).toContain('  allow: ["SSO"]  .replylintrc:2\n');
    expect(text).toContain('  acronyms: []  default of the rule\n');
    folder.write(
      'code/replylint.config.mjs',
      'export default { extends: [], rules: { "no-jargon": "info" } };\n',
    );
    folder.write('code/a.md', blaming);
    const importModule = (url: string) => import(/* @vite-ignore */ url);
    const { stdout } = await folder.lint(['why', 'code/a.md', 'no-jargon'], { importModule });
    expect(stdout).toContain('  info   code/replylint.config.mjs (rules.no-jargon)\n');
  });

  it('of the house is one too', async () => {
    folder.write(
      '.replylintrc',
      'phrases:\n  no-old-name:\n    severity: error\n    message: We are called Acme now.\n    words: { AcmeSoft: Acme }\n',
    );
    folder.write('a.md', 'Hi Sam, AcmeSoft is here.\n');
    const text = await why('a.md', 'no-old-name');
    expect(text).toContain('  error  .replylintrc:2\n');
    expect(text).toContain('We are called Acme now');
  });

  it('starts from the preset of what the reply is, and the flag or key that says so', async () => {
    folder.write('macros/a.md', blaming);
    expect(await why('macros/a.md', 'no-blame')).toContain(
      'It is a macro, so it starts from replylint:macros.\n\n  error  replylint:macros\n',
    );
    expect(await why('macros/a.md', 'no-blame', '--kind', 'draft', '--channel', 'chat')).toContain(
      'It is a draft (--kind), sent by chat (--channel), so it starts from replylint:chat.',
    );
    folder.write('.replylintrc', 'overrides:\n  - files: "macros/**"\n    channel: email\n    kind: draft\n');
    expect(await why('macros/a.md', 'no-blame')).toContain(
      'It is a draft (.replylintrc:4), sent by email (.replylintrc:3), so it starts from replylint:email.',
    );
  });

  it('that has nothing to look at says why', async () => {
    folder.write('a.md', blaming);
    expect(await why('a.md', 'answer-every-question')).toContain(
      'It does not apply: the conversation is not known.\n',
    );
    folder.write('b.md', '---\nlocale: de\n---\nGuten Tag\n');
    expect(await why('b.md', 'no-blame')).toContain('It does not apply: the reply is not in English.\n');
    expect(await why('b.md', 'no-duplicate-title')).toContain('it is for macros only');
  });

  it('without a rule, all are told', async () => {
    folder.write('.replylintrc', 'extends: []\nrules: { no-blame: error }\n');
    folder.write('a.md', blaming);
    const text = await why('a.md');
    expect(text).toMatch(/^ {2}no-blame +error +\.replylintrc:2$/m);
    expect(text).toMatch(/^ {2}no-jargon +off +default$/m);
  });
});

describe('a line', () => {
  it('tells what is found there, what set it and what accepts it', async () => {
    folder.write(
      '.replylintrc',
      'extends: []\nrules: { no-blame: error, no-negative-phrases: warn }\nbaseline: accepted.json\n',
    );
    folder.write('a.md', blaming);
    await folder.lint(['.', '--update-baseline']);
    folder.write(
      'a.md',
      `${blaming}\n<!-- replylint-disable-next-line no-negative-phrases -- they know -->\nUnfortunately, it is gone.\n\nUnfortunately, it is not here.\n`,
    );
    const first = await why('a.md:3');
    expect(first).toContain('  3:1  error  “You should have called”');
    expect(first).toContain(
      '      accepted by the baseline accepted.json\n      no-blame is error: .replylintrc:2\n',
    );
    expect(await why('a.md:6')).toContain('accepted by a.md:5: they know');
    const last = await why('a.md:8', 'no-negative-phrases');
    expect(last).toContain('  8:1  warning  ');
    expect(last).not.toContain('accepted by');
    expect(await why('a.md:1')).toContain('Nothing is found in this line.');
  });

  it('of a library is told with its reply', async () => {
    folder.write('.replylintrc', 'sources: [{ files: "*.json", preset: list }]\n');
    folder.write(
      'lib.json',
      JSON.stringify(
        [
          { title: 'Late', text: 'Hi' },
          { title: 'Refund', text: 'You should have called us.' },
        ],
        null,
        2,
      ),
    );
    expect(await why('lib.json:8')).toContain('“Refund” is a macro, so it starts from replylint:macros.');
    expect(await why('lib.json')).toContain('2 replies, each a macro, so it starts from replylint:macros.');
    expect(await why('lib.json:1')).toContain('Line 1 is in no reply');
  });
});

describe('a file', () => {
  it('that is ignored says by what', async () => {
    folder.write('.replylintrc', 'rules: {}\nignores: ["old/**"]\n');
    folder.write('.gitignore', 'drafts/\n');
    folder.write('old/a.md', blaming);
    folder.write('drafts/a.md', blaming);
    expect(await why('old/a.md')).toBe(
      'old/a.md is not linted because of "ignores" in the configuration (.replylintrc:2).\n--no-ignore lints it all the same.\n',
    );
    expect(await why('drafts/a.md')).toContain('the pattern "drafts/" in .gitignore');
    expect(await why('drafts/a.md', '--no-ignore')).toContain('It is a draft');
  });

  it.each([
    [['b.md'], 'b.md: There is no such file.\nDid you mean "a.md"?\n'],
    [['b.md:7', 'no-blame'], 'b.md: There is no such file.\nDid you mean "a.md"?\n'],
    [['.'], '.: It is a folder; name one file of it.\n'],
    [['a.md', 'no-blam'], 'There is no rule "no-blam".\nDid you mean "no-blame"?\n'],
    [['a.md:99'], 'a.md has 4 lines, so there is no line 99.\n'],
    [['a.md:0'], 'a.md has 4 lines, so there is no line 0.\n'],
    [['list.json'], 'list.json'],
  ])('%j is an error', async (argv, message) => {
    folder.write('a.md', blaming);
    folder.write('list.json', '{ "a": ');
    const { code, stderr } = await folder.lint(['why', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('cannot steer a terminal', async () => {
    const name = 'a\u001b[31m.md';
    folder.write(name, '\u001b[2Jx You should have called us first.\n');
    expect(await why(name)).not.toContain('\u001b');
    expect(await why(`${name}:1`)).not.toContain('\u001b');
  });
});
