import { sourceKeys } from '../containers/source.ts';
import type { UsageError } from '../error.ts';
import { listOf, record } from '../shape.ts';
import { glob } from './globs.ts';

/** An entry of `sources`: which files, and where in them the replies are. */
export const sourceEntry = record({ ...sourceKeys, files: listOf(glob) }, { required: ['files'] });

/** An entry of `sources` that holds for a file. */
export interface Source {
  readonly entry: ReturnType<typeof sourceEntry.read>;
  /** The error for a value of the entry, at its place in the configuration. */
  blame(path: readonly (string | number)[], message: string, hint?: string): UsageError;
}

/** A glob of `sources` without the names of its captures: `replies/{locale}.json` is `replies/*.json`. */
export const withoutCaptures = (pattern: string): string => pattern.replace(/\{\w+\}/g, '*');
