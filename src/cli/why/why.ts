import type { Configs } from '../../config/configs.ts';
import { placeOf } from '../../config/trace.ts';
import type { FileResult } from '../../diagnostic.ts';
import { didYouMean, UsageError } from '../../error.ts';
import { loadPalette } from '../../formatters/paint.ts';
import { safeText } from '../../formatters/safe-text.ts';
import type { Reply } from '../../reply.ts';
import type { Command, Flags } from '../arguments/flags.ts';
import { acceptBaselines } from '../baseline/accept.ts';
import { findBaselines } from '../baseline/baselines.ts';
import { configure } from '../configure.ts';
import { lookOf } from '../look.ts';
import { withFacts } from '../run/facts.ts';
import { findInputs, type Input } from '../run/inputs.ts';
import { lintInputs } from '../run/lint-inputs.ts';
import { createMacroReader } from '../run/macros.ts';
import { openFile } from '../run/open-file.ts';
import { readRunFacts } from '../run/run-facts.ts';
import { settle } from '../run/settle.ts';
import { type Outcome, printed, type World } from '../world.ts';
import { readPlace } from './place.ts';
import { describeRule, type Subject, sortsOf } from './rule.ts';
import { tellLine, tellRule, tellTable } from './told.ts';

/**
 * Tells what set the rules of a file, or one of them, and in a line what is found there and what accepts it.
 * Throws a `UsageError` for a file, a line or a rule that there is not.
 */
export async function why(
  { place, rule, flags }: Extract<Command, { name: 'why' }>,
  world: World,
): Promise<Outcome> {
  const { path, line } = readPlace(place, world.cwd);
  const configs = await configure(flags, world);
  const [input] = await findInputs([path.startsWith('@') ? `./${path}` : path], flags, configs, world);
  if (!input) return printed(`${safeText(path)} is not linted.\n`);
  if (input.ignored !== undefined) return printed(await tellIgnored(input, configs));
  const subject = await lintAlone(input, flags, configs, world);
  const ids = [...subject.config.rulesFor().keys()];
  if (rule !== undefined && !ids.includes(rule))
    throw new UsageError(`There is no rule "${rule}".`, {
      hint: didYouMean(rule, ids) ?? '"replylint rules" lists them all.',
    });
  const palette = await loadPalette(lookOf(flags.color, world));
  if (line !== undefined && (line < 1 || line > subject.lines.count))
    throw new UsageError(`${input.shown} has ${subject.lines.count} lines, so there is no line ${line}.`);
  const sorts = sortsOf(subject, line);
  if (rule !== undefined)
    return printed(
      tellRule(
        sorts.map((sort) => describeRule(rule, sort, subject)),
        { subject, line, palette },
      ),
    );
  if (line !== undefined) return printed(tellLine(line, sorts, { subject, palette }));
  return printed(await tellTable(sorts, ids, { subject, palette }));
}

async function tellIgnored({ shown, path, ignored }: Input, configs: Configs): Promise<string> {
  const layers = await configs.layersFor(path);
  const keys = layers.flatMap(({ file, ignores }) =>
    file && ignores.length > 0 ? [placeOf(file, ['ignores'])] : [],
  );
  const where = ignored?.startsWith('"ignores"') ? ` (${keys.join(', ')})` : '';
  return `${safeText(`${shown} is not linted because of ${ignored}${where}.`)}\n--no-ignore lints it all the same.\n`;
}

/** Lints one file, and keeps all that was known of it. */
async function lintAlone(input: Input, flags: Flags, configs: Configs, world: World): Promise<Subject> {
  const { cwd } = world;
  const setting = {
    facts: await readRunFacts(flags, [input], world),
    cwd,
    all: flags.all === true,
    inspect: false,
    readMacros: createMacroReader(configs, cwd),
  };
  const { linted, errors } = await lintInputs([input], configs, setting);
  const [error] = errors;
  if (error) throw error;
  const baselines = await findBaselines([input], configs, flags, cwd);
  const { results } = await acceptBaselines(
    baselines,
    { results: settle(linted), complete: true, configs, cwd },
    flags,
  );
  const config = await configs.for(input.path);
  const bytes = await input.read();
  const { replies, lines } = await openFile({ path: input.shown, bytes }, { ...setting, config });
  return {
    shown: input.shown,
    cwd,
    config,
    layers: await configs.layersFor(input.path),
    baselines: [...baselines.keys()],
    result: resultOf(results, input),
    replies: replies.map((reply) =>
      withMacros(
        withFacts(reply, setting.facts, () => {}),
        config.macros,
      ),
    ),
    lines,
    kindFlag: flags.kind !== undefined,
    channelFlag: flags.channel !== undefined,
  };
}

function resultOf(results: readonly FileResult[], { shown }: Input): FileResult {
  const result = results.find(({ path }) => path === shown);
  if (!result) throw new Error(`${shown} has no result.`);
  return result;
}

/** That there are saved replies is enough to know whether a rule has something to look at. */
const withMacros = (reply: Reply, macros: readonly string[] | undefined): Reply =>
  macros && reply.kind === 'draft' && !reply.context.macros
    ? { ...reply, context: { ...reply.context, macros: [] } }
    : reply;
