import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { configure } from '../src/cli/configure.ts';
import { createPartLinter, type Part, planJobs } from '../src/cli/threads/parts.ts';
import { shareWork } from '../src/cli/threads/workers.ts';
import { asNobody } from './as-nobody.ts';
import { runWith } from './running.ts';
import { bundleWorker } from './worker-script.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
let script = '';
let cwd = '';
let messages = 0;
let ready: Worker[] = [];

beforeAll(async () => {
  script = await bundleWorker();
});

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-threads-'));
  mkdirSync(join(cwd, '.git'));
  messages = 0;
});

afterEach(async () => {
  await Promise.all(ready.map((worker) => worker.terminate()));
  ready = [];
});

/** Threads that have started already, so that the main one does not do all the work before. */
async function getReady(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const worker = new Worker(script);
    await once(worker, 'message');
    worker.on('message', () => messages++);
    ready.push(worker);
  }
}

const startWorker = (): Worker => ready.pop() ?? new Worker('', { eval: true });

async function lint(concurrency: string, argv: readonly string[], start?: () => Worker) {
  if (!start) await getReady(Number.parseInt(concurrency, 10) - 1 || 0);
  return runWith(cwd, ['--concurrency', concurrency, '-f', 'json', ...argv], {
    now: new Date('2026-11-17T10:00:00Z'),
    parallelism: 4,
    startWorker: start ?? startWorker,
  });
}

/** A Zendesk library in which replies contradict and repeat each other. */
function writeLibrary(size: number): void {
  const drafts = readdirSync(join(fixtures, 'bad')).filter((name) => name.endsWith('.md'));
  const texts = drafts.map((name) => readFileSync(join(fixtures, 'bad', name), 'utf8'));
  const macros = Array.from({ length: size }, (_, id) => ({
    id,
    title: `Macro ${id % (size - 3)}`,
    active: true,
    actions: [
      { field: 'comment_value', value: `Hi {{ticket.requester.first_name}},\n\n${texts[id % texts.length]}` },
    ],
  }));
  writeFileSync(join(cwd, 'macros.json'), JSON.stringify({ macros }));
}

describe('several threads', () => {
  it('report the same bytes as one, over drafts and libraries', async () => {
    cpSync(fixtures, join(cwd, 'a'), { recursive: true });
    const names = readdirSync(join(cwd, 'a/libraries'), { recursive: true, encoding: 'utf8' });
    const files = ['a', ...names.filter((name) => /\.\w+$/.test(name)).map((name) => `a/libraries/${name}`)];
    const one = await lint('off', files);
    for (const threads of ['2', '4']) expect(await lint(threads, files)).toEqual(one);
  });

  it('share the replies of one file, and compare them all', async () => {
    writeLibrary(150);
    const one = await lint('off', ['macros.json']);
    expect(one.stdout).toContain('no-duplicate-title');
    expect(await lint('1', ['macros.json'])).toEqual(one);
    expect(messages).toBe(0);
    for (const threads of ['2', '4']) expect(await lint(threads, ['macros.json'])).toEqual(one);
  });

  it('do a share of the work each', async () => {
    writeLibrary(150);
    await getReady(1);
    const path = join(cwd, 'macros.json');
    const files = [{ path, shown: 'macros.json', bytes: new Uint8Array(readFileSync(path)) }];
    const flags = { rule: [] };
    const setting = { cwd, all: false, inspect: false, facts: {} };
    const configs = await configure(flags, { cwd });
    const lintHere = createPartLinter(files, configs, { ...setting, readMacros: async () => [] });
    const [worker] = ready;
    const firstElsewhere = worker && once(worker, 'message');
    const kept: Part[] = [];
    await shareWork(
      files,
      { flags, setting },
      { threads: 2, startWorker },
      {
        lintPart: async (part) => {
          await firstElsewhere;
          return lintHere(part);
        },
        keep: (part, outcome) => {
          expect(outcome).not.toHaveProperty('error');
          kept.push(part);
        },
      },
    );
    expect(messages).toBeGreaterThan(0);
    expect(kept.toSorted((a, b) => a.slice - b.slice)).toEqual(planJobs(files).flat());
  });

  it('use the configuration that flags and files make', async () => {
    writeLibrary(100);
    writeFileSync(
      join(cwd, 'replylint.config.mjs'),
      `export default { rules: { spelling: 'error' }, phrases: { 'no-lamp': { message: 'Say light.', words: ['lamp'] } } };`,
    );
    const argv = ['--rule', 'no-blame: off', '--agent-name', 'Alex', 'macros.json'];
    const one = await lint('off', argv);
    expect(await lint('3', argv)).toEqual(one);
  });

  it('tell the same errors', async () => {
    cpSync(join(fixtures, 'bad'), join(cwd, 'bad'), { recursive: true });
    chmodSync(cwd, 0o755);
    writeFileSync(join(cwd, 'bad/locked.md'), 'Hi');
    chmodSync(join(cwd, 'bad/locked.md'), 0);
    const one = await asNobody(() => lint('off', ['bad']));
    expect(one.stderr).toContain('There is no permission to read it.');
    expect(await asNobody(() => lint('4', ['bad']))).toEqual(one);
  });

  it('tell the same errors of files that cannot be read as what they are', async () => {
    cpSync(join(fixtures, 'bad'), join(cwd, 'bad'), { recursive: true });
    writeFileSync(join(cwd, 'bad/m.json'), '{ "macros": [ { "id": 1, ');
    writeFileSync(join(cwd, 'bad/n.md'), new Uint8Array([72, 0, 105]));
    const files = ['bad', 'bad/m.json'];
    const one = await lint('off', files);
    expect(one.code).toBe(2);
    expect(one.stderr).toContain('NUL');
    expect(await lint('4', files)).toEqual(one);
  });

  it.each([
    ['ends at once', 'process.exit(3)'],
    ['fails', 'throw new Error("no")'],
    [
      'takes a job and is lost',
      'parentPort.once("message", (task) => { Atomics.add(task.counter, 0, 1); process.exit(1); })',
    ],
    ['does nothing it is asked', 'parentPort.once("message", () => {})'],
  ])('do without one that %s', async (_, code) => {
    writeLibrary(60);
    const one = await lint('off', ['macros.json']);
    const start = () =>
      new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, { eval: true });
    expect(await lint('3', ['macros.json'], start)).toEqual(one);
  });

  it('are none for one draft, and are not asked for by --concurrency off', async () => {
    writeFileSync(join(cwd, 'draft.md'), 'Hi Sam,\n\nYou should have called us.\n');
    const refuse = () => {
      throw new Error('A thread was started.');
    };
    expect((await lint('auto', ['draft.md'], refuse)).stderr).toBe('');
    writeLibrary(20);
    expect((await lint('off', ['macros.json'], refuse)).stderr).toBe('');
    writeLibrary(3000);
    expect((await lint('auto', ['macros.json'], refuse)).stderr).toContain('A thread was started.');
  });

  it('are a number, auto or off', async () => {
    expect((await lint('many', ['x.md'])).stderr).toContain(
      'It must be auto, off, or a whole number from 1.',
    );
    expect((await lint('0', ['x.md'])).code).toBe(2);
  });
});
