import type { DirectiveTarget, FileResult } from '../diagnostic.ts';
import { linesOf } from '../text/lines.ts';
import { report } from './report.ts';
import type { UnusedEntry } from './suppress.ts';

/** What to say of names that accept nothing. */
export function describeUnused(targets: readonly DirectiveTarget[]): string {
  const names = targets.flatMap(({ rule }) => (rule === undefined ? [] : [`“${rule}”`]));
  const [first] = names;
  if (first === undefined) return 'Unused: no rule finds anything here.';
  if (targets.every(({ off }) => off))
    return `Unused: ${listed(names)} ${names.length > 1 ? 'are' : 'is'} off here anyway.`;
  if (names.length === 1) return `Unused: ${first} finds nothing here.`;
  return `Unused: ${listed(names)} find nothing here.`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The entries of one configuration that accept nothing, as findings in its text. */
export function reportEntries(entries: readonly UnusedEntry[], path: string, source: string): FileResult {
  const lines = linesOf(source);
  const diagnostics = entries.flatMap(({ entry, targets }) => {
    const { targets: all, span, unused: severity = 'warn', file } = entry;
    const where = file?.name === undefined ? '' : `${file.name}: `;
    const tell = (some: readonly DirectiveTarget[], range: DirectiveTarget['span']) =>
      report('unused-suppression', { severity, message: where + describeUnused(some), path, range }, lines);
    return targets.length === all.length
      ? [tell(targets, span)]
      : targets.map((one) => tell([one], one.span));
  });
  return { path, source, diagnostics, suppressed: [], replies: 0, notices: [] };
}
