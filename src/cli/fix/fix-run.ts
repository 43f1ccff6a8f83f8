import type { Configs } from '../../config/configs.ts';
import type { FileResult } from '../../diagnostic.ts';
import { UsageError } from '../../error.ts';
import { decodeBytes } from '../../files/decode.ts';
import { replaceFile } from '../../files/replace.ts';
import type { Flags } from '../arguments/flags.ts';
import type { Input } from '../run/inputs.ts';
import type { Linted } from '../run/lint-file.ts';
import { type InputSetting, type LintedInputs, lintInputs } from '../run/lint-inputs.ts';
import { readFound } from '../run/read-found.ts';
import type { Stages } from './fix-attempt.ts';
import { type FixedFile, fixInputs } from './fix-inputs.ts';

/** A run after fixing. */
export interface FixOutcome {
  readonly results: readonly FileResult[];
  readonly errors: readonly UsageError[];
  /** What fixing makes of standard input. */
  readonly output?: Uint8Array;
  /** A line that tells what was done; empty where nothing was. */
  readonly told: string;
}

/** How a run lints and settles. */
export interface FixSetting {
  readonly configs: Configs;
  readonly files: InputSetting;
  settle(linted: readonly Linted[]): readonly FileResult[];
}

/** Fixes what was linted; files are written only where that is asked for. */
export async function fixRun(
  inputs: readonly Input[],
  { linted, errors }: LintedInputs,
  setting: FixSetting,
  { fix = false, unsafe = false, stdin = false }: Pick<Flags, 'fix' | 'unsafe' | 'stdin'>,
): Promise<FixOutcome> {
  const run = await fixInputs(inputs, linted, stagesOf(setting), unsafe);
  const failed = fix && !stdin ? writeFiles(run.files) : new Map<string, UsageError>();
  const fixed = run.files.filter(({ input }) => !failed.has(input.shown));
  const before = new Map(linted.map((one) => [one.result.path, one]));
  const after = run.linted.map((one) =>
    failed.has(one.result.path) ? (before.get(one.result.path) ?? one) : one,
  );
  const changed = new Set(fixed.map(({ input }) => input.shown));
  const results = setting.settle(after).map((result) => {
    const original = before.get(result.path)?.result.source;
    return changed.has(result.path) && original !== undefined ? { ...result, original } : result;
  });
  const allErrors = [...errors, ...run.errors, ...failed.values()];
  const [input] = fix && stdin && allErrors.length === 0 ? inputs : [];
  const output = input && (run.files[0]?.after ?? (await input.read()));
  return { results, errors: allErrors, told: tell(fixed, fix), ...(output && { output }) };
}

/** Writes each file; those that could not be written, with why. */
function writeFiles(files: readonly FixedFile[]): ReadonlyMap<string, UsageError> {
  const failed = new Map<string, UsageError>();
  for (const { input, before, after } of files)
    try {
      const { path, shown, unwritable } = input;
      if (unwritable !== undefined)
        throw new UsageError(`It was not fixed: ${unwritable}.`, { place: { path: shown } });
      replaceFile({ path, shown, before, after });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failed.set(input.shown, error);
    }
  return failed;
}

function tell(files: readonly FixedFile[], isWritten: boolean): string {
  if (files.length === 0) return '';
  const count = files.reduce((sum, file) => sum + file.count, 0);
  const fixes = `${count} finding${count === 1 ? '' : 's'} in ${files.length} file${files.length === 1 ? '' : 's'}`;
  return isWritten ? `Fixed ${fixes}.\n` : `--fix would fix ${fixes}.\n`;
}

/** The stages of a run. What only stands in memory is kept in no cache. */
export const stagesOf = ({ configs, files: { openCache: _, ...files }, settle }: FixSetting): Stages => ({
  settle,
  lint: (inputs) => lintInputs(inputs, configs, files),
  async read({ path, shown, read }) {
    const { text, encoding } = decodeBytes(await read(), shown);
    const config = await configs.for(path);
    const file = { path: shown, text, ...(encoding && { encoding }) };
    return (await readFound(file, { ...files, config })).replies;
  },
});
