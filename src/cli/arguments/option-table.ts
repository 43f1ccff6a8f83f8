import { InvalidArgumentError, type Option } from 'commander';
import { didYouMean, UsageError } from '../../error.ts';
import { formatters } from '../../formatters/index.ts';
import type { Output } from './flags.ts';

/** An option: its flags, what it is for, and what else there is to it. */
type Row = readonly [flags: string, description: string, finish?: (option: Option) => Option];

/** All options, in the groups of the help. */
export const rows = (): readonly (readonly [heading: string | undefined, rows: readonly Row[]])[] => [
  [
    'What is linted:',
    [
      ['--stdin', 'lint standard input'],
      ['--stdin-filename <file>', 'the name by which standard input is configured and shown'],
      ['--staged', 'only what is staged, as it will be committed'],
      ['--changed', 'only files that differ from the last commit'],
      ['--since <ref>', 'only files that differ from where this branch or commit was left'],
      [
        '--ignore-pattern <pattern>',
        'leave files out, as in .gitignore; repeatable',
        (option) => option.argParser(collect),
      ],
      [
        '--ignore-path <file>',
        'read this file instead of .replylintignore; repeatable',
        (option) => option.argParser(collect),
      ],
      ['--no-ignore', 'ignore nothing'],
      ['--force-exclude', 'leave out files named outright, too, where a folder would leave them out'],
      ['--no-error-on-unmatched-pattern', 'let a path or glob match nothing'],
      ['--all', 'lint replies that their helpdesk has switched off too'],
      ['--show-files', 'list the files that would be linted'],
      ['--watch', 'lint again whenever a file changes, until q or Ctrl-C'],
    ],
  ],
  [
    'How it is judged:',
    [
      ['-c, --config <file>', 'use this configuration, and look for no other'],
      ['--no-config', 'use no configuration file'],
      [
        '--rule <rule: level>',
        'set a rule, as in "no-blame: error"; repeatable',
        (option) => option.argParser(collect),
      ],
      ['--print-config <file>', 'print the configuration that holds for a file'],
    ],
  ],
  [
    'What is known of the conversation:',
    [
      ['--customer-name <name>', 'who the reply is for'],
      ['--agent-name <name>', 'who signs it'],
      ['--channel <channel>', 'where it is sent', (option) => option.choices(['email', 'chat', 'social'])],
      ['--kind <kind>', 'what it is', (option) => option.choices(['draft', 'macro'])],
      ['--locale <tag>', 'its language: en-US, en-GB, …'],
      ['--thread <file>', 'what was written before it: JSON or YAML, see thread.schema.json'],
    ],
  ],
  [
    'What is accepted:',
    [
      ['--baseline <file>', 'accept the findings that this file lists'],
      ['--no-baseline', 'accept no findings'],
      ['--update-baseline', 'accept all findings of this run: write them to the baseline'],
      ['--prune-baseline', 'take out of the baseline what is not found any more'],
      ['--fail-on-stale-baseline', 'exit 1 when the baseline lists what is not found any more'],
      ['--no-inline-suppressions', 'let no file switch rules off'],
      [
        '--report-unused-suppressions <level>',
        'how to report what accepts nothing (default: warn)',
        (option) => option.choices(['off', 'info', 'warn', 'error']),
      ],
    ],
  ],
  [
    'What is fixed:',
    [
      ['--fix', 'write safe fixes; the report shows what remains'],
      ['--fix-dry-run', 'show what --fix would write, as a diff, and write nothing'],
      ['--unsafe', 'with either: fix also where there is one clear answer, for you to read over'],
    ],
  ],
  [
    'What fails:',
    [
      [
        '--max-warnings <number>',
        'exit 1 when there are more warnings',
        (option) => option.argParser(parseCount),
      ],
      [
        '--min-score <number>',
        'exit 1 when a reply scores less, of 100 (see check)',
        (option) => option.argParser(parseScore),
      ],
      [
        '--fail-on <level>',
        'the lightest findings to exit 1 for',
        (option) => option.choices(['error', 'warn']).default('error'),
      ],
    ],
  ],
  [
    'What is shown:',
    [
      [
        '-f, --format <name[=file]>',
        `${Object.keys(formatters).join(', ')}; repeatable`,
        (option) => option.argParser(parseOutput),
      ],
      ['--quiet', 'show errors only'],
      ['--statistics', 'count the findings of each rule instead of showing them'],
      ['--show-customer-text', 'let messages quote what the customer wrote'],
      ['--color', 'write colours'],
      ['--no-color', 'write no colours'],
      ['--stats', 'show how long each rule took'],
      ['--debug', 'show how long each stage took, and where an error comes from'],
    ],
  ],
  [
    'How fast:',
    [
      ['--no-cache', 'lint again what has not changed since the last run'],
      ['--cache-location <folder>', 'keep results in this folder'],
      [
        '--concurrency <auto|off|number>',
        'how many threads lint',
        (option) => option.argParser(parseThreads),
      ],
    ],
  ],
  [undefined, [['-v, --version', 'print the version']]],
];

function parseScore(value: string): number {
  if (!/^\d+$/.test(value) || Number(value) > 100)
    throw new InvalidArgumentError('It must be a whole number from 0 to 100.');
  return Number(value);
}

function parseThreads(value: string): 'auto' | 'off' | number {
  if (value === 'auto' || value === 'off') return value;
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new InvalidArgumentError('It must be auto, off, or a whole number from 1.');
  return Number(value);
}

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

function parseOutput(written: string, earlier: readonly Output[] = []): Output[] {
  // What would be a file called json is the checklist as JSON.
  const value = written.replace(/^checklist=json(?==|$)/, 'checklist-json');
  const [, format = value, path] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  if (!Object.hasOwn(formatters, format)) {
    const names = Object.keys(formatters);
    throw new UsageError(`There is no format "${format}".`, {
      hint: didYouMean(format, names) ?? `Formats: ${names.join(', ')}.`,
    });
  }
  if (path === '') throw new UsageError(`--format ${value} names no file.`);
  return [...earlier, { format, ...(path !== undefined && { path }) }];
}
