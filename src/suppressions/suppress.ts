import type {
  Diagnostic,
  Directive,
  DirectiveTarget,
  FileResult,
  SuppressedDiagnostic,
} from '../diagnostic.ts';
import { tidy } from '../lint/tidy.ts';
import { linesOf } from '../text/lines.ts';
import { report } from './report.ts';
import { describeUnused } from './unused.ts';

/** The results of a run, and the entries of configurations that accepted nothing in it. */
export interface Suppressed {
  readonly results: readonly FileResult[];
  readonly unusedEntries: readonly UnusedEntry[];
}

/** An entry of a configuration with the rules in it that it is not needed for. */
export interface UnusedEntry {
  readonly entry: Directive;
  readonly targets: readonly DirectiveTarget[];
}

/** Parts the findings of a run into those that count and those that are accepted, and reports what accepts nothing. */
export function suppress(results: readonly FileResult[]): Suppressed {
  const used = new Set<DirectiveTarget>();
  const parted = results.map((result) => (result.directives ? acceptIn(result, used) : result));
  return {
    results: parted.map((result) => withUnused(result, used)),
    unusedEntries: unusedEntries(results, used),
  };
}

/** The findings of a file that nothing in it accepts. */
export const unaccepted = (
  diagnostics: readonly Diagnostic[],
  directives: readonly Directive[] = [],
): readonly Diagnostic[] => diagnostics.filter((diagnostic) => !acceptanceOf(diagnostic, directives));

function acceptIn(result: FileResult, used: Set<DirectiveTarget>): FileResult {
  const diagnostics: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [...result.suppressed];
  for (const diagnostic of result.diagnostics) {
    const found = acceptanceOf(diagnostic, result.directives ?? []);
    if (!found) {
      diagnostics.push(diagnostic);
      continue;
    }
    const { kind, target } = found;
    used.add(target);
    const reason = target.reason === undefined ? {} : { reason: target.reason };
    suppressed.push({ ...diagnostic, suppression: { kind, ...reason } });
  }
  return { ...result, diagnostics, suppressed };
}

/** What accepts a finding, and the name in it that does. */
export type Acceptance = Pick<Directive, 'kind' | 'file'> & { readonly target: DirectiveTarget };

/** What accepts a finding: the last switch before it, else what covers it. */
export function acceptanceOf(
  { rule, range: [start] }: Pick<Diagnostic, 'rule' | 'range'>,
  directives: readonly Directive[],
): Acceptance | undefined {
  let last: Acceptance | undefined;
  let here: Acceptance | undefined;
  for (const { kind, action, covers, targets, file } of directives) {
    if (start < covers[0] || start >= covers[1]) continue;
    const target = targets.find((one) => one.rule === undefined || one.rule === rule);
    if (!target) continue;
    const found = { kind, target, ...(file && { file }) };
    if (action === 'here') here ??= found;
    else last = action === 'off' ? found : undefined;
  }
  return last ?? here;
}

const isUnused = (target: DirectiveTarget, used: ReadonlySet<DirectiveTarget>): boolean =>
  target.judged && !used.has(target);

function withUnused(result: FileResult, used: ReadonlySet<DirectiveTarget>): FileResult {
  const own = (result.directives ?? []).filter(({ kind }) => kind === 'directive');
  const unused = own.flatMap((directive) =>
    directive.action === 'on' ? needless(directive, own, result, used) : unusedIn(directive, result, used),
  );
  return unused.length === 0 ? result : { ...result, diagnostics: tidy([...result.diagnostics, ...unused]) };
}

/** What of a directive accepts nothing: one finding where it is all of it, else one for each name. */
function unusedIn(
  { targets, unused: severity, span, cut }: Directive,
  { path, source }: FileResult,
  used: ReadonlySet<DirectiveTarget>,
): readonly Diagnostic[] {
  const idle = targets.filter((target) => isUnused(target, used));
  if (severity === undefined || idle.length === 0) return [];
  const tell = (
    some: readonly DirectiveTarget[],
    range: Directive['span'],
    edit: Directive['cut'],
  ): Diagnostic =>
    report(
      'unused-suppression',
      {
        severity,
        message: describeUnused(some),
        path,
        range,
        suggestions: edit ? [{ message: 'Cut it.', ...edit, safe: true }] : [],
      },
      linesOf(source),
    );
  if (idle.length === targets.length) return [tell(idle, span, cut)];
  return idle.map((target) => tell([target], target.span, target.cut));
}

/** An end of what was never begun; while what it ends is unused itself, that must go first. */
function needless(
  end: Directive,
  all: readonly Directive[],
  { path, source }: FileResult,
  used: ReadonlySet<DirectiveTarget>,
): readonly Diagnostic[] {
  const { unused: severity, covers, targets, span: range, cut } = end;
  const ended = all
    .filter(({ action, covers: [from, to] }) => action === 'off' && from < covers[0] && covers[0] < to)
    .flatMap((begin) => begin.targets.filter(({ rule }) => targets.some((one) => meets(one.rule, rule))));
  if (severity === undefined || !ended.every((target) => isUnused(target, used))) return [];
  const message =
    ended.length === 0
      ? 'Unused: nothing is switched off above that this would switch on again.'
      : 'Unused: what it ends accepts nothing.';
  const suggestions = cut && ended.length === 0 ? [{ message: 'Cut it.', ...cut, safe: true }] : [];
  return [report('unused-suppression', { severity, message, path, range, suggestions }, linesOf(source))];
}

const meets = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** An entry is needed if it accepts something in any file of the run. */
function unusedEntries(
  results: readonly FileResult[],
  used: ReadonlySet<DirectiveTarget>,
): readonly UnusedEntry[] {
  const entries = new Map<
    string,
    { entry: Directive; idle: Map<number, DirectiveTarget>; busy: Set<number> }
  >();
  for (const entry of results.flatMap(({ directives = [] }) => directives)) {
    if (entry.kind !== 'config' || !entry.file || entry.unused === undefined) continue;
    const key = `${entry.file.path} ${entry.file.name} ${entry.span.join()}`;
    const known = entries.get(key) ?? { entry, idle: new Map(), busy: new Set() };
    entries.set(key, known);
    entry.targets.forEach((target, index) => {
      if (isUnused(target, used)) known.idle.set(index, target);
      else known.busy.add(index);
    });
  }
  return [...entries.values()].flatMap(({ entry, idle, busy }) => {
    const targets = [...idle].flatMap(([index, target]) => (busy.has(index) ? [] : [target]));
    return targets.length === 0 ? [] : [{ entry, targets }];
  });
}
