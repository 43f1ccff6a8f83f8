import { dialectsKnowing } from './dialect.ts';
import type { Placeholder } from './placeholder.ts';

/** A variable and the dialect it is written in. */
export type Variable = Pick<Placeholder, 'form' | 'name' | 'dialect'>;

/**
 * The dialect that a file's variables can only belong to: it knows at least two of them, one that no other dialect
 * knows, and no other dialect knows one that it does not. `undefined` = it cannot be told.
 */
export function guessDialect(variables: readonly Variable[]): string | undefined {
  const owners = new Map<string, readonly string[]>();
  for (const { form, name, dialect } of variables) {
    // Bare names such as `first_name` are anybody's.
    if (form !== 'output' || !name || !dialect || !/[.:]|^[A-Z]+_/.test(name) || owners.has(name)) continue;
    const dialects = dialectsKnowing(name, dialect);
    if (dialects.length > 0) owners.set(name, dialects);
  }
  const known = [...owners.values()];
  const only = known.find((dialects) => dialects.length === 1)?.[0];
  if (only === undefined || known.length < 2) return undefined;
  return known.every((dialects) => dialects.includes(only)) ? only : undefined;
}
