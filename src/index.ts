import { resolve } from 'node:path';
import { configure } from './cli/configure.ts';
import { type Linted, lintFile } from './cli/lint-file.ts';
import { createMacroReader } from './cli/macros.ts';
import { settle } from './cli/settle.ts';
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

/**
 * Lints texts as files of these names would be: the ending tells the format, front matter and configuration what is known.
 * Results come in the order of the files. Throws a `UsageError` where a text or the configuration cannot be read.
 */
export async function lintTexts(
  files: readonly { readonly path: string; readonly text: string }[],
  { cwd = resolve(), config, rules = {}, context = {} }: LintOptions = {},
): Promise<readonly FileResult[]> {
  const rule = Object.keys(rules).length > 0 ? [JSON.stringify(rules)] : [];
  const configs = await configure({ rule, ...(config !== undefined && { config }) }, { cwd });
  const readMacros = createMacroReader(configs, cwd);
  const linted: Linted[] = [];
  for (const { path, text } of files) {
    const setting = {
      config: await configs.for(resolve(cwd, path)),
      facts: context,
      cwd,
      all: false,
      inspect: false,
      readMacros,
    };
    linted.push(await lintFile({ path, bytes: new TextEncoder().encode(text) }, setting));
  }
  return settle(linted);
}
