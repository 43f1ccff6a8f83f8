import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/arguments/commands.ts';
import { readCommandLine } from '../src/cli/arguments/program.ts';

function helpOf(...command: readonly string[]): string {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  expect(() => readCommandLine([...command, '--help'], write, 80)).toThrow('outputHelp');
  return written;
}

const flagsIn = (text: string) =>
  new Set([...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([flag]) => flag));

/** Words that stand behind a call of replylint, and flags named between backticks. */
function flagsToldIn(page: string): Set<string> {
  const calls = [...page.matchAll(/\breplylint\b([^`|;&\n]*)/g)].map(([, words = '']) => words);
  const named = [...page.matchAll(/`(--[a-z][^`]*)`/g)].map(([, words = '']) => words);
  return flagsIn([...calls, ...named].join('\n'));
}

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const help = helpOf();

describe('the help', () => {
  it('fits a terminal of 80 columns, in groups that all have a name', () => {
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const general = /^Options:\n((?: .*\n)+)/m.exec(help)?.[1] ?? '';
    expect([...flagsIn(general)]).toEqual(['--version', '--help']);
  });

  it('names every command', () => {
    const listed = /^Commands:\n((?: .*\n)+)/m.exec(help)?.[1] ?? '';
    const named = [...listed.matchAll(/^ {2}(\w+)/gm)].map(([, command]) => command);
    expect(named.sort()).toEqual([...commands].sort());
  });

  it('has no flag that neither README nor docs tell of', () => {
    const told = flagsIn(pages.map((page) => readFileSync(page, 'utf8')).join('\n'));
    expect([...flagsIn(help)].filter((flag) => !told.has(flag))).toEqual([]);
  });

  it.each(pages)('has every flag that %s tells of', (page) => {
    const known = flagsIn([help, ...commands.map((command) => helpOf(command))].join('\n'));
    const told = flagsToldIn(readFileSync(page, 'utf8'));
    expect([...told].filter((flag) => !known.has(flag))).toEqual([]);
  });
});
