import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../error.ts';
import { lookUp } from '../files/read.ts';
import { showPath } from './file.ts';

/** The names under which a configuration is found, in the order in which messages name them. */
export const places = [
  '.replylintrc',
  '.replylintrc.json',
  '.replylintrc.yaml',
  '.replylintrc.yml',
  'replylint.config.json',
  'replylint.config.yaml',
  'replylint.config.yml',
  'replylint.config.js',
  'replylint.config.mjs',
  'package.json',
] as const;

// What other tools read, and this one does not.
const lookalikes: Readonly<Record<string, string>> = {
  'replylint.config.ts': 'replylint.config.js',
  'replylint.config.cjs': 'replylint.config.mjs',
  '.replylintrc.js': 'replylint.config.js',
  '.replylintrc.toml': '.replylintrc.yaml',
};

/**
 * Finds the configuration that is nearest to a folder: in it or above it. Looks at each folder once.
 * Two in one folder are a UsageError, since nobody could tell which one holds, and so is one under a name that is not read.
 */
export function createFinder(cwd: string): (directory: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return function find(directory: string): string | undefined {
    if (found.has(directory)) return found.get(directory);
    const [here, other] = places.map((place) => join(directory, place)).filter(isConfig);
    if (here !== undefined && other !== undefined)
      throw new UsageError(`Two configurations in one folder: ${basename(here)} and ${basename(other)}.`, {
        place: { path: showPath(other, cwd) },
        hint: 'Keep one of them.',
      });
    for (const [name, right] of Object.entries(lookalikes))
      if (isFile(join(directory, name)))
        throw new UsageError('A configuration of this name is not read.', {
          place: { path: showPath(join(directory, name), cwd) },
          hint: `Write it as ${right}.`,
        });
    const parent = dirname(directory);
    const nearest = here ?? (parent === directory ? undefined : find(parent));
    found.set(directory, nearest);
    return nearest;
  };
}

const isFile = (path: string): boolean => lookUp(path)?.isFile() === true;

const isConfig = (path: string): boolean =>
  isFile(path) && (basename(path) !== 'package.json' || hasOwnKey(path));

// A package.json that cannot be read is for npm to complain about.
function hasOwnKey(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'replylint');
  } catch {
    return false;
  }
}
