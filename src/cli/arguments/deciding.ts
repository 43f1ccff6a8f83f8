import type { Option, Command as Program } from 'commander';

/** The options of a lint run that decide what is found in a file; the others choose files, show findings or count them. */
const deciding = [
  'config',
  'rule',
  'ignorePattern',
  'ignorePath',
  'ignore',
  'all',
  'baseline',
  'inlineSuppressions',
  'customerName',
  'agentName',
  'channel',
  'thread',
  'kind',
  'locale',
  'color',
  'debug',
] as const;

/** Adds those of the options that decide what is found to a command, and those that are named besides. */
export function addDeciding(
  command: Program,
  options: readonly Option[],
  more: readonly string[] = [],
): void {
  const wanted = new Set<string>([...deciding, ...more]);
  for (const option of options) if (wanted.has(option.attributeName())) command.addOption(option);
}
