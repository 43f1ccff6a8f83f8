import type { Option, Command as Program } from 'commander';

/** The options of a lint run that decide what is found, where; the others report it. */
const deciding = new Set([
  'config',
  'rule',
  'ignorePattern',
  'ignorePath',
  'ignore',
  'staged',
  'changed',
  'since',
  'errorOnUnmatchedPattern',
  'all',
  'quiet',
  'baseline',
  'inlineSuppressions',
  'customerName',
  'agentName',
  'channel',
  'thread',
  'showCustomerText',
  'kind',
  'locale',
  'color',
  'debug',
]);

/** Adds `replylint fix`, with the options that decide what is found. */
export function addFixCommand(
  program: Program,
  options: readonly Option[],
  choose: (files: readonly string[], command: Program) => void,
): void {
  const fix = program
    .command('fix')
    .description('go through the findings one by one: accept, choose, edit, skip, suppress')
    .argument('<files...>', 'files, folders and globs');
  for (const option of options) if (deciding.has(option.attributeName())) fix.addOption(option);
  fix.action((files: string[]) => choose(files, fix));
}
