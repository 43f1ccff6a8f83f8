import { CommanderError, Command as Program } from 'commander';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { options } from '../src/cli/arguments/options.ts';
import { readCommandLine } from '../src/cli/arguments/program.ts';
import { wantsColor } from '../src/cli/color.ts';
import { describeError, UsageError } from '../src/error.ts';

const read = (...argv: readonly string[]) => readCommandLine(argv, () => {}, 80);

function flags(...argv: readonly string[]) {
  const command = read(...argv);
  if (command.name !== 'lint') throw new Error(`${command.name} is not lint`);
  return command.flags;
}

function complaint(...argv: readonly string[]): string {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  try {
    readCommandLine(argv, write, 80);
  } catch (error) {
    if (error instanceof UsageError) return describeError(error);
    if (error instanceof CommanderError && error.exitCode !== 0) return written;
    throw error;
  }
  return 'nothing';
}

describe('the command line', () => {
  it('lints files unless it is told otherwise', () => {
    expect(read('a.md', 'drafts')).toMatchObject({ name: 'lint', files: ['a.md', 'drafts'] });
    expect(read('explain', 'no-blame')).toEqual({ name: 'explain', rule: 'no-blame' });
    expect(read('--no-color', 'explain', 'no-blame')).toEqual({
      name: 'explain',
      rule: 'no-blame',
      color: false,
    });
    expect(read('rules')).toEqual({ name: 'rules', format: 'table' });
    expect(read('rules', '--format', 'json')).toEqual({ name: 'rules', format: 'json' });
    expect(read('init')).toEqual({ name: 'init' });
    expect(read('--version')).toEqual({ name: 'version' });
    expect(read('./rules')).toMatchObject({ name: 'lint', files: ['./rules'] });
  });

  it('takes flags before and after the files', () => {
    expect(flags('--quiet', 'a.md', '--max-warnings', '3')).toMatchObject({ quiet: true, maxWarnings: 3 });
    expect(read('--', '--quiet.md')).toMatchObject({ files: ['--quiet.md'] });
  });

  it('reads the options that are made because they are named as it would among all', () => {
    const given = fc.constantFrom(
      ...[
        '--quiet',
        '--all',
        '--no-color',
        '--color',
        '--no-config',
        '--config=x',
        '-cx',
        '-fjson=a',
        '--no-cache',
      ],
      ...[
        '--rule=a: off',
        '--kind=draft',
        '--locale=en',
        '--no-inline-suppressions',
        '--stats',
        '--fail-on=warn',
      ],
      ...[
        '--concurrency=2',
        '--max-warnings=3',
        '--min-score=4',
        '--baseline=b',
        '--no-baseline',
        '--no-ignore',
      ],
    );
    fc.assert(
      fc.property(fc.uniqueArray(given, { maxLength: 6 }), (argv) => {
        fc.pre(!(argv.includes('--quiet') && argv.includes('--fail-on=warn')));
        const all = new Program().argument('[files...]').exitOverride();
        for (const option of options()) all.addOption(option);
        all.parse(['a.md', ...argv], { from: 'user' });
        const { cache = true, inlineSuppressions = true, ...rest } = flags('a.md', ...argv);
        expect({ cache, inlineSuppressions, ...rest }).toMatchObject(all.opts());
      }),
    );
  });

  it('collects what can be repeated', () => {
    const given = flags(
      'a.md',
      '--rule',
      'no-blame: off',
      '--rule',
      'x: warn',
      '--ignore-pattern',
      'b',
      '--ignore-pattern',
      'c',
    );
    expect(given.rule).toEqual(['no-blame: off', 'x: warn']);
    expect(given.ignorePattern).toEqual(['b', 'c']);
    expect(flags('a.md')).toMatchObject({
      rule: [],
      ignorePattern: [],
      ignorePath: [],
      format: [],
      failOn: 'error',
    });
  });

  it('reads formats with their files', () => {
    expect(flags('a.md', '-f', 'pretty', '--format', 'json=out/a=b.json').format).toEqual([
      { format: 'pretty' },
      { format: 'json', path: 'out/a=b.json' },
    ]);
  });

  it.each([
    [['--stdin'], []],
    [['-'], []],
    [['--stdin-filename', 'a.md'], []],
  ])('reads standard input for %j', (argv, files) => {
    expect(read(...argv)).toMatchObject({ files, flags: { stdin: true } });
  });

  it('knows what was switched off', () => {
    expect(flags('a.md')).toMatchObject({ ignore: true, errorOnUnmatchedPattern: true });
    expect(flags('a.md').config).toBeUndefined();
    expect(flags('a.md').color).toBeUndefined();
    expect(
      flags('a.md', '--no-ignore', '--no-config', '--no-color', '--no-error-on-unmatched-pattern'),
    ).toMatchObject({
      ignore: false,
      config: false,
      color: false,
      errorOnUnmatchedPattern: false,
    });
    expect(flags('a.md', '-c', 'x.yaml').config).toBe('x.yaml');
  });
});

describe('mistakes', () => {
  it.each([
    [['--max-warning', '1', 'a.md'], 'Did you mean --max-warnings?'],
    [['--max-warnings', 'few', 'a.md'], 'It must be a whole number.'],
    [['--max-warnings', '-1', 'a.md'], 'It must be a whole number.'],
    [['--fail-on', 'info', 'a.md'], 'Allowed choices are error, warn.'],
    [['--channel', 'fax', 'a.md'], 'Allowed choices are email, chat, social.'],
    [['-f', 'jsn', 'a.md'], 'There is no format "jsn".\nDid you mean "json"?'],
    [['-f', 'yaml=x', 'a.md'], 'There is no format "yaml".\nFormats: pretty, stylish, json'],
    [['-f', 'json=', 'a.md'], '--format json= names no file.'],
    [['-f', 'json', '-f', 'pretty', 'a.md'], 'Only one --format can write to standard output'],
    [['-f', 'json=x', '-f', 'unix=x', 'a.md'], 'Two formats cannot both write x.'],
    [['--stdin', 'a.md'], 'Standard input cannot be linted together with files'],
    [['-', 'a.md'], 'Standard input cannot be linted together with files'],
    [['--print-config', 'a.md', 'b.md'], '--print-config takes exactly one file name'],
    [['--print-config', 'a.md', '--stdin'], '--print-config takes exactly one file name'],
    [['--print-config', 'a.md', '--show-files'], 'cannot be used together'],
    [['--show-files', '--stdin'], 'cannot be used with standard input'],
    [['--no-ignore', '--ignore-pattern', 'x', 'a.md'], '--no-ignore cannot be used with --ignore-pattern'],
    [['--quiet', '--fail-on', 'warn', 'a.md'], '--quiet would hide the warnings'],
    [['--statistics', '-f', 'json', 'a.md'], '--statistics takes the place of the report'],
    [['explain'], "missing required argument 'rule'"],
    [[], 'Usage: replylint [options] [command] [files...]'],
    [['--quiet'], 'No file, folder or glob is named.\n"replylint ." lints this folder'],
    [['check'], 'No file, folder or glob is named.'],
    [['--fix-dry-run', '--update-baseline', 'a.md'], '--fix-dry-run writes nothing'],
  ])('%j', (argv, message) => {
    expect(complaint(...argv)).toContain(message);
  });
});

describe('colour', () => {
  const world = {
    cwd: '/',
    home: new URL('file:///'),
    stdin: async () => new Uint8Array(),
    stdoutIsTerminal: false,
  };

  it.each([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, { TERM: 'dumb' }, true, false],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { FORCE_COLOR: '1' }, false, true],
    [undefined, { FORCE_COLOR: '' }, false, true],
    [undefined, { FORCE_COLOR: '0' }, true, false],
    [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ])('flag %s, environment %j, terminal %s: %s', (flag, env, stdoutIsTerminal, expected) => {
    expect(wantsColor(flag, { ...world, env, stdoutIsTerminal })).toBe(expected);
  });
});
