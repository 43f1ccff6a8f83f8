import type { Configs } from '../config/configs.ts';
import type { FileResult } from '../diagnostic.ts';
import { UsageError } from '../error.ts';
import type { Input } from './inputs.ts';
import { type FileSetting, type Linted, lintFile } from './lint-file.ts';

/** What the inputs of a run hold, in their order, and those that could not be read. */
export interface LintedInputs {
  readonly linted: readonly Linted[];
  readonly errors: readonly UsageError[];
}

/** Lints one input after the other; one that cannot be read does not keep the others from being linted. */
export async function lintInputs(
  inputs: readonly Input[],
  configs: Configs,
  setting: Omit<FileSetting, 'config'>,
): Promise<LintedInputs> {
  const linted: Linted[] = [];
  const errors: UsageError[] = [];
  for (const { path, shown, read, ignored } of inputs) {
    if (ignored !== undefined) {
      linted.push({ result: ignoredResult(shown, ignored), notes: [] });
      continue;
    }
    const config = await configs.for(path);
    try {
      linted.push(await lintFile({ path: shown, bytes: await read() }, { ...setting, config }));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      errors.push(error);
    }
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
