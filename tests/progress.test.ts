import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { lintInputs } from '../src/cli/run/lint-inputs.ts';
import { createProgress } from '../src/cli/run/progress.ts';
import { runWith } from './running.ts';

/** A terminal that keeps what was written, a clock that stands still, and the progress between them. */
function makeProgress(flags: { quiet?: boolean; debug?: boolean } = {}, env: Record<string, string> = {}) {
  const written: string[] = [];
  const time = { now: 0 };
  const errorTerminal = () => ({ write: (text: string) => written.push(text) });
  return { written, time, progress: createProgress(flags, { env, errorTerminal }, () => time.now) };
}

const seen = (text: string) => stripVTControlCharacters(text).trimStart();

describe('progress', () => {
  it('shows nothing of a short run', () => {
    const { written, time, progress } = makeProgress();
    progress.tell(1, 2, 'a.md');
    time.now = 499;
    progress.tell(2, 3, 'b.md');
    progress.end();
    expect(written).toEqual([]);
  });

  it('rewrites one line of a long run, ten times a second at most, and takes it away', () => {
    const { written, time, progress } = makeProgress();
    for (let done = 1; done <= 2000; done++) {
      time.now = done;
      progress.tell(done, 2000, `macros/${done}.md`);
    }
    expect(written.map(seen).slice(0, 2)).toEqual([
      'Linting 500 of 2,000  macros/500.md',
      'Linting 600 of 2,000  macros/600.md',
    ]);
    expect(written).toHaveLength(15);
    expect(written.every((text) => text.startsWith('\r\x1b[2K') && !text.includes('\n'))).toBe(true);
    progress.end();
    expect(written.at(-1)).toBe('\r\x1b[2K');
    time.now = 9000;
    progress.tell(3, 4, 'c.md');
    expect(written).toHaveLength(16);
  });

  it('lets no name steer the terminal', () => {
    const { written, time, progress } = makeProgress();
    time.now = 600;
    progress.tell(1, 3, 'a\x1b[2J\n.md');
    expect(written.join('')).not.toContain('\x1b[2J');
    expect(written.join('')).not.toContain('\n');
  });

  it.each([
    [{ quiet: true }, {}],
    [{ debug: true }, {}],
    [{}, { CI: 'true' }],
  ])('shows nothing with %j and %j', (flags, env) => {
    const { written, time, progress } = makeProgress(flags, env);
    time.now = 600;
    progress.tell(1, 3, 'a.md');
    progress.end();
    expect(written).toEqual([]);
  });

  it('hears of each file that is linted', async () => {
    const told: string[] = [];
    const cwd = mkdtempSync(join(tmpdir(), 'replylint-progress-'));
    const { configure } = await import('../src/cli/configure.ts');
    const configs = await configure({ config: false, rule: [] }, { cwd });
    const inputs = ['a.md', 'b.md'].map((shown) => ({
      path: join(cwd, shown),
      shown,
      read: () => Buffer.from('Hi Sam,\n'),
    }));
    const onProgress = (done: number, total: number, file: string) => told.push(`${done}/${total} ${file}`);
    const setting = { facts: {}, cwd, all: false, inspect: false, readMacros: async () => [], onProgress };
    await lintInputs(inputs, configs, setting);
    expect(told).toEqual(['1/2 a.md', '2/2 b.md']);
  });

  it('does not look for a terminal in a short run', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'replylint-progress-'));
    writeFileSync(join(cwd, 'a.md'), 'Hi Sam,\n');
    const { stderr } = await runWith(cwd, ['a.md'], {
      errorTerminal: () => {
        throw new Error('It was asked for.');
      },
    });
    expect(stderr).toBe('');
  });
});
