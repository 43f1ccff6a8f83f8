import { type Extracted, formatExtract, formatExtractJson } from '../containers/extract.ts';
import { UsageError } from '../error.ts';
import { decodeBytes } from '../files/decode.ts';
import { safeText } from '../formatters/safe-text.ts';
import type { Command } from './arguments/flags.ts';
import { describeErrors } from './complaint.ts';
import { configure } from './configure.ts';
import { findInputs } from './run/inputs.ts';
import { readFound } from './run/read-found.ts';
import type { Outcome, World } from './world.ts';

/** Prints every reply found in files, with its place: how a person comes to trust a mapping. */
export async function extract(
  { files, flags, json }: Extract<Command, { name: 'extract' }>,
  world: World,
): Promise<Outcome> {
  const configs = await configure(flags, world);
  const found: Extracted[] = [];
  const errors: UsageError[] = [];
  for (const { path, shown, read, ignored } of await findInputs(files, flags, configs, world)) {
    try {
      if (ignored !== undefined) throw new UsageError(`${shown} is ignored because of ${ignored}.`);
      const { text, notices, encoding } = decodeBytes(await read(), shown);
      const setting = { config: await configs.for(path), cwd: world.cwd, all: flags.all === true };
      const reading = await readFound({ path: shown, text, ...(encoding && { encoding }) }, setting);
      found.push({
        path: shown,
        source: text,
        replies: reading.replies,
        notices: [...notices, ...reading.notices],
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      errors.push(error);
    }
  }
  const stdout = json ? formatExtractJson(found) : formatExtract(found, safeText);
  return { code: errors.length > 0 ? 2 : 0, stdout, stderr: describeErrors(errors, flags.debug === true) };
}
