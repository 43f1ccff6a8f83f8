import { listOf, oneOf, record, type Shape } from '../containers/shape.ts';
import type { UsageError } from '../error.ts';
import { glob } from './globs.ts';

const anything: Shape<unknown> = { schema: {}, read: (value) => value };

/** An entry of `sources`: which files, and where in them the replies are. The mapping is checked where it is compiled. */
export const sourceEntry = record(
  {
    files: listOf(glob),
    preset: anything,
    format: anything,
    each: anything,
    id: anything,
    title: anything,
    active: anything,
    locale: anything,
    text: anything,
    skipIf: anything,
    audience: anything,
    notes: anything,
    updatedAt: anything,
    delimiter: anything,
    kind: oneOf('draft', 'macro'),
    channel: oneOf('email', 'chat', 'social'),
    dialect: anything,
    fillIns: oneOf('forbid', 'declared', 'allow'),
  },
  { required: ['files'] },
);

/** An entry of `sources` that holds for a file. */
export interface Source {
  readonly entry: ReturnType<typeof sourceEntry.read>;
  /** The error for a value of the entry, at its place in the configuration. */
  blame(path: readonly (string | number)[], message: string, hint?: string): UsageError;
}

/** A glob of `sources` without the names of its captures: `replies/{locale}.json` is `replies/*.json`. */
export const withoutCaptures = (pattern: string): string => pattern.replace(/\{\w+\}/g, '*');
