import { readFileSync } from 'node:fs';
import { type Outcome, printed, type World } from './world.ts';

/** Prints the version of the package. */
export const printVersion = ({ home }: World): Outcome => printed(`${readVersion(home)}\n`);

/** The version that the package in a folder names. */
export function readVersion(home: URL): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
  return version;
}
