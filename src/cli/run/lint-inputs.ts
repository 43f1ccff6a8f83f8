import type { Configs } from '../../config/configs.ts';
import type { FileResult } from '../../diagnostic.ts';
import { UsageError } from '../../error.ts';
import { lintCached } from '../cache/lint-cached.ts';
import type { CacheOpener } from '../cache/open-cache.ts';
import type { FileToLint, RunSetting } from '../threads/parts.ts';
import type { Team } from '../threads/team.ts';
import type { Input } from './inputs.ts';
import type { Linted } from './lint-file.ts';
import type { FileOutcome } from './lint-files.ts';
import type { OnProgress } from './progress.ts';

/** What the inputs of a run hold, in their order, and those that could not be read. */
export interface LintedInputs {
  readonly linted: readonly Linted[];
  readonly errors: readonly UsageError[];
}

/** What holds for all inputs, and what may help to lint them. */
export interface InputSetting extends RunSetting {
  readonly team?: Team | undefined;
  readonly openCache?: CacheOpener;
  readonly onProgress?: OnProgress;
  /** Called when all inputs were read. */
  readonly onRead?: () => void;
}

/** Lints inputs; one that cannot be read does not keep the others from being linted. */
export async function lintInputs(
  inputs: readonly Input[],
  configs: Configs,
  { team, openCache, onProgress, onRead, ...setting }: InputSetting,
): Promise<LintedInputs> {
  const outcomes = new Map<Input, FileOutcome | { readonly result: FileResult; readonly notes: [] }>();
  const files: FileToLint[] = [];
  const read: Input[] = [];
  for (const input of inputs) {
    const { path, shown, ignored } = input;
    if (ignored !== undefined) {
      outcomes.set(input, { result: ignoredResult(shown, ignored), notes: [] });
      continue;
    }
    await configs.for(path);
    try {
      files.push({ path, shown, bytes: await input.read() });
      read.push(input);
    } catch (error) {
      outcomes.set(input, { error });
    }
  }
  onRead?.();
  const run = { configs, setting, team };
  const troubles = await lintCached(files, openCache, run, (file, outcome) => {
    const input = read[file];
    if (!input) return;
    outcomes.set(input, outcome);
    onProgress?.(outcomes.size, inputs.length, input.shown);
  });
  const { linted, errors } = sortOut(inputs.flatMap((input) => outcomes.get(input) ?? []));
  return { linted, errors: [...errors, ...troubles] };
}

/** Tells errors of files from errors of ours, which are thrown: the first one. */
function sortOut(outcomes: readonly (FileOutcome | Linted)[]): LintedInputs {
  const linted: Linted[] = [];
  const errors: UsageError[] = [];
  for (const outcome of outcomes) {
    if (!('error' in outcome)) linted.push(outcome);
    else if (outcome.error instanceof UsageError) errors.push(outcome.error);
    else throw outcome.error;
  }
  return { linted, errors };
}

const ignoredResult = (path: string, reason: string): FileResult => ({
  path,
  source: '',
  diagnostics: [],
  suppressed: [],
  replies: 0,
  notices: [`File ignored because of ${reason}. Use "--no-ignore" to lint it all the same.`],
});
