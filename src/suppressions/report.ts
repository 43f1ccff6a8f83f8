import type { Diagnostic, Severity, Suggestion } from '../diagnostic.ts';
import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** The ids of findings about suppressions, and why each matters. */
export const reports = {
  'unused-suppression': 'What accepts nothing today hides the next finding that nobody has looked at.',
  'unknown-suppression': 'A misspelt suppression does nothing, and nobody notices.',
  'unexplained-suppression': 'Without a reason, nobody can tell later whether a finding may still stay.',
} as const;

/** Whether a finding can be accepted: one about a suppression must be mended. */
export const isAcceptable = ({ rule }: Pick<Diagnostic, 'rule'>): boolean => !Object.hasOwn(reports, rule);

const PAGE = 'https://github.com/replylint/replylint/blob/main/docs/accepting.md';

/** Where somebody should look who takes the id of such a finding for a rule. */
export const hintFor = (rule: string): string | undefined =>
  isAcceptable({ rule }) ? undefined : `"suppressionPolicy" in the configuration sets it: ${PAGE}`;

/** A finding about a suppression, at its place. */
export function report(
  rule: keyof typeof reports,
  { severity, message, path, range, suggestions = [] }: Told,
  lines: Lines,
): Diagnostic {
  const place = { path, ...lines.stretch(range), range };
  return { rule, severity, message, ...place, suggestions, why: reports[rule], url: PAGE };
}

/** What is said of a place. */
interface Told {
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly range: Span;
  readonly suggestions?: readonly Suggestion[];
}
