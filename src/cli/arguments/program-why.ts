import type { Option, Command as Program } from 'commander';

/** The options of a lint run that decide what is found; the others only show it or count it. */
const deciding = new Set([
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
]);

/** Adds `replylint why`, with those of the options that decide what is found; what was asked for goes to `choose`. */
export function addWhyCommand(
  program: Program,
  options: readonly Option[],
  choose: (place: string, rule: string | undefined, command: Program) => void,
): void {
  const why = program
    .command('why')
    .description('what set a rule for a file, and what is found and accepted there')
    .argument('<file[:line]>')
    .argument('[rule]');
  for (const option of options) if (deciding.has(option.attributeName())) why.addOption(option);
  why.action((place: string, rule?: string) => choose(place, rule, why));
}
