import type { FileResult } from '../../diagnostic.ts';
import { UsageError } from '../../error.ts';
import { formatDiff } from '../../formatters/diff.ts';
import { findingBlock } from '../../formatters/finding-block.ts';
import type { Look } from '../../formatters/formatter.ts';
import { safeText } from '../../formatters/safe-text.ts';
import { describeReply, layOutSheet } from '../../formatters/sheet.ts';
import { shownSource } from '../../formatters/shown-source.ts';
import { allDiagnostics } from '../../formatters/tally.ts';
import type { Command } from '../arguments/flags.ts';
import { acceptBaselines } from '../baseline/accept.ts';
import { findBaselines } from '../baseline/baselines.ts';
import { describeErrors } from '../complaint.ts';
import { configure } from '../configure.ts';
import { lookOf } from '../look.ts';
import { judge, keepErrors } from '../run/exit.ts';
import { findInputs } from '../run/inputs.ts';
import type { Linted } from '../run/lint-file.ts';
import { createMacroReader } from '../run/macros.ts';
import { readRunFacts } from '../run/run-facts.ts';
import { settle } from '../run/settle.ts';
import type { Outcome, World } from '../world.ts';
import { stagesOf } from './fix-run.ts';
import type { Guide } from './walk-file.ts';
import { walkFiles } from './walk-files.ts';
import { askAbout } from './walk-prompts.ts';

/** Goes through the findings of files with a person. Throws a `UsageError` where nobody sits at a terminal. */
export async function walk(
  { files, flags }: Extract<Command, { name: 'fix' }>,
  world: World,
): Promise<Outcome> {
  const terminal = world.terminal?.();
  if (!terminal)
    throw new UsageError('"replylint fix" asks about each finding, so it needs a terminal.', {
      hint: '"replylint --fix" writes what is safe without asking, and --fix-dry-run shows it.',
    });
  const configs = await configure(flags, world);
  const inputs = await findInputs(files, flags, configs, world);
  const baselines = await findBaselines(inputs, configs, flags, world.cwd);
  const setting = {
    facts: await readRunFacts(flags, inputs, world),
    cwd: world.cwd,
    all: flags.all === true,
    inspect: false,
    readMacros: createMacroReader(configs, world.cwd),
  };
  const stages = stagesOf({ configs, files: setting, settle });
  const settleAll = async (linted: readonly Linted[]): Promise<readonly FileResult[]> => {
    const results = settle(linted);
    const run = { results, complete: false, configs, cwd: world.cwd };
    const { results: open } = baselines.size > 0 ? await acceptBaselines(baselines, run, flags) : { results };
    return flags.quiet ? keepErrors(open) : open;
  };
  const say = (text: string): void => void terminal.output.write(`${text}\n`);
  const look = lookOf(flags.color, world);
  const guide: Guide = {
    ...stages,
    settle: settleAll,
    say,
    ask: (finding, own, left) => askAbout(finding, own, left, terminal),
    show: createShow(look, say),
  };
  const first = await stages.lint(inputs);
  const { linted, changes, files: changed, errors, lost } = await walkFiles(inputs, first.linted, guide);
  const results = await settleAll(linted);
  const remaining = allDiagnostics(results).length;
  const allErrors = [...first.errors, ...errors];
  return {
    code: allErrors.length > 0 ? 2 : judge(results, flags).code,
    stdout: `${await formatDiff(lost, { ...look, terminal: true })}${sumUp(changes, changed, remaining)}\n`,
    stderr: describeErrors(allErrors, flags.debug === true),
  };
}

/** Shows findings: the file and the reply where they change, and why a rule is there where it comes first. */
function createShow(look: Look, say: (text: string) => void): Guide['show'] {
  let place = '';
  const explained = new Set<string>();
  return async (finding, result) => {
    // How to answer it stands below, to choose from.
    const shown = { ...result, source: shownSource(result), diagnostics: [{ ...finding, suggestions: [] }] };
    const sheet = await layOutSheet([shown], look);
    const head = [sheet.palette.underline(safeText(result.path)), describeReply(finding, sheet)]
      .filter((line) => line !== '')
      .join('\n');
    const block = shown.diagnostics.flatMap((one) =>
      findingBlock(one, shown.source, !explained.has(finding.rule), sheet),
    );
    say(`\n${[...(head === place ? [] : [head, '']), ...block].join('\n')}\n`);
    place = head;
    explained.add(finding.rule);
  };
}

function sumUp(changes: number, files: number, remaining: number): string {
  if (changes + remaining === 0) return 'Nothing to fix.';
  const done =
    changes === 0 ? 'Nothing was changed' : `${counted(changes, 'change')} in ${counted(files, 'file')}`;
  return remaining === 0 ? `${done}; nothing is left.` : `${done}; ${counted(remaining, 'finding')} left.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
