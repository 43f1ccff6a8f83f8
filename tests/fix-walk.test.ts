import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { runWith } from './running.ts';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-walk-'));
  mkdirSync(join(cwd, '.git'));
  write(
    '.replylintrc',
    'extends: []\nrules: { prefer-plain-words: warn, no-blame: error, spelling: warn }\n',
  );
});

const write = (path: string, content: string | Uint8Array): void => writeFileSync(join(cwd, path), content);
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');

const DOWN = '\x1b[B';
const ENTER = '\r';
const CLEAR = '\x15';

/** Walks through files; each answer is typed when its question stands on the screen. */
async function walk(
  argv: readonly string[],
  answers: readonly (readonly [question: string, keys: string | (() => string)])[],
) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const left = [...answers];
  let screen = '';
  let asked = '';
  const output = Object.assign(
    new Writable({
      write(chunk, _, done) {
        const text = stripVTControlCharacters(String(chunk));
        screen += text;
        asked += text;
        const [next] = left;
        if (next && asked.includes(next[0])) {
          left.shift();
          asked = '';
          const [, keys] = next;
          setTimeout(() => input.write(typeof keys === 'string' ? keys : keys()), 20);
        }
        done();
      },
    }),
    // Like standard output, it outlives each question.
    { isTTY: true, columns: 100, rows: 50, end: () => output },
  );
  const outcome = await runWith(cwd, ['fix', ...argv], {
    env: { NO_COLOR: '1' },
    stdoutIsTerminal: true,
    columns: 100,
    terminal: () => ({ input, output }),
  });
  expect(left).toEqual([]);
  return { ...outcome, screen };
}

const wordy =
  'Hi Sam,\n\nPlease send it prior to Friday.\nYou should have called us.\nIt takes in excess of a day.\n';

describe('replylint fix', () => {
  it('accepts, skips and quits; what was accepted is written', async () => {
    write('a.md', wordy);
    write('b.md', wordy);
    const { code, stdout, stderr, screen } = await walk(
      ['.'],
      [
        ['(3 left here)', ENTER],
        ['(2 left here)', `${DOWN}${ENTER}`],
        ['(1 left here)', `${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`],
      ],
    );
    expect(read('a.md')).toBe(wordy.replace('prior to', 'before'));
    expect(read('b.md')).toBe(wordy);
    expect(screen).toContain('“prior to” – try the plain word “before”.');
    expect(screen).toContain('Accept: Write “before”.');
    expect(screen).toContain('Accept: Write “more than”. (read it over)');
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '1 change in 1 file; 5 findings left.\n',
      stderr: '',
    });
  });

  it('writes words of your own, escaped for the file', async () => {
    write(
      '.replylintrc',
      'extends: []\nrules: { no-blame: error }\nsources: [{ files: "*.json", each: "*", text: text }]\n',
    );
    write('a.json', '{"a": {"text": "You should have called us.", "n": 1}}\n');
    const { code, stdout } = await walk(
      ['a.json'],
      [
        ['What now?', ENTER],
        ['Your words:', `${CLEAR}"Call" us${ENTER}`],
      ],
    );
    expect(JSON.parse(read('a.json'))).toEqual({ a: { text: '"Call" us us.', n: 1 } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 change in 1 file; nothing is left.\n' });
  });

  it('suppresses with a reason', async () => {
    write('a.md', 'You should have called us.\n');
    const { code, stdout } = await walk(
      ['a.md'],
      [
        ['What now?', `${DOWN}${DOWN}${ENTER}`],
        ['Why may it stay?', ENTER],
        ['Say why', `Legal wrote it${ENTER}`],
      ],
    );
    expect(read('a.md')).toContain('Legal wrote it');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 change in 1 file; nothing is left.\n' });
  });

  it('offers no suppression for one that accepts nothing', async () => {
    write('a.md', 'Hi Sam,\n\n<!-- replylint-disable-next-line no-blame -->\nThe lamp is here.\n');
    const { screen } = await walk(['a.md'], [['(1 left here)', '\x03']]);
    expect(screen).toContain('unused-suppression');
    expect(screen).toContain('Skip: ');
    expect(screen).not.toContain('Suppress: ');
  });

  it('ends at Ctrl-C with what was accepted', async () => {
    write('a.md', wordy);
    await walk(
      ['a.md'],
      [
        ['(3 left here)', ENTER],
        ['(2 left here)', '\x03'],
      ],
    );
    expect(read('a.md')).toBe(wordy.replace('prior to', 'before'));
  });

  it('shows what was accepted where the file was changed meanwhile, and writes nothing', async () => {
    write('a.md', 'It came prior to noon.\n');
    const { code, stdout, stderr } = await walk(
      ['a.md'],
      [
        [
          'What now?',
          () => {
            write('a.md', 'Other words.\n');
            return ENTER;
          },
        ],
      ],
    );
    expect(read('a.md')).toBe('Other words.\n');
    expect(stdout).toContain('-It came prior to noon.\n+It came before noon.\n');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'a.md: It was changed while it was linted, so it was not fixed. Run replylint again.\n',
    });
  });

  it('asks nothing about a file that cannot be written', async () => {
    write('a.md', wordy);
    chmodSync(join(cwd, 'a.md'), 0o444);
    expect(await walk(['a.md'], [])).toMatchObject({
      code: 2,
      stderr: 'a.md: It is read-only, so it was not fixed.\n',
      screen: '',
    });
  });

  it('needs a terminal', async () => {
    const outcome = await runWith(cwd, ['fix', 'a.md']);
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '"replylint fix" asks about each finding, so it needs a terminal.\n"replylint --fix" writes what is safe without asking, and --fix-dry-run shows it.\n',
    });
  });
});
