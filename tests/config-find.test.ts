import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../src/config/json.ts';
import { parseYaml } from '../src/config/yaml.ts';
import { configsOf, makeFolder, resolveIn } from './config-folder.ts';

const brandIn = async (...given: Parameters<typeof resolveIn>) => (await resolveIn(...given)).facts.brand;

describe('places', () => {
  test.each([
    ['.replylintrc', 'brand: Acme'],
    ['.replylintrc', '\uFEFF{ "brand": "Acme", }'],
    ['.replylintrc.json', '{ "brand": "Acme" /* us */ }'],
    ['.replylintrc.json', '\uFEFF{ "brand": "Acme" }'],
    ['.replylintrc.yaml', 'brand: Acme'],
    ['.replylintrc.yml', '\uFEFFbrand: Acme\r\n'],
    ['replylint.config.json', '{ "brand": "Acme" }'],
    ['replylint.config.yaml', 'brand: &b Acme'],
    ['replylint.config.yml', 'brand: Acme'],
    ['replylint.config.js', 'export default { brand: "Acme" };'],
    ['replylint.config.mjs', 'export default { brand: await Promise.resolve("Acme"), kind: undefined };'],
    ['package.json', '{ "replylint": { "brand": "Acme" } }'],
  ])('%s: %s', async (name, text) => {
    expect(
      await brandIn({ [name]: text, ...(name.endsWith('.js') && { 'package.json': '{"type":"module"}' }) }),
    ).toBe('Acme');
  });

  test.each([
    ['an empty file', ''],
    ['only a comment', '# nothing yet'],
    ['keys without values', 'rules:\noverrides:\nwords:\n'],
  ])('%s is a configuration', async (_, text) => {
    const resolved = await resolveIn({ '.replylintrc': 'brand: Acme', 'a/.replylintrc': text }, 'a/draft.md');
    expect(resolved.facts).toEqual({});
    expect(resolved.files).toHaveLength(1);
  });
});

describe('search', () => {
  const files = {
    '.replylintrc': 'brand: Top',
    'a/replylint.config.yaml': 'brand: A',
    'a/b/package.json': { name: 'b', devDependencies: { replylint: '1' } },
    'a/b/c/.replylintrc': 'brand: C',
    'd/package.json': 'broken {',
    'e/.replylintrc': 'extends: ../.replylintrc\nlocale: en-GB',
  };

  test.each([
    ['draft.md', 'Top'],
    ['a/draft.md', 'A'],
    ['a/b/draft.md', 'A'],
    ['a/b/c/deep/er/draft.md', 'C'],
    ['d/draft.md', 'Top'],
    ['e/draft.md', 'Top'],
  ])('%s: the nearest upward holds, alone', async (path, brand) => {
    expect(await brandIn(files, path)).toBe(brand);
  });

  test('a path may be absolute, and outside of the working directory', async () => {
    const folder = makeFolder(files);
    const configs = await configsOf({}, { cwd: join(folder, 'd') });
    expect((await configs.for(join(folder, 'a', 'x.md'))).facts.brand).toBe('A');
    expect((await configs.for('../a/x.md')).facts.brand).toBe('A');
  });

  test('files are named, the nearest first', async () => {
    const configs = await configsOf({
      'team.json': { extends: './base.yaml' },
      'base.yaml': '',
      '.replylintrc': 'extends: ./team.json',
    });
    const names = (await configs.for('x.md')).files.map((file) => file.split('/').at(-1));
    expect(names).toEqual(['.replylintrc', 'team.json', 'base.yaml']);
  });
});

describe('an explicit configuration', () => {
  test('holds for all files, and its globs count from the working directory', async () => {
    const files = {
      'a/.replylintrc': 'brand: A',
      'ci/strict.yaml':
        'brand: CI\noverrides: [{ files: "a/**", brand: CI for A }]\nignores: [b]\nwords: ./words.txt',
      'ci/words.txt': 'Acme',
    };
    const explicit = await configsOf(files, { explicit: 'ci/strict.yaml' });
    expect((await explicit.for('a/x.md')).facts).toEqual({ brand: 'CI for A', words: ['Acme'] });
    expect((await explicit.for('b/x.md')).ignored).toBe(true);
    expect((await explicit.for('ci/x.md')).facts.brand).toBe('CI');
  });

  test('none is looked for on request', async () => {
    expect(await brandIn({ '.replylintrc': 'brand: Acme' }, 'draft.md', { noConfig: true })).toBeUndefined();
  });
});

describe('packages', () => {
  const installed = (name: string, main: string, text: string) => ({
    [`node_modules/${name}/package.json`]: { name, main },
    [`node_modules/${name}/${main}`]: text,
  });

  test('of data and of code, with globs that count from the configuration that extends them', async () => {
    const files = {
      ...installed(
        'replylint-config-acme',
        'config.yaml',
        'brand: Acme\noverrides: [{ files: "chat/**", channel: chat }]',
      ),
      ...installed('@acme/replies', 'index.cjs', 'module.exports = { locale: "en-IN" };'),
      '.replylintrc': 'extends: [replylint-config-acme, "@acme/replies"]',
    };
    expect((await resolveIn(files, 'chat/a.md')).facts).toEqual({
      brand: 'Acme',
      locale: 'en-IN',
      channel: 'chat',
    });
  });
});

test('a run without a configuration loads no library', async () => {
  const { metafile } = await build({
    entryPoints: ['src/config/configs.ts'],
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  const loaded = new Set(['src/config/configs.ts']);
  for (const path of loaded)
    for (const { path: imported, kind } of metafile.inputs[path]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(imported);
  expect([...loaded].filter((path) => !/^(?:src\/|node:)/.test(path))).toEqual([]);
  expect(loaded).toContain('src/config/find.ts');
});

describe('places of values', () => {
  const key = fc.stringMatching(/^[a-z][\w ]{0,8}$/).filter((name) => name === name.trim());
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));

  function pathsOf(node: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    if (typeof node !== 'object' || node === null) return [path];
    const inner = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
    return [path, ...inner.flatMap(([step, child]) => pathsOf(child, [...path, step]))];
  }

  const at = (node: unknown, path: readonly (string | number)[]): unknown =>
    path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), node);

  test.each([
    ['JSON', parseJson],
    ['YAML', parseYaml],
  ])('what stands at the place of a value in %s is the value', (_, parse) => {
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.constantFrom(0, 2), (root, indent) => {
        const text = JSON.stringify(root, null, indent);
        const located = parse(text, 'x');
        expect(located.value).toEqual(root);
        for (const path of pathsOf(root)) {
          expect(JSON.parse(text.slice(...(located.locate(path, 'value') ?? [0, 0])))).toEqual(
            at(root, path),
          );
          if (typeof path.at(-1) === 'string')
            expect(JSON.parse(text.slice(...(located.locate(path, 'name') ?? [0, 0])))).toBe(path.at(-1));
        }
      }),
    );
  });
});
