import type { Option, Command as Program } from 'commander';
import { addDeciding } from './deciding.ts';

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
  addDeciding(why, options);
  why.action((place: string, rule?: string) => choose(place, rule, why));
}
