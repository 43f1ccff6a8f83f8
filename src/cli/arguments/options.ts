import { InvalidArgumentError, Option } from 'commander';
import { didYouMean, UsageError } from '../../error.ts';
import { formatters } from '../../formatters/index.ts';
import type { Output } from './flags.ts';

/** The options of a lint run, made anew for each command that takes them, in the groups of the help. */
export function options(): Option[] {
  return [
    ...group('What is linted:', [
      new Option('--stdin', 'lint standard input'),
      new Option('--stdin-filename <file>', 'the name by which standard input is configured and shown'),
      new Option('--staged', 'only what is staged, as it will be committed'),
      new Option('--changed', 'only files that differ from the last commit'),
      new Option('--since <ref>', 'only files that differ from where this branch or commit was left'),
      new Option('--ignore-pattern <pattern>', 'leave files out, as in .gitignore; repeatable').argParser(
        collect,
      ),
      new Option('--ignore-path <file>', 'read this file instead of .replylintignore; repeatable').argParser(
        collect,
      ),
      new Option('--no-ignore', 'ignore nothing'),
      new Option(
        '--force-exclude',
        'leave out files named outright, too, where a folder would leave them out',
      ),
      new Option('--no-error-on-unmatched-pattern', 'let a path or glob match nothing'),
      new Option('--all', 'lint replies that their helpdesk has switched off too'),
      new Option('--show-files', 'list the files that would be linted'),
      new Option('--watch', 'lint again whenever a file changes, until q or Ctrl-C'),
    ]),
    ...group('How it is judged:', [
      new Option('-c, --config <file>', 'use this configuration, and look for no other'),
      new Option('--no-config', 'use no configuration file'),
      new Option('--rule <rule: level>', 'set a rule, as in "no-blame: error"; repeatable').argParser(
        collect,
      ),
      new Option('--print-config <file>', 'print the configuration that holds for a file'),
    ]),
    ...group('What is known of the conversation:', [
      new Option('--customer-name <name>', 'who the reply is for'),
      new Option('--agent-name <name>', 'who signs it'),
      new Option('--channel <channel>', 'where it is sent').choices(['email', 'chat', 'social']),
      new Option('--kind <kind>', 'what it is').choices(['draft', 'macro']),
      new Option('--locale <tag>', 'its language: en-US, en-GB, …'),
      new Option('--thread <file>', 'what was written before it: JSON or YAML, see thread.schema.json'),
    ]),
    ...group('What is accepted:', [
      new Option('--baseline <file>', 'accept the findings that this file lists'),
      new Option('--no-baseline', 'accept no findings'),
      new Option('--update-baseline', 'accept all findings of this run: write them to the baseline'),
      new Option('--prune-baseline', 'take out of the baseline what is not found any more'),
      new Option('--fail-on-stale-baseline', 'exit 1 when the baseline lists what is not found any more'),
      new Option('--no-inline-suppressions', 'let no file switch rules off'),
      new Option(
        '--report-unused-suppressions <level>',
        'how to report what accepts nothing (default: warn)',
      ).choices(['off', 'info', 'warn', 'error']),
    ]),
    ...group('What is fixed:', [
      new Option('--fix', 'write safe fixes; the report shows what remains'),
      new Option('--fix-dry-run', 'show what --fix would write, as a diff, and write nothing'),
      new Option('--unsafe', 'with either: fix also where there is one clear answer, for you to read over'),
    ]),
    ...group('What fails:', [
      new Option('--max-warnings <number>', 'exit 1 when there are more warnings').argParser(parseCount),
      new Option('--min-score <number>', 'exit 1 when a reply scores less, of 100 (see check)').argParser(
        parseScore,
      ),
      new Option('--fail-on <level>', 'the lightest findings to exit 1 for')
        .choices(['error', 'warn'])
        .default('error'),
    ]),
    ...group('What is shown:', [
      new Option('-f, --format <name[=file]>', `${Object.keys(formatters).join(', ')}; repeatable`).argParser(
        parseOutput,
      ),
      new Option('--quiet', 'show errors only'),
      new Option('--statistics', 'count the findings of each rule instead of showing them'),
      new Option('--show-customer-text', 'let messages quote what the customer wrote'),
      new Option('--color', 'write colours'),
      new Option('--no-color', 'write no colours'),
      new Option('--stats', 'show how long each rule took'),
      new Option('--debug', 'show how long each stage took, and where an error comes from'),
    ]),
    ...group('How fast:', [
      new Option('--no-cache', 'lint again what has not changed since the last run'),
      new Option('--cache-location <folder>', 'keep results in this folder'),
      new Option('--concurrency <auto|off|number>', 'how many threads lint').argParser(parseThreads),
    ]),
    new Option('-v, --version', 'print the version'),
  ];
}

const group = (heading: string, options: readonly Option[]): readonly Option[] =>
  options.map((option) => option.helpGroup(heading));

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
