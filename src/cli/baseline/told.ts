import type { Entry } from '../../baseline/entry.ts';
import type { FileResult } from '../../diagnostic.ts';
import { safeText } from '../../formatters/safe-text.ts';

/** More would hide the rest of the output. */
const MOST_TOLD = 20;

/** What an updated baseline accepts now. */
export function tellUpdated(results: readonly FileResult[], fresh: number, shown: string): string {
  const counts = results.map(({ diagnostics }) => diagnostics.length);
  const sum = counts.reduce((all, count) => all + count, 0);
  const files = counts.filter((count) => count > 0).length;
  const added = fresh === 0 ? '' : `, ${fresh} of them new`;
  return `${safeText(shown)} accepts ${plural(sum, 'finding')} in ${plural(files, 'file')} now${added}.\n`;
}

/** Which entries are stale, and how to be rid of them. */
export function tellStale(stale: readonly Entry[], shown: string): string {
  const [are, them] = sumOf(stale) === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${safeText(shown)} lists ${countOf(stale)} that ${are} gone; --prune-baseline takes ${them} out:\n${listOf(stale)}`;
}

/** Which entries were taken out. */
export const tellPruned = (stale: readonly Entry[], shown: string): string =>
  stale.length === 0
    ? `Nothing in ${safeText(shown)} is stale.\n`
    : `Took ${countOf(stale)} out of ${safeText(shown)}:\n${listOf(stale)}`;

const sumOf = (entries: readonly Entry[]): number => entries.reduce((all, { count }) => all + count, 0);

const countOf = (entries: readonly Entry[]): string => plural(sumOf(entries), 'finding');

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function listOf(entries: readonly Entry[]): string {
  const lines = entries.slice(0, MOST_TOLD).map(({ path, reply, rule, count }) => {
    const times = count === 1 ? '' : ` (${count} times)`;
    return `  ${[path, ...(reply === undefined ? [] : [reply]), rule].map(safeText).join('  ')}${times}\n`;
  });
  const more = entries.length - lines.length;
  return `${lines.join('')}${more > 0 ? `  … and ${more} more\n` : ''}`;
}
