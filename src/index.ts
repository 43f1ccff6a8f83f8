import { resolve } from 'node:path';
import { findBaselines } from './cli/baseline/baselines.ts';
import { configure } from './cli/configure.ts';
import { lintInputs } from './cli/run/lint-inputs.ts';
import { createMacroReader } from './cli/run/macros.ts';
import { settle } from './cli/run/settle.ts';
import type { FileResult } from './diagnostic.ts';
import type { Context } from './reply.ts';

export type { Diagnostic, FileResult, Level, Severity, Suggestion } from './diagnostic.ts';
export { describeError, UsageError } from './error.ts';
export type { Channel, Context, Person, Turn } from './reply.ts';

/** How texts are linted; everything may be left out. */
export interface LintOptions {
  /** The folder that paths are relative to, and from which configurations are looked for; absent = the working directory. */
  readonly cwd?: string;
  /** Path of the configuration; `false` = none is read; absent = the nearest one to each file. */
  readonly config?: string | false;
  /** Rule settings that outweigh the configuration, such as `{ 'no-jargon': 'off' }`. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** What is known of the conversation, for all texts. */
  readonly context?: Context;
}

/** How texts are fixed; everything may be left out. */
export interface FixOptions extends LintOptions {
  /** Take the suggestion of a finding that has one clear answer, too; such words are to be read over. */
  readonly unsafe?: boolean;
}

/** A text and the name of the file that it would be. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Lints texts as files of these names would be: the ending tells the format, front matter and configuration what is known.
 * Results come in the order of the files; what a baseline of the configuration accepts is among the suppressed. Throws a
 * `UsageError` where a text, the configuration or the baseline cannot be read.
 */
export async function lintTexts(
  files: readonly NamedText[],
  options: LintOptions = {},
): Promise<readonly FileResult[]> {
  const named = await lintNamed(files, options);
  return accept(settle(named.linted), named);
}

/**
 * Lints texts and fixes what is safe. In a result whose text was fixed, `source` is the new text, `original` what it was, and
 * the findings are those that remain. No file is written. The names have to differ. Throws as `lintTexts` does.
 */
export async function fixTexts(
  files: readonly NamedText[],
  { unsafe = false, ...options }: FixOptions = {},
): Promise<readonly FileResult[]> {
  const named = await lintNamed(files, options);
  const { inputs, linted, configs, setting } = named;
  const { fixRun } = await import('./cli/fix/fix-run.ts');
  const run = { configs, files: setting, settle };
  const { results, errors } = await fixRun(inputs, { linted, errors: [] }, run, { unsafe });
  if (errors[0]) throw errors[0];
  return accept(results, named);
}

async function accept(
  results: readonly FileResult[],
  { inputs, configs, setting: { cwd } }: Awaited<ReturnType<typeof lintNamed>>,
): Promise<readonly FileResult[]> {
  const baselines = await findBaselines(inputs, configs, {}, cwd);
  if (baselines.size === 0) return results;
  const { acceptBaselines } = await import('./cli/baseline/accept.ts');
  return (await acceptBaselines(baselines, { results, complete: true, configs, cwd }, {})).results;
}

async function lintNamed(
  files: readonly NamedText[],
  { cwd = resolve(), config, rules = {}, context = {} }: LintOptions,
) {
  const rule = Object.keys(rules).length > 0 ? [JSON.stringify(rules)] : [];
  const configs = await configure({ rule, ...(config !== undefined && { config }) }, { cwd });
  const setting = {
    facts: context,
    cwd,
    all: false,
    inspect: false,
    readMacros: createMacroReader(configs, cwd),
  };
  const inputs = files.map(({ path, text }) => {
    const bytes = new TextEncoder().encode(text);
    return { path: resolve(cwd, path), shown: path, read: () => bytes };
  });
  const { linted, errors } = await lintInputs(inputs, configs, setting);
  if (errors[0]) throw errors[0];
  return { inputs, linted, configs, setting };
}
