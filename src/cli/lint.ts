import { resolve } from 'node:path';
import type { Configs } from '../config/configs.ts';
import { printConfig } from '../config/print.ts';
import { UsageError } from '../error.ts';
import { lookUp } from '../files/read.ts';
import { formatters } from '../formatters/index.ts';
import { safeText } from '../formatters/safe-text.ts';
import type { Command, Flags } from './arguments/flags.ts';
import type { Accepted } from './baseline/accept.ts';
import { findBaselines } from './baseline/baselines.ts';
import { cacheOpener } from './cache/open-cache.ts';
import { describeErrors, failuresOf } from './complaint.ts';
import { configure } from './configure.ts';
import type { FixOutcome } from './fix/fix-run.ts';
import { lookOf } from './look.ts';
import { prepareReports, spareFiles, writeReports } from './reports.ts';
import { judge, keepErrors } from './run/exit.ts';
import { findInputs, standardInput } from './run/inputs.ts';
import { lintInputs } from './run/lint-inputs.ts';
import { createMacroReader } from './run/macros.ts';
import { createProgress } from './run/progress.ts';
import { readRunFacts } from './run/run-facts.ts';
import { settle } from './run/settle.ts';
import { startStages } from './run/stages.ts';
import { gatherTeam } from './threads/team.ts';
import { type Outcome, printed, type World } from './world.ts';

/** Lints files or standard input. Throws a `UsageError` where nothing can be linted at all. */
export async function lint(
  { files, flags }: Extract<Command, { name: 'lint' }>,
  world: World,
): Promise<Outcome> {
  const stages = startStages(flags.debug === true);
  const configs = await configure(flags, world);
  if (flags.printConfig !== undefined) return printed(await configFor(flags.printConfig, configs, world));
  const reports = await prepareReports(flags, world);
  stages.end('configuration');
  const inputs = flags.stdin
    ? await standardInput(flags, configs, world)
    : await findInputs(files, flags, configs, world);
  if (flags.showFiles)
    return printed(inputs.map(({ shown, ignored }) => (ignored ? '' : `${listed(shown, world)}\n`)).join(''));
  const baselines = await findBaselines(inputs, configs, flags, world.cwd);
  const read = inputs.flatMap(({ path, ignored }) => (ignored === undefined ? [path] : []));
  spareFiles(reports, [...read, ...baselines.keys()], world.cwd);
  stages.end('finding files');

  const setting = {
    facts: await readRunFacts(flags, inputs, world),
    cwd: world.cwd,
    all: flags.all === true,
    inspect: wantsInspection(flags),
    measure: flags.stats === true,
    readMacros: createMacroReader(configs, world.cwd),
    team: gatherTeam(flags, world),
    openCache: cacheOpener(flags, world),
  };
  const progress = createProgress(flags, world);
  const following = { ...setting, onProgress: progress.tell, onRead: () => stages.end('reading') };
  const first = await lintInputs(inputs, configs, following).finally(progress.end);
  stages.end('linting');
  const fixed: FixOutcome =
    flags.fix || flags.fixDryRun
      ? await (await import('./fix/fix-run.ts')).fixRun(
          inputs,
          first,
          { configs, files: setting, settle },
          flags,
        )
      : { results: settle(first.linted), errors: first.errors, told: '' };
  const { errors, told, output } = fixed;
  stages.end(flags.fix || flags.fixDryRun ? 'fixing' : 'comparing');
  const { results, ...accepted }: Accepted =
    baselines.size === 0
      ? { results: fixed.results, told: '', code: 0 }
      : await (await import('./baseline/accept.ts')).acceptBaselines(
          baselines,
          { results: fixed.results, complete: errors.length === 0, configs, cwd: world.cwd },
          flags,
        );
  if (baselines.size > 0) stages.end('accepting');
  const { code, complaint } = judge(results, flags);
  // A text that was fixed is what a filter passes on; what there is to say of it stands beside it.
  const filters = flags.fix === true && flags.stdin === true;
  const failures = failuresOf(errors);
  const look = { ...lookOf(flags.color, world), failures, ...(filters && { terminal: true }) };
  const report = await writeReports(reports, flags.quiet ? keepErrors(results) : results, look);
  stages.end('reporting');
  const said = [
    describeErrors(errors, flags.debug === true),
    told,
    accepted.told,
    complaint ? `${complaint}\n` : '',
    flags.stats ? (await import('./run/stats.ts')).formatStats(results) : '',
    stages.tell(),
  ].join('');
  const outcome = {
    code: errors.length > 0 ? 2 : code || accepted.code,
    stdout: report,
    stderr: said,
  } as const;
  return filters ? { ...outcome, stdout: '', stderr: report + said, ...(output && { output }) } : outcome;
}

/** Whether a report or a gate asks how the replies were checked. */
const wantsInspection = ({ minScore, format }: Flags): boolean =>
  minScore !== undefined || format.some((output) => formatters[output.format]?.inspects);

async function configFor(path: string, configs: Configs, { cwd }: World): Promise<string> {
  if (lookUp(resolve(cwd, path), path)?.isDirectory())
    throw new UsageError('--print-config takes a file, and this is a folder.', { place: { path } });
  return printConfig(await configs.for(path));
}

// A program wants the name as it is; a terminal must not obey it.
const listed = (path: string, { stdoutIsTerminal }: World): string =>
  stdoutIsTerminal ? safeText(path) : path;
