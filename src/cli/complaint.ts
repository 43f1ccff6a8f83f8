import { describeError, UsageError } from '../error.ts';
import type { Failure } from '../formatters/formatter.ts';
import { safeText } from '../formatters/safe-text.ts';

/** Errors as standard error shows them, each once; nothing in them can steer a terminal. */
export function describeErrors(errors: readonly unknown[], debug: boolean): string {
  const texts = errors.map((error) =>
    [describe(error), ...(debug ? stacksOf(error) : [])].join('\n').trimEnd(),
  );
  return [...new Set(texts)].map((text) => `${text.split('\n').map(safeText).join('\n')}\n`).join('\n');
}

/** The same for reports, without frames: each once. */
export function failuresOf(errors: readonly unknown[]): Failure[] {
  const failures = errors.map((error): Failure => {
    if (!(error instanceof UsageError)) return { message: describe(error) };
    const { message, place } = error;
    return { message, ...(place && { path: place.path }) };
  });
  return [...new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values()];
}

const describe = (error: unknown): string =>
  error instanceof UsageError
    ? describeError(error)
    : `replylint came to a stop: ${error instanceof Error ? error.message : error}\nThis is a bug; --debug shows where it is.`;

const stacksOf = (error: unknown): string[] =>
  error instanceof Error ? ['', error.stack ?? '', ...stacksOf(error.cause)] : [];
