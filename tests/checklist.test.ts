import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { makeChecklist } from '../src/checklist/checklist.ts';
import { scoreOf } from '../src/checklist/score.ts';
import { methods, steps } from '../src/checklist/steps.ts';
import type { Diagnostic, Severity } from '../src/diagnostic.ts';
import { runWith } from './running.ts';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-check-'));
  mkdirSync(join(cwd, '.git'));
});

const write = (path: string, content: string) => writeFileSync(join(cwd, path), content);

const replylint = (...argv: readonly string[]) => runWith(cwd, argv, { columns: 80 });

const rules = `
  greet-customer-by-name: error
  sign-with-your-name: warn
  thank-customer: warn
  acknowledge-request: warn
  answer-every-question: warn
  no-negative-phrases: warn
  no-filler-words: warn
  no-heated-language: warn
`;
const config = `extends: []\nrules:${rules}`;
const head =
  '---\ncustomer: Priya\nagent: Tom\nthread: [{from: customer, text: "The hinge of the cabinet broke. When does a new one come?"}]\n---\n';
const cold = `${head}Dear customer,\n\nYou basically have to wait.\n\nRegards,\nTom\n`;
const warm = `${head}Hi Priya,\n\nThanks for the photo of the hinge. A new hinge left today, and I'll email you by Friday to hear how it fits.\n\nKind regards,\nTom\n`;

describe('replylint check', () => {
  it('crosses what is to be mended, and ends with what is left', async () => {
    write('.replylintrc', config);
    write('draft.md', cold);
    const { code, stdout } = await replylint('check', 'draft.md');
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "
       draft.md

       ✖ 1 Use their name
            error  “Dear customer” could go to anyone – start with the customer's
                   name: “Hi Priya,”.  greet-customer-by-name
              6:1  Dear customer,
                   ─────────────
                →  Write “Hi Priya”.
       ✔ 2 Use your name            signed “Tom”
       ✖ 3 Thank them
          warning  Thank them for writing – best of all for the very thing they
                   told you.  thank-customer
              8:1  You basically have to wait.
                   ───────────────────────────
       ✔ 4 Understand their request
       – 5 Explain simply           not applicable: its rules are off
       ✔ 6 No negative language
       ✖ 7 No extra words
          warning  You can cut “basically” – the sentence is stronger without it.
                   no-filler-words
              8:5  You basically have to wait.
                       ─────────
       – 8 Proofread                not applicable: its rules are off
       ✖ 9 Send                     when the rest is done

       ✔   Listen
       –   Empathy                  not applicable: nothing calls for it
       ✔   Patience
       –   Open questions           not applicable: the reply asks nothing
       ✔   Know how to end
       –   Write everything down    not applicable: the notes are not known

       ✖ 3 things left before you send: use their name, thank them, no extra words
         score 0
      "
    `);
  });

  it('ticks what is done, says what was done well, and ends with "Ready to send"', async () => {
    write('.replylintrc', config);
    write('draft.md', warm);
    const { code, stdout } = await replylint('check', 'draft.md');
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "
       draft.md

       ✔ 1 Use their name           “Hi Priya” opens it
       ✔ 2 Use your name            signed “Tom”
       ✔ 3 Thank them               thanks for “the photo of the hinge”
       ✔ 4 Understand their request
       – 5 Explain simply           not applicable: its rules are off
       ✔ 6 No negative language
       ✔ 7 No extra words
       – 8 Proofread                not applicable: its rules are off
       ✔ 9 Send

       ✔   Listen
       –   Empathy                  not applicable: nothing calls for it
       ✔   Patience
       –   Open questions           not applicable: the reply asks nothing
       ✔   Know how to end          next, with a time: “I'll email you by Friday to
                                    hear how it fits”
       –   Write everything down    not applicable: the notes are not known

       ✔ Ready to send   score 100
      "
    `);
  });

  it('leaves open what cannot be judged without the conversation', async () => {
    write('.replylintrc', config);
    write('draft.md', 'Hi Priya,\n\nThanks for the photo. A new hinge left today.\n\nKind regards,\nTom\n');
    const { stdout } = await replylint('check', 'draft.md');
    expect(stdout).toContain('– 4 Understand their request not applicable: the conversation is not known');
    expect(stdout).toContain('Ready to send');
  });

  it('ends as lint does, and takes its flags on either side', async () => {
    write('.replylintrc', config);
    write('draft.md', warm.replace('A new hinge', 'Basically, a new hinge'));
    expect((await replylint('check', 'draft.md')).code).toBe(0);
    expect((await replylint('check', '--max-warnings', '0', 'draft.md')).code).toBe(1);
    expect((await replylint('--max-warnings', '0', 'check', 'draft.md')).code).toBe(1);
    expect((await replylint('check', 'missing.md')).code).toBe(2);
  });

  it('writes no line wider than the terminal, and no colour unless asked', async () => {
    write('.replylintrc', config);
    write('draft.md', cold);
    const plain = (await replylint('check', 'draft.md')).stdout;
    const coloured = (await replylint('check', '--color', 'draft.md')).stdout;
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain);
    expect(coloured).not.toBe(plain);
  });

  it('suggests a break once a run, after heated words only', async () => {
    write('.replylintrc', config);
    const heated = warm.replace(
      'A new hinge',
      "I'm sick of your attitude. Stop wasting my time. A new hinge",
    );
    write('a.md', heated);
    write('b.md', heated);
    write('c.md', warm);
    for (const format of ['checklist', 'pretty']) {
      const { stdout } = await replylint('-f', format, '.');
      expect(stdout.match(/short walk/g)).toHaveLength(1);
      expect((await replylint('-f', format, 'c.md')).stdout).not.toContain('walk');
    }
  });
});

describe('the checklist as data', () => {
  it.each(['checklist=json', 'checklist-json'])('--format %s', async (format) => {
    write('.replylintrc', config);
    write('draft.md', cold);
    const { stdout } = await replylint('-f', format, 'draft.md');
    const { ready, replies } = JSON.parse(stdout);
    expect(ready).toBe(false);
    expect(replies[0].steps.map(({ id }: { id: string }) => id)).toEqual(steps.map(({ advice }) => advice));
    expect(replies[0].methods.map(({ id }: { id: string }) => id)).toEqual(
      methods.map(({ advice }) => advice),
    );
    expect(replies[0].steps[0]).toMatchObject({
      state: 'left',
      findings: [{ ruleId: 'greet-customer-by-name', severity: 2 }],
    });
    expect(replies[0].steps[1]).toMatchObject({ state: 'done', merits: [{ message: 'signed “Tom”' }] });
  });

  it('tells the replies of a file apart', async () => {
    write('.replylintrc', config);
    write(
      'all.ndjson',
      '{"id":"a","text":"You basically wait.","channel":"chat","turn":2,"thread":[]}\n{"id":"b","text":"It left today.","channel":"chat","turn":2}\n',
    );
    const { replies } = JSON.parse((await replylint('-f', 'checklist=json', 'all.ndjson')).stdout);
    expect(replies.map(({ id, left }: { id: string; left: number }) => [id, left])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });
});

describe('the score', () => {
  it('gates a run', async () => {
    write('.replylintrc', config);
    write('draft.md', warm.replace('A new hinge', 'Basically, a new hinge'));
    const { code, stderr } = await replylint('--min-score', '100', '-f', 'unix', 'draft.md');
    expect(code).toBe(1);
    expect(stderr).toMatch(/Below the score of 100 that --min-score asks for: draft\.md \(\d\d\)\./);
    expect((await replylint('--min-score', '80', 'draft.md')).code).toBe(0);
    expect((await replylint('--min-score', '101', 'draft.md')).code).toBe(2);
  });

  it('goes by the weights of the configuration', async () => {
    write('draft.md', warm.replace('A new hinge', 'Basically, a new hinge'));
    write('.replylintrc', `${config}score: { no-extra-words: 0 }\n`);
    expect((await replylint('--min-score', '100', 'draft.md')).code).toBe(0);
    write('.replylintrc', `${config}score: { no-extra-word: 0 }\n`);
    const { code, stderr } = await replylint('draft.md');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "no-extra-words"?');
  });

  const all = [...steps, ...methods];
  const ruleIds = all.map(({ advice }) => advice);
  const checked = ruleIds.map((id) => ({ id, advice: [id] }));
  const merits = ruleIds.map((advice) => ({ advice, line: 1 }));
  const diagnostic = (rule: string, severity: Severity): Diagnostic => ({
    rule,
    severity,
    ...{ message: 'm', path: 'p', line: 1, column: 1, endLine: 1, endColumn: 2 },
    ...{ range: [0, 1], suggestions: [], why: 'w', url: 'u' },
  });

  test('has weights of 100 in all, which the README tells', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    for (const { advice, weight } of all) expect(readme).toContain(`| \`${advice}\` | ${weight} |`);
  });

  test('falls with each warning, not with info, and is 0 with an error', () => {
    const finding = fc.constantFrom(...ruleIds);
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), finding, (ids, one) => {
        const score = (found: readonly Diagnostic[]) =>
          scoreOf(makeChecklist({ rules: checked, merits }, found));
        const warnings = ids.map((id) => diagnostic(id, 'warn'));
        const before = score(warnings);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(100);
        expect(score([...warnings, diagnostic(one, 'info')])).toBe(before);
        expect(score([...warnings, diagnostic(one, 'warn')])).toBeLessThanOrEqual(before);
        expect(score([...warnings, diagnostic(one, 'error')])).toBe(0);
      }),
    );
  });

  test('every finding crosses a line, and a clean reply is ready', () => {
    expect(makeChecklist({ rules: checked, merits }, [])).toMatchObject({ ready: true, left: 0 });
    for (const rule of [...ruleIds, 'unknown']) {
      const list = makeChecklist({ rules: checked, merits }, [diagnostic(rule, 'warn')]);
      const crossed = [...list.steps, ...list.methods].filter(({ findings }) => findings.length > 0);
      expect(crossed.map(({ advice }) => advice)).toEqual([rule === 'unknown' ? 'send' : rule]);
      expect(list.ready).toBe(false);
    }
  });
});
