import { dialectsKnowing } from './dialect.ts';
import type { Placeholder } from './placeholder.ts';

/**
 * The dialect that a file's variables can only belong to: it knows at least two of them, one that no other dialect
 * knows, and no other dialect knows one that it does not. `undefined` = it cannot be told.
 */
export function guessDialect(placeholders: readonly Placeholder[]): string | undefined {
  return fittingDialect(placeholders.flatMap(({ form, name }) => (form === 'output' && name ? [name] : [])));
}

/** The dialect that names of variables can only belong to. */
export function fittingDialect(names: readonly string[]): string | undefined {
  const distinct = [...new Set(names)].filter((name) => /[._:]/.test(name));
  if (distinct.length < 2) return undefined;
  const known = distinct.map((name) => dialectsKnowing(name));
  const recognised = known.filter((dialects) => dialects.length > 0);
  const [owner] = recognised.find((dialects) => dialects.length === 1) ?? [];
  if (owner === undefined || recognised.length < 2) return undefined;
  return recognised.every((dialects) => dialects.includes(owner)) ? owner : undefined;
}
