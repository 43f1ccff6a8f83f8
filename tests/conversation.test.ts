import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import type { World } from '../src/cli/world.ts';
import { threadFile } from '../src/conversation/schema.ts';

const project = fileURLToPath(new URL('../fixtures/projects/conversation', import.meta.url));
const home = new URL('..', import.meta.url);
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-thread-'));
  mkdirSync(join(cwd, '.git'));
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const lint = (argv: readonly string[], world: Partial<World> & { readonly input?: string } = {}) =>
  run(argv, {
    cwd,
    env: {},
    home,
    stdin: async () => Buffer.from(world.input ?? ''),
    stdoutIsTerminal: false,
    ...world,
  });

/** Ids of the rules that speak of a file of the fixture project. */
async function rulesOf(path: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await lint(['--no-config', '-f', 'json', ...argv, path], { cwd: project });
  const [file] = JSON.parse(stdout) as [{ messages: { ruleId: string; severity: number }[] }];
  return file.messages.filter(({ severity }) => severity > 0).map(({ ruleId }) => ruleId);
}

describe('a reply in its conversation', { timeout: 20_000 }, () => {
  it.each([
    ['name/wrong.md', 'no-name-mismatch', 'name/right.md'],
    ['second-question/missed.md', 'answer-every-question', 'second-question/answered.md'],
    ['circling/repeated.md', 'no-circular-reply', 'circling/moved-on.md'],
    ['angry/cold.md', 'require-empathy', 'angry/warm.md'],
  ])('%s draws %s, and %s draws nothing', async (bad, rule, good) => {
    expect(await rulesOf(bad)).toContain(rule);
    expect(await rulesOf(good)).toEqual([]);
  });

  it('without its thread is judged by its words alone', async () => {
    write('draft.md', 'Hi Ana,\n\nThe jacket is in stock.\n\nBest,\nTom\n');
    write('.replylintrc', 'extends: []\nrules: { answer-every-question: error, acknowledge-request: error }');
    expect(await lint(['draft.md'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is read from a mail and from JSON lines', async () => {
    const { stdout } = await lint(['--no-config', '-f', 'unix', 'leak.eml', 'chat.ndjson'], { cwd: project });
    expect(stdout).toContain('leak.eml:21:19: “recieved”');
    expect(stdout).toMatch(/chat\.ndjson:2:\d+: They gave their order number already/);
  });
});

describe('a thread file', () => {
  const rules =
    'extends: []\nrules: { answer-every-question: warn, no-name-mismatch: error, no-asking-again: warn }\n';
  const draft = 'Hi Ana,\n\nThe jacket is in stock.\n';
  const asks = 'thread:\n- {from: customer, text: "Is the jacket in stock? How long is shipping?"}\n';

  it.each(['draft.thread.yml', 'draft.thread.yaml', 'draft.thread.json'])(
    '%s beside a draft is found',
    async (name) => {
      write('.replylintrc', rules);
      write('draft.md', draft);
      write(
        name,
        name.endsWith('json')
          ? '[{"from": "customer", "text": "Is the jacket in stock? How long is shipping?"}]'
          : asks,
      );
      expect((await lint(['-f', 'unix', '.'])).stdout).toContain(
        'Their second question of 2 (about how long)',
      );
    },
  );

  it('named by --thread serves a text from standard input too', async () => {
    write('.replylintrc', rules);
    write('ticket.yml', asks);
    const { stdout } = await lint(['--stdin', '--thread', 'ticket.yml', '-f', 'unix'], { input: draft });
    expect(stdout).toContain('<text>:3:1: Their second question');
  });

  it('gives way to front matter, and front matter to flags', async () => {
    write('.replylintrc', rules);
    write('draft.thread.yml', 'customer: Bea\n');
    write('draft.md', draft);
    expect((await lint(['draft.md'])).code).toBe(1);
    write('draft.md', `---\ncustomer: Ana\n---\n${draft}`);
    expect((await lint(['draft.md'])).code).toBe(0);
    expect((await lint(['draft.md', '--customer-name', 'Bea'])).code).toBe(1);
    write('other.yml', 'customer: Bea\n');
    expect((await lint(['draft.md', '--thread', 'other.yml'])).code).toBe(1);
    expect((await lint(['draft.md', '--thread', 'other.yml', '--customer-name', 'Ana'])).code).toBe(0);
  });

  it.each([
    [
      'draft.thread.yml',
      'customer: Ana\nthraed: []\n',
      'draft.thread.yml:2:1: unknown key "thraed"',
      'Did you mean "thread"?',
    ],
    [
      'draft.thread.yml',
      'thread:\n- {from: agnet, text: Hi}\n',
      'draft.thread.yml:2:10: "thread.0.from" must be one of',
      'Did you mean "agent"?',
    ],
    [
      'draft.thread.json',
      '{"thread": [{"from": "customer"}]}',
      'draft.thread.json:1:13: "text" is missing',
      '^^^',
    ],
    [
      'draft.thread.json',
      '{"thread": [',
      'draft.thread.json:1:',
      'the file ends before its JSON is complete',
    ],
    [
      'draft.thread.yml',
      'turn: none\n',
      'draft.thread.yml:1:7: "turn" must be a whole number from 1 up',
      '^^^^',
    ],
    ['draft.thread.yml', '', 'draft.thread.yml: this thread file holds nothing', ''],
  ])('that is wrong is an error with its place: %s %j', async (name, content, message, hint) => {
    write('draft.md', draft);
    write(name, content);
    const { code, stderr } = await lint(['--no-config', 'draft.md']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  it('is no reply itself', async () => {
    write('draft.thread.yml', asks);
    const { code, stdout } = await lint(['--no-config', '-f', 'stylish', 'draft.thread.yml']);
    expect(code).toBe(0);
    expect(stdout).toContain('read along with the draft beside it');
  });

  it.each([
    ['chat', false],
    ['email', true],
  ])('with channel %s chooses its preset', async (channel, isOn) => {
    write(
      'draft.md',
      'Hi Ana,\n\nWe value every message, and somebody will respond with more in due course.\n',
    );
    write(
      'draft.thread.yml',
      `channel: ${channel}\nthread: [{from: customer, text: The zip of my rucksack broke on a hike in Snowdonia}]\n`,
    );
    const { stdout } = await lint(['--no-config', '-f', 'unix', 'draft.md']);
    expect(stdout.includes('acknowledge-request')).toBe(isOn);
  });

  it('is told apart: two beside one draft, and one for many drafts, are errors', async () => {
    write('draft.md', draft);
    write('draft.thread.yml', asks);
    write('draft.thread.json', '[]');
    expect((await lint(['--no-config', 'draft.md'])).stderr).toContain('has two thread files');
    write('other.md', draft);
    expect((await lint(['--no-config', '--thread', 'x.yml', '.'])).stderr).toContain('one draft');
    expect((await lint(['--no-config', '--thread', 'x.yml', 'other.md'])).stderr).toContain(
      'There is no such file',
    );
  });

  it('has a schema that allows what is read', () => {
    expect(threadFile.read([{ from: 'customer', text: 'Hi' }], [])).toEqual({
      thread: [{ from: 'customer', text: 'Hi' }],
    });
    expect(threadFile.read({ $schema: 'x', turn: 2 }, [])).toEqual({ turn: 2 });
  });
});

describe("the customer's words", () => {
  const line =
    '{"text":"Hi Sam, what is your order number?","thread":[{"from":"customer","text":"PRIVATE order number 7781234 is lost"}]}\n';

  it.each(['pretty', 'stylish', 'json', 'compact', 'unix', 'checklist', 'checklist-json'])(
    'are not in %s',
    async (format) => {
      write('.replylintrc', 'extends: []\nrules: { no-asking-again: error }');
      write('chat.ndjson', line);
      const { code, stdout } = await lint(['-f', format, 'chat.ndjson']);
      expect(code).toBe(1);
      expect(stdout).toContain('They gave their order number already');
      expect(stdout).not.toMatch(/PRIVATE|7781234/);
    },
  );

  it('are not shown beside a finding where a reply quotes them on the same line', async () => {
    write('.replylintrc', 'extends: []\nrules: { no-filler-words: error }');
    write('draft.html', '<p>You basically wait.</p><blockquote>PRIVATE words</blockquote>\n');
    const { stdout } = await lint(['-f', 'pretty', 'draft.html']);
    expect(stdout).toContain('You basically wait.');
    expect(stdout).not.toContain('PRIVATE');
    expect((await lint(['-f', 'pretty', '--show-customer-text', 'draft.html'])).stdout).toContain('PRIVATE');
  });

  it('are there when asked for', async () => {
    write('.replylintrc', 'extends: []\nrules: { no-asking-again: error }');
    write('chat.ndjson', line);
    expect((await lint(['--show-customer-text', '-f', 'unix', 'chat.ndjson'])).stdout).toContain(
      '(“7781234”)',
    );
  });
});

describe('the saved replies of a team', () => {
  const macro =
    'Parcels usually take three to five days. You can track yours from the link in the dispatch mail at any time.';

  it('are read from the configuration, and a draft that is one of them is told so', async () => {
    write('.replylintrc', 'extends: []\nrules: { no-unedited-macro: error }\nmacros: ["macros/**"]\n');
    write('macros/delivery.md', `---\ntitle: Delivery\n---\n${macro}\n`);
    write('draft.md', `Hi Jo,\n\n${macro}\n\nBest,\nTom\n`);
    write(
      'own.md',
      `Hi Jo,\n\n${macro} Yours left Leeds at six this morning, so Thursday looks right, in time for the birthday.\n`,
    );
    const { stdout } = await lint(['-f', 'unix', 'draft.md', 'own.md']);
    expect(stdout).toContain('draft.md:3:1: This is the saved reply “Delivery” word for word');
    expect(stdout).not.toContain('own.md');
  });

  it('that are not there are an error', async () => {
    write('.replylintrc', 'extends: []\nrules: { no-unedited-macro: error }\nmacros: [nowhere/]\n');
    write('draft.md', macro);
    const { code, stderr } = await lint(['draft.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere');
  });
});
