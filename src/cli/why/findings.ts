import { relative } from 'node:path';
import type { Diagnostic, SuppressedDiagnostic } from '../../diagnostic.ts';
import { decodeBytes } from '../../files/decode.ts';
import { posixPath } from '../../files/pattern.ts';
import { readBytes } from '../../files/read.ts';
import { paintOf } from '../../formatters/paint.ts';
import { safeText } from '../../formatters/safe-text.ts';
import { severityNames } from '../../formatters/tally.ts';
import { acceptanceOf } from '../../suppressions/suppress.ts';
import { linesOf } from '../../text/lines.ts';
import { describeRule, type Sort, type Subject } from './rule.ts';
import type { Telling } from './told.ts';

/** The findings of a rule, or of all, in a line or in the whole file: each with what accepts it. */
export function tellFindings(
  rule: string | undefined,
  { subject, line, palette }: Telling,
  sorts: readonly Sort[] = [],
): string {
  const { diagnostics, suppressed } = subject.result;
  const found: readonly (Diagnostic | SuppressedDiagnostic)[] = [...diagnostics, ...suppressed]
    .filter((one) => rule === undefined || one.rule === rule)
    .filter((one) => line === undefined || (one.line <= line && line <= one.endLine))
    .sort((a, b) => a.range[0] - b.range[0]);
  if (found.length === 0)
    return `${rule === undefined ? 'Nothing' : 'Nothing of this rule'} is found ${line === undefined ? 'in this file' : 'in this line'}.\n`;
  const blocks = found.map((one) => {
    const label = paintOf(one.severity, palette)(severityNames[one.severity]);
    const accepted = 'suppression' in one ? [`accepted by ${tellAcceptance(one, subject)}`] : [];
    const origin = rule === undefined ? originOf(one, sorts, subject) : [];
    return [
      `  ${one.line}:${one.column}  ${label}  ${safeText(one.message)}  ${palette.dim(safeText(one.rule))}`,
      ...[...accepted, ...origin].map((text) => `      ${safeText(text)}`),
    ].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

/** What set the rule of a finding. */
function originOf({ rule }: Diagnostic, sorts: readonly Sort[], subject: Subject): string[] {
  const sort = sorts.find(({ rules }) => rules.has(rule));
  if (!sort) return [];
  const { state, steps } = describeRule(rule, sort, subject);
  return [`${rule} is ${state.level}: ${steps.at(-1)?.origin ?? 'default'}`];
}

function tellAcceptance(found: SuppressedDiagnostic, { result, baselines, cwd, lines }: Subject): string {
  const { kind, reason } = found.suppression;
  const because = reason === undefined ? '' : `: ${reason}`;
  if (kind === 'baseline')
    return `the baseline ${baselines.map((path) => posixPath(relative(cwd, path))).join()}`;
  const directive = acceptanceOf(found, result.directives ?? []);
  if (!directive) return `${kind === 'config' ? 'the configuration' : 'the file'}${because}`;
  const { file, target } = directive;
  if (!file) return `${result.path}:${lines.place(target.span[0]).line}${because}`;
  const { text } = decodeBytes(readBytes(file.path, file.shown), file.shown);
  return `${file.shown}:${linesOf(text).place(target.span[0]).line}${because}`;
}
