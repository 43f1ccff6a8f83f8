import { readFileSync } from 'node:fs';
import { type Outcome, printed, type World } from './world.ts';

/** Prints the version of the package. */
export function printVersion({ home }: World): Outcome {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
  return printed(`${version}\n`);
}
