import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// Who may import whom, besides itself. The path of a reply runs from left to right: see CONTRIBUTING.
const foundations = ['text', 'error', 'diagnostic', 'reply'];
const arrows: Readonly<Record<string, readonly string[]>> = {
  text: [],
  error: ['text'],
  diagnostic: ['text'],
  fingerprint: ['diagnostic'],
  baseline: [...foundations, 'fingerprint', 'lint', 'shape'],
  cache: [...foundations, 'config', 'containers'],
  fix: [...foundations, 'lint', 'document'],
  reply: ['text', 'placeholders'],
  placeholders: foundations,
  spelling: foundations,
  document: [...foundations, 'placeholders', 'phrases'],
  phrases: [...foundations, 'document', 'rule'],
  acts: [...foundations, 'document', 'phrases'],
  conversation: [...foundations, 'document', 'phrases', 'acts', 'shape', 'rule'],
  retext: [...foundations, 'document', 'phrases'],
  rule: [...foundations, 'document', 'phrases', 'placeholders'],
  shape: [...foundations, 'rule'],
  lint: [...foundations, 'document', 'phrases', 'placeholders', 'rule', 'checklist'],
  containers: [...foundations, 'placeholders', 'helpdesks', 'conversation', 'shape'],
  helpdesks: [...foundations, 'containers'],
  config: [
    ...foundations,
    'rule',
    'containers',
    'files',
    'placeholders',
    'shape',
    'checklist',
    'suppressions',
  ],
  files: foundations,
  formatters: [...foundations, 'checklist', 'fingerprint'],
  suppressions: [...foundations, 'containers', 'lint', 'rule'],
  checklist: [...foundations, 'rule', 'document', 'phrases', 'acts', 'conversation'],
  rules: [
    ...foundations,
    'rule',
    'document',
    'phrases',
    'acts',
    'retext',
    'spelling',
    'placeholders',
    'conversation',
  ],
};

const root = resolve(import.meta.dirname, '..');
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

/** The part a file belongs to: a folder of src, a file right in src, or `rules`. */
function partOf(path: string): string {
  const [top, part = ''] = path.split(/[\\/]/);
  return top === 'rules' ? 'rules' : part.replace(/\.ts$/, '');
}

function importsOf(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return Array.from(source.matchAll(/(?:from|import\()\s*'([^']+)'/g), ([, name = '']) => name);
}

const local = (path: string, name: string): string => relative(root, resolve(root, dirname(path), name));

describe('the import arrows', () => {
  it.each(Object.keys(arrows))('of %s point one way', (part) => {
    const wrong = files
      .filter((path) => partOf(path) === part)
      .flatMap((path) =>
        importsOf(path)
          .filter((name) => name.startsWith('.'))
          .map((name) => partOf(local(path, name)))
          .filter((other) => other !== part && !arrows[part]?.includes(other))
          .map((other) => `${path} → ${other}`),
      );
    expect(wrong).toEqual([]);
  });

  it('know every part', () => {
    const parts = new Set(files.map(partOf));
    expect([...parts].filter((part) => !(part in arrows) && part !== 'cli' && part !== 'index')).toEqual([]);
  });
});

describe('the world', () => {
  const worldly = /^node:(?:fs|process|child_process|os|net|http)/;

  it('is touched by the command line, configuration and files only', () => {
    const allowed = new Set(['cache', 'cli', 'config', 'files', 'spelling']);
    const touching = files.filter(
      (path) => !allowed.has(partOf(path)) && importsOf(path).some((name) => worldly.test(name)),
    );
    expect(touching).toEqual([]);
  });

  it('is named `process` in bin and in one folder only', () => {
    const naming = files.filter(
      (path) =>
        !path.startsWith(join('src', 'cli', 'process')) &&
        /\bprocess\.\w/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(naming).toEqual([]);
  });
});

describe('files', () => {
  it('are small: data apart, none is a dumping ground', () => {
    const lengths = files
      .filter((path) => !/(?:phrases|words|dialects|helpdesks|accepted|rules\/index)/.test(path))
      .map((path) => [readFileSync(join(root, path), 'utf8').split('\n').length, path] as const)
      .sort(([a], [b]) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]?.[0]).toBeLessThan(80);
    expect(lengths.filter(([length]) => length > 260)).toEqual([]);
  });
});
