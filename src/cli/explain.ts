import { readFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { didYouMean, UsageError } from '../error.ts';
import { loadPalette } from '../formatters/paint.ts';
import { hintFor } from '../suppressions/report.ts';
import type { Command } from './arguments/flags.ts';
import { lookOf } from './look.ts';
import { renderReadme } from './readme.ts';
import { type Outcome, printed, type World } from './world.ts';

/** Prints a rule's README. Throws a `UsageError` for a rule that there is not. */
export async function explain(
  { rule, color }: Extract<Command, { name: 'explain' }>,
  world: World,
): Promise<Outcome> {
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(rule))
    throw new UsageError(`There is no rule "${rule}".`, {
      hint: hintFor(rule) ?? didYouMean(rule, ids) ?? '"replylint rules" lists them all.',
    });
  const readme = readFileSync(new URL(`rules/${rule}/README.md`, world.home), 'utf8');
  return printed(renderReadme(readme, await loadPalette(lookOf(color, world))));
}
