import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import type { World } from '../src/cli/world.ts';
import { asNobody } from './as-nobody.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
let cwd = '';
let home = '';
let place = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-cached-'));
  home = mkdtempSync(join(tmpdir(), 'replylint-home-'));
  place = mkdtempSync(join(tmpdir(), 'replylint-cache-'));
  for (const folder of [cwd, home, place]) chmodSync(folder, 0o755);
  mkdirSync(join(cwd, '.git'));
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'package.json'), '{"version":"1.2.3"}');
  writeFileSync(join(home, 'dist/code.sha1'), 'aaaa');
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const lint = (argv: readonly string[], world: Partial<World> = {}) =>
  run(argv[0] === 'check' ? argv : ['-f', 'json', ...argv], {
    cwd,
    env: {},
    home: pathToFileURL(`${home}/`),
    stdin: async () => new Uint8Array(),
    now: new Date('2026-11-17T10:00:00Z'),
    engine: 'v20.19.0',
    stdoutIsTerminal: false,
    ...world,
  });

const pack = () => join(place, 'replylint.cache');

/** Which pack there is; a pack is written anew when something was not in it. */
const packId = (): number => statSync(pack()).ino + statSync(pack()).mtimeMs;

/** Lints with the cache: whether something was missing in it. The output must be that of a run without it. */
async function misses(argv: readonly string[] = ['.'], world: Partial<World> = {}): Promise<boolean> {
  const before = existsSync(pack()) ? packId() : 0;
  const outcome = await lint(['--cache-location', place, ...argv], world);
  expect(outcome).toEqual(await lint(['--no-cache', ...argv], world));
  return packId() !== before;
}

const blaming =
  'Hi Sam,\n\nYou should have called us first. I sent a new lamp today.\n\nKind regards,\nAlex\n';

describe('a result that was kept', () => {
  beforeEach(() => write('draft.md', blaming));

  it('is used until something changes, and after it has changed back', async () => {
    expect(await misses()).toBe(true);
    expect(await misses()).toBe(false);
    write('draft.md', blaming.replace('lamp', 'light'));
    expect(await misses()).toBe(true);
    expect(await misses()).toBe(false);
  });

  it('is one of the same text', async () => {
    await misses();
    write('draft.md', `${blaming} `);
    expect(await misses()).toBe(true);
  });

  it('is one of the same file', async () => {
    await misses();
    write('other.md', blaming);
    expect(await misses()).toBe(true);
    rmSync(join(cwd, 'draft.md'));
    expect(await misses()).toBe(false);
  });

  it.each([
    [['--rule', 'no-blame: off']],
    [['--rule', 'no-blame: info']],
    [['--rule', 'no-wall-of-text: [warn, {maxParagraphWords: 20}]']],
    [['--customer-name', 'Sue']],
    [['--agent-name', 'Kim']],
    [['--channel', 'chat']],
    [['--kind', 'macro']],
    [['--locale', 'en-GB']],
    [['--all']],
    [['--show-customer-text']],
    [['--min-score', '10']],
  ])('is one of the same flags: %j', async (flags) => {
    await misses();
    expect(await misses([...flags, '.'])).toBe(true);
    expect(await misses([...flags, '.'])).toBe(false);
    expect(await misses()).toBe(false);
  });

  it.each([
    ['.replylintrc', 'rules: { no-blame: off }\n'],
    ['.replylintrc', 'phrases: { no-lamp: { message: Say light., words: [lamp] } }\n'],
    ['.replylintrc', 'words: [regards]\n'],
    ['.replylintrc', 'agent: Kim\n'],
    ['.replylintrc', 'overrides: [{ files: [draft.md], rules: { no-blame: error } }]\n'],
    ['.replylintrc', 'suppressions: [{ files: [draft.md], rules: [no-blame] }]\n'],
    ['.replylintrc', 'score: { thank-them: 3 }\n'],
    ['replylint.config.mjs', "export default { rules: { 'no-blame': 'off' } };\n"],
    ['draft.thread.json', '{ "thread": [{ "from": "customer", "text": "Where is my lamp?" }] }'],
  ])('is one of the same %s: %s', async (name, content) => {
    await misses();
    write(name, content);
    expect(await misses()).toBe(true);
    expect(await misses()).toBe(false);
    rmSync(join(cwd, name));
    await misses();
    expect(await misses()).toBe(false);
  });

  it('is one of the same words of a list, and of the same words of a house', async () => {
    write('.replylintrc', 'words: ./words.txt\nphrases: { x: { message: M., words: [lamp] } }\n');
    write('words.txt', 'alpha\n');
    await misses();
    expect(await misses()).toBe(false);
    write('words.txt', 'alpha\nbeta\n');
    expect(await misses()).toBe(true);
    write('.replylintrc', 'words: ./words.txt\nphrases: { x: { message: M., words: [lamps] } }\n');
    expect(await misses()).toBe(true);
    write('.replylintrc', 'words: ./words.txt\nphrases: { x: { message: N., words: [lamps] } }\n');
    expect(await misses()).toBe(true);
  });

  it('is one of the same thread', async () => {
    write('draft.thread.yaml', 'thread:\n  - { from: customer, text: Where is my lamp? }\n');
    await misses();
    expect(await misses()).toBe(false);
    write('draft.thread.yaml', 'thread:\n  - { from: customer, text: Where is my lamp? And my tent? }\n');
    expect(await misses()).toBe(true);
  });

  it('is one of the same file that tells of a template', async () => {
    cpSync(join(fixtures, 'libraries/salesforce/Support'), cwd, { recursive: true });
    const meta = 'Case_Closed.email-meta.xml';
    await misses(['Case_Closed.email']);
    expect(await misses(['Case_Closed.email'])).toBe(false);
    write(meta, readFileSync(join(cwd, meta), 'utf8').replace(/<subject>[^<]*/, '<subject>Other'));
    expect(await misses(['Case_Closed.email'])).toBe(true);
  });

  it('is one of the same code, run by the same Node.js', async () => {
    await misses();
    expect(await misses(['.'], { engine: 'v24.0.0' })).toBe(true);
    expect(await misses(['.'], { engine: 'v24.0.0' })).toBe(false);
    writeFileSync(join(home, 'dist/code.sha1'), 'bbbb');
    expect(await misses(['.'], { engine: 'v24.0.0' })).toBe(true);
  });

  it('is one of the same day only where a rule asked for it', async () => {
    const tomorrow = { now: new Date('2026-11-18T10:00:00Z') };
    await misses();
    expect(await misses(['.'], tomorrow)).toBe(false);
    write('draft.md', blaming.replace('today', 'today, Tuesday'));
    await misses();
    expect(await misses(['.'], { now: new Date('2026-11-17T23:00:00Z') })).toBe(false);
    expect(await misses(['.'], tomorrow)).toBe(true);
  });

  it('is one of the same saved replies', async () => {
    const saved = 'Thank you for your message. A new lamp is on its way to you and should arrive on Friday.';
    write('.replylintrc', 'macros: [./saved/*.txt]\n');
    write('saved/new-lamp.txt', saved);
    write('draft.md', `Hi Sam,\n\n${saved}\n\nKind regards,\nAlex\n`);
    await misses(['draft.md']);
    expect(await misses(['draft.md'])).toBe(false);
    write('saved/new-lamp.txt', `${saved} It is blue.`);
    expect(await misses(['draft.md'])).toBe(true);
    rmSync(join(cwd, 'saved/new-lamp.txt'));
    const { stderr } = await lint(['--cache-location', place, 'draft.md']);
    expect(stderr).toBe((await lint(['--no-cache', 'draft.md'])).stderr);
  });

  it('is none where a file could not be read', async () => {
    write('broken.json', '{ "macros": [');
    await misses(['.', 'broken.json']);
    expect((await lint(['--cache-location', place, '.', 'broken.json'])).stderr).toContain('broken.json');
  });

  it('holds no whole text, and is for its owner alone', async () => {
    await misses();
    expect(readFileSync(pack(), 'utf8')).toContain('no-blame');
    expect(readFileSync(pack(), 'utf8')).not.toContain('I sent a new lamp');
    expect(statSync(pack()).mode & 0o777).toBe(0o600);
  });
});

describe('with a cache, output is the same', () => {
  it('over drafts, libraries and projects, in its order', async () => {
    cpSync(fixtures, join(cwd, 'all'), { recursive: true });
    const names = readdirSync(join(cwd, 'all/libraries'), { recursive: true, encoding: 'utf8' });
    const argv = [
      'all',
      ...names.filter((name) => /\.\w+$/.test(name)).map((name) => `all/libraries/${name}`),
    ];
    const plain = await lint(['--no-cache', ...argv]);
    for (const _ of ['cold', 'warm']) expect(await lint(['--cache-location', place, ...argv])).toEqual(plain);
    expect(packId()).toBeGreaterThan(0);
  });

  it('where replies are compared, and one of two files has changed', async () => {
    const macro = (id: number, words: string) =>
      JSON.stringify({
        macros: [
          {
            id,
            title: 'Late parcel',
            actions: [{ field: 'comment_value', value: `Hi,\n\n${words}\n\nBest` }],
          },
        ],
      });
    const words =
      'Your parcel is late because of the snow in the north. It arrives within three days, and you can follow it in your account.';
    write('a.json', macro(1, words));
    write('b.json', macro(2, words));
    const files = ['a.json', 'b.json'];
    await misses(files);
    expect((await lint(['--cache-location', place, ...files])).stdout).toContain('no-duplicate-title');
    expect(await misses(files)).toBe(false);
    write('b.json', macro(2, `${words} Thank you.`));
    expect(await misses(files)).toBe(true);
  });

  it('when findings are fixed', async () => {
    const slip = 'Hi Sam,\n\nThank you for for the photo. I sent a new lamp today.\n\nKind regards,\nAlex\n';
    write('draft.md', slip);
    const plain = await lint(['--no-cache', '--fix-dry-run', '.']);
    await misses();
    for (const _ of ['cold', 'warm'])
      expect(await lint(['--cache-location', place, '--fix-dry-run', '.'])).toEqual(plain);
    await lint(['--cache-location', place, '--fix', '.']);
    expect(readFileSync(join(cwd, 'draft.md'), 'utf8')).not.toContain('for for');
    expect((await lint(['--cache-location', place, '.'])).stdout).toBe(
      (await lint(['--no-cache', '.'])).stdout,
    );
  });

  it('in the checklist', async () => {
    write('draft.md', blaming);
    const argv = ['check', 'draft.md'];
    const plain = await lint([...argv, '--no-cache']);
    for (const _ of ['cold', 'warm']) expect(await lint([...argv, '--cache-location', place])).toEqual(plain);
  });

  it.each(['truncated', 'empty', 'foreign', 'a folder', 'changed in one byte'])(
    'though it is %s',
    async (how) => {
      write('draft.md', blaming);
      write('other.md', `${blaming}\nYou failed to read it.\n`);
      await misses();
      const bytes = readFileSync(pack());
      const broken: Record<string, () => readonly (Uint8Array | string)[]> = {
        truncated: () => Array.from({ length: 9 }, (_, part) => bytes.subarray(0, (bytes.length * part) / 9)),
        empty: () => [''],
        foreign: () => [
          '{}',
          '\n',
          'replylint\n',
          'replylint aaaa-v20.19.0 9 x\n[[1,2,3]]',
          'x'.repeat(5000),
        ],
        'a folder': () => [],
        'changed in one byte': () =>
          Array.from({ length: 40 }, (_, part) => {
            const copy = Buffer.from(bytes);
            const at = Math.floor((bytes.length * part) / 40);
            copy[at] = (copy[at] ?? 0) ^ 1;
            return copy;
          }),
      };
      for (const content of broken[how]?.() ?? []) {
        writeFileSync(pack(), content);
        expect(await misses()).toBe(true);
        expect(await misses()).toBe(false);
      }
      if (how !== 'a folder') return;
      const plain = await lint(['--no-cache', '.']);
      rmSync(pack());
      mkdirSync(pack());
      const outcome = await lint(['--cache-location', place, '.']);
      expect(outcome.stdout).toBe(plain.stdout);
      expect(outcome.stderr).toContain('The cache cannot be written');
    },
    120_000,
  );

  it('for two runs at once', async () => {
    for (let index = 0; index < 12; index++) write(`draft-${index}.md`, `${blaming}\nNumber ${index}.\n`);
    const plain = await lint(['--no-cache', '.']);
    const both = await Promise.all([1, 2].map(() => lint(['--cache-location', place, '.'])));
    expect(both).toEqual([plain, plain]);
    expect(readdirSync(place)).toEqual(['replylint.cache']);
    expect(await misses()).toBe(false);
  });
});

describe('the place of the cache', () => {
  const many = () => {
    for (let index = 0; index < 40; index++)
      write(
        `draft-${index}.md`,
        `Hi Sam,\n\n${'I sent a new lamp today. '.repeat(24)}\n\nBest,\nAlex ${index}\n`,
      );
  };
  const tree = () => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();

  it('is that of the system, a folder for each working directory; nothing is written beside the drafts', async () => {
    many();
    const before = tree();
    const env = { XDG_CACHE_HOME: place };
    const first = await lint(['.'], { env });
    expect(tree()).toEqual(before);
    const [folder = ''] = readdirSync(join(place, 'replylint'));
    expect(readdirSync(join(place, 'replylint', folder))).toEqual(['replylint.cache']);
    expect(statSync(join(place, 'replylint', folder)).mode & 0o777).toBe(0o700);
    expect(await lint(['.'], { env })).toEqual(first);
  });

  it.each([
    [{ HOME: 'H' }, undefined, '.cache/replylint'],
    [{ HOME: 'H' }, 'darwin', 'Library/Caches/replylint'],
    [{ LOCALAPPDATA: 'H' }, 'win32', 'replylint'],
  ])('is where the system keeps caches: %j on %s', async (names, platform, folder) => {
    many();
    const env = Object.fromEntries(Object.keys(names).map((name) => [name, place]));
    await lint(['.'], { env, ...(platform && { platform }) });
    expect(readdirSync(join(place, folder))).toHaveLength(1);
  });

  it('is node_modules where the package has one', async () => {
    many();
    write('package.json', '{}');
    mkdirSync(join(cwd, 'node_modules'));
    await lint(['.'], { env: { XDG_CACHE_HOME: place } });
    expect(readdirSync(join(cwd, 'node_modules/.cache/replylint'))).toEqual(['replylint.cache']);
    expect(readdirSync(place)).toEqual([]);
  });

  it('is none for a draft, where there is no place, or with --no-cache', async () => {
    const env = { XDG_CACHE_HOME: place };
    write('draft.md', blaming);
    await lint(['draft.md'], { env });
    many();
    await lint(['--no-cache', '.'], { env });
    await lint(['.']);
    expect(readdirSync(place)).toEqual([]);
  });

  it('may be one that cannot be written: that is no error, unless it was asked for', async () => {
    many();
    const plain = await lint(['--no-cache', '.']);
    const locked = join(place, 'locked');
    mkdirSync(locked, { mode: 0o555 });
    expect(await asNobody(() => lint(['.'], { env: { XDG_CACHE_HOME: locked } }))).toEqual(plain);
    const asked = await asNobody(() => lint(['--cache-location', locked, '.']));
    expect(asked.stdout).toBe(plain.stdout);
    expect(asked.stderr).toContain('The cache cannot be written (EACCES).');
    expect(asked.code).toBe(2);
  });

  it('cannot be named together with --no-cache', async () => {
    expect((await lint(['--no-cache', '--cache-location', 'x', '.'])).stderr).toContain(
      '--no-cache keeps no results',
    );
  });
});
