import type { Option, Command as Program } from 'commander';
import { addDeciding } from './deciding.ts';

/** Which files are gone through, and how they are shown. */
const MORE = ['staged', 'changed', 'since', 'errorOnUnmatchedPattern', 'quiet', 'showCustomerText'];

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
  addDeciding(fix, options, MORE);
  fix.action((files: string[]) => choose(files, fix));
}
