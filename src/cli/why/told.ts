import { relative } from 'node:path';
import type { TraceStep } from '../../config/trace.ts';
import { posixPath } from '../../files/pattern.ts';
import { loadMeasure } from '../../formatters/measure.ts';
import { type Palette, paintOf } from '../../formatters/paint.ts';
import { safeText } from '../../formatters/safe-text.ts';
import { type Cell, tableOf } from '../../formatters/text-table.ts';
import { tellFindings } from './findings.ts';
import { describeRule, type RuleTrace, type Sort, type Subject } from './rule.ts';

/** What is told of, and how it is shown. */
export interface Telling {
  readonly subject: Subject;
  readonly palette: Palette;
  readonly line?: number | undefined;
}

/** All rules of a file with their levels and what set them. */
export async function tellTable(
  sorts: readonly Sort[],
  ids: readonly string[],
  telling: Telling,
): Promise<string> {
  const { palette } = telling;
  const parts = [head(telling)];
  if (sorts.length === 0) parts.push('There is no reply in it.\n');
  for (const sort of sorts) {
    const traces = ids.toSorted().map((id) => describeRule(id, sort, telling.subject));
    const rows = traces.map(({ state: { rule, level }, steps, missing }): Cell[] => [
      { text: safeText(rule.id) },
      { text: level, paint: level === 'off' ? palette.dim : paintOf(level, palette) },
      { text: safeText(steps.at(-1)?.origin ?? 'default') },
      { text: missing === undefined ? '' : `does not apply: ${missing}`, paint: palette.dim },
    ]);
    const measure = await loadMeasure(rows.flatMap((row) => row.map(({ text }) => text)));
    parts.push(`${[...describeSort(sort, telling), '', ...tableOf(rows, measure)].join('\n')}\n`);
  }
  return parts.join('\n');
}

/** One rule: each setting on the way to how it stands, its options, what keeps it from applying, and its findings. */
export function tellRule(traces: readonly RuleTrace[], telling: Telling): string {
  const parts = [head(telling)];
  if (traces.length === 0) parts.push(nowhere(telling));
  for (const trace of traces) {
    const { sort, state, missing } = trace;
    parts.push(
      `${[...describeSort(sort, telling), '', ...chainOf(trace, telling), ...optionsOf(trace)].join('\n')}\n`,
    );
    if (missing !== undefined) parts.push(`It does not apply: ${missing}.\n`);
    else if (state.level === 'off') parts.push('It is off.\n');
    else if (state.rule.library) parts.push('It compares replies, here those of this file only.\n');
  }
  const looks = traces.some(({ state, missing }) => state.level !== 'off' && missing === undefined);
  if (looks) parts.push(tellFindings(traces[0]?.state.rule.id, telling));
  return parts.join('\n');
}

/** What stands in a line, and what set the rules that say it. */
export function tellLine(line: number, sorts: readonly Sort[], telling: Omit<Telling, 'line'>): string {
  const parts = [head({ ...telling, line })];
  for (const sort of sorts) parts.push(`${describeSort(sort, telling).join('\n')}\n`);
  if (sorts.length === 0) parts.push(nowhere({ ...telling, line }));
  return [...parts, tellFindings(undefined, { ...telling, line }, sorts)].join('\n');
}

function head({ subject, line, palette }: Telling): string {
  const { shown, config, baselines, cwd } = subject;
  const name = (path: string) => safeText(posixPath(relative(cwd, path)));
  const files = config.files.length === 0 ? 'none' : config.files.map(name).join(', extends ');
  return [
    palette.underline(safeText(line === undefined ? shown : `${shown}:${line}`)),
    `  configuration  ${files}`,
    ...baselines.map((path) => `  baseline       ${name(path)}`),
    '',
  ].join('\n');
}

function describeSort({ replies, told, preset }: Sort, { subject }: Pick<Telling, 'subject'>): string[] {
  const many = replies.length === 1 ? namesOf(replies[0]) : `${replies.length} replies, each `;
  const start = preset === undefined ? '' : `, so it starts from replylint:${preset}`;
  return [safeText(subject.replies.length === 1 ? `It is ${told}${start}.` : `${many}${told}${start}.`)];
}

function namesOf(reply: Sort['replies'][number] | undefined): string {
  const name = reply?.title ?? reply?.id ?? reply?.pointer;
  return name === undefined ? 'It is ' : `“${name}” is `;
}

const nowhere = ({ line, subject }: Telling): string =>
  line === undefined
    ? `${safeText(subject.shown)} holds no reply.\n`
    : `Line ${line} is in no reply, so no rule reads it.\n`;

/** A line for each setting; the last one decides. */
function chainOf({ state, steps }: RuleTrace, { palette }: Telling): string[] {
  const levels = steps.length === 0 ? [{ level: state.level, origin: 'default' }] : steps;
  return levels.map(({ level, origin }, index) => {
    const isLast = index === levels.length - 1;
    const paint = level === 'off' ? palette.dim : paintOf(level, palette);
    return `  ${paint(level.padEnd(5))}  ${safeText(origin)}${isLast && index > 0 ? '  ← decides' : ''}`;
  });
}

/** Each option with its value, and what set it. */
function optionsOf({ state, steps }: RuleTrace): string[] {
  const names = Object.keys(state.options);
  if (names.length === 0) return [];
  const lines = names.map((name) => {
    const by = steps.filter(({ options }) => Object.hasOwn(options, name)).map(originOf);
    const value = JSON.stringify(state.options[name]);
    return `  ${safeText(`${name}: ${value}  ${by.length === 0 ? 'default of the rule' : by.join(', then ')}`)}`;
  });
  return ['', 'Options:', ...lines];
}

const originOf = ({ origin }: TraceStep): string => origin;
