import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { places } from '../config/find.ts';
import { proposeConfig } from '../config/init.ts';
import { UsageError } from '../error.ts';
import { findFiles } from '../files/find.ts';
import { posixPath } from '../files/pattern.ts';
import { codeOf } from '../files/read.ts';
import { findExports } from './exports.ts';
import { type Outcome, printed, type World } from './world.ts';

const name = '.replylintrc';

/** Writes a configuration that fits the working directory. Throws a `UsageError` where there is one. */
export async function init({ cwd }: World): Promise<Outcome> {
  const existing = places.find((place) => place !== 'package.json' && existsSync(join(cwd, place)));
  if (existing !== undefined)
    throw new UsageError('There is a configuration here; nothing was written.', {
      place: { path: existing },
    });
  const { files } = await findFiles(['.'], { cwd, lintable: () => true, allowUnmatched: true });
  const paths = files.map((file) => posixPath(relative(cwd, file)));
  const text = proposeConfig({ paths, exports: await findExports(files, cwd) });
  try {
    writeFileSync(join(cwd, name), text, { flag: 'wx' });
  } catch (cause) {
    throw new UsageError(`It cannot be written (${codeOf(cause)}).`, { place: { path: name }, cause });
  }
  return printed(
    `${text}\nWrote ${name}. Adjust it as you like; replylint explain <rule> tells what a rule is about.\n`,
  );
}
