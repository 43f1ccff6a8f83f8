import { describeError, UsageError } from '../error.ts';
import { safeText } from '../formatters/safe-text.ts';

/** Errors as standard error shows them, each once; nothing in them can steer a terminal. */
export function describeErrors(errors: readonly unknown[], debug: boolean): string {
  const texts = errors.map((error) =>
    [describe(error), ...(debug ? stacksOf(error) : [])].join('\n').trimEnd(),
  );
  return [...new Set(texts)].map((text) => `${text.split('\n').map(safeText).join('\n')}\n`).join('\n');
}

const describe = (error: unknown): string =>
  error instanceof UsageError
    ? describeError(error)
    : `replylint came to a stop: ${error instanceof Error ? error.message : error}\nThis is a bug; --debug shows where it is.`;

const stacksOf = (error: unknown): string[] =>
  error instanceof Error ? ['', error.stack ?? '', ...stacksOf(error.cause)] : [];
