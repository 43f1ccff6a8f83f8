import { rules } from '../../../rules/index.ts';
import type { FileResult } from '../../diagnostic.ts';
import { decodeBytes } from '../../files/decode.ts';
import { readBytes } from '../../files/read.ts';
import { withClashes } from '../../lint/compare.ts';
import { groupBy } from '../../lint/group.ts';
import { suppress, type UnusedEntry } from '../../suppressions/suppress.ts';
import { reportEntries } from '../../suppressions/unused.ts';
import type { Linted } from './lint-file.ts';

/**
 * The results of all files together: what rules found by comparing replies is added, and what is accepted is set apart.
 * Configurations with entries that accept nothing come last, as results of their own.
 */
export function settle(linted: readonly Linted[]): readonly FileResult[] {
  const compared = withClashes(
    linted.map(({ result }) => result),
    linted.flatMap(({ notes }) => notes),
    rules,
  );
  if (!compared.some(({ directives }) => directives)) return compared;
  const { results, unusedEntries } = suppress(compared);
  return [...results, ...reportConfigs(unusedEntries)];
}

function reportConfigs(entries: readonly UnusedEntry[]): readonly FileResult[] {
  return [...groupBy(entries, ({ entry }) => entry.file?.path ?? '')].map(([path, own]) => {
    const shown = own[0]?.entry.file?.shown ?? path;
    return reportEntries(own, shown, decodeBytes(readBytes(path, shown), shown).text);
  });
}
