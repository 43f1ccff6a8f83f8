import { type Checklist, diagnosticsOf, makeChecklist } from '../checklist/checklist.ts';
import { coolDown } from '../checklist/cool-down.ts';
import type { Diagnostic, FileResult, ReplyCheck } from '../diagnostic.ts';
import { type ChecklistSheet, itemLines } from './checklist-item.ts';
import { row, wrapSafe } from './finding-block.ts';
import type { Look } from './formatter.ts';
import { marksFor } from './marks.ts';
import { loadMeasure } from './measure.ts';
import { lookAround } from './neighbourhood.ts';
import { loadPalette } from './paint.ts';
import { safeText } from './safe-text.ts';
import { shownSource } from './shown-source.ts';
import { wrap } from './wrap.ts';

/** Room for the longest label, "warning". */
const GUTTER = 7;
const SHIFT = 5;
const WIDEST = 100;
const NARROWEST = 48;

/** For the agent who is about to send: nine steps, six methods, what is left and what is well done. */
export async function formatChecklist(results: readonly FileResult[], look: Look): Promise<string> {
  const sheet = await layOut(results, look);
  const { palette, measure, width } = sheet;
  const sections = results.flatMap((result) => [
    ...noticesOf(result, sheet),
    ...(result.checks ?? []).map((check) => section(check, result, sheet)),
  ]);
  if (sections.length === 0) return '';
  const advice = coolDown(results);
  const kind =
    advice === undefined ? [] : [wrap(advice, width - 2, measure).map((line) => ` ${palette.cyan(line)}`)];
  return `\n${[...sections, ...kind].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

async function layOut(results: readonly FileResult[], look: Look): Promise<ChecklistSheet> {
  const width = Math.min(WIDEST, Math.max(NARROWEST, look.width));
  const room = width - GUTTER - SHIFT - 4;
  const texts = results.flatMap(({ source, diagnostics, checks = [] }) => [
    ...diagnostics.flatMap(({ range, message, suggestions }) =>
      [lookAround(source, range, 2 * room).text, message, suggestions[0]?.message ?? ''].map(safeText),
    ),
    ...checks.flatMap(({ merits }) => merits.map(({ message = '' }) => safeText(message))),
  ]);
  const measure = await loadMeasure(texts);
  return {
    palette: await loadPalette(look),
    marks: marksFor(look),
    measure,
    gutter: GUTTER,
    room,
    shift: SHIFT,
    width,
  };
}

function noticesOf({ path, notices }: FileResult, sheet: ChecklistSheet): string[][] {
  if (notices.length === 0) return [];
  const { palette } = sheet;
  const lines = notices.flatMap((text) => row('notice', palette.blue, wrapSafe(text, sheet, String), sheet));
  return [[` ${palette.underline(safeText(path))}`, '', ...lines]];
}

function section(check: ReplyCheck, result: FileResult, sheet: ChecklistSheet): string[] {
  const source = shownSource(result);
  const list = makeChecklist(check, diagnosticsOf(check, result.diagnostics));
  const shown = new Set<Diagnostic>(list.steps.flatMap(({ findings, nudges }) => [...findings, ...nudges]));
  return [
    headline(check, result, sheet),
    '',
    ...list.steps.flatMap((item, index) => itemLines(item, source, sheet, { number: index + 1 })),
    '',
    ...list.methods.flatMap((item) => itemLines(item, source, sheet, { shown, steps: list.steps })),
    '',
    ...verdict(list, check, sheet),
  ];
}

function headline({ reply }: ReplyCheck, { path }: FileResult, { palette }: ChecklistSheet): string {
  const names = [reply?.title, reply?.id, reply?.pointer].flatMap((name) => (name ? [safeText(name)] : []));
  return ` ${palette.underline(safeText(path))}${names.map((name) => `  ${palette.dim(name)}`).join('')}`;
}

/** The last line: "Ready to send", or what is left. */
function verdict(list: Checklist, { score }: ReplyCheck, sheet: ChecklistSheet): string[] {
  const { palette, marks, measure, width } = sheet;
  const points = palette.dim(`score ${score}`);
  if (list.ready) return [` ${palette.green(palette.bold(`${marks.tick} Ready to send`))}   ${points}`];
  const own = [...list.steps, ...list.methods].filter(({ findings, advice }, index) =>
    index < list.steps.length
      ? findings.length > 0
      : findings.some((one) => !isInSteps(one, list)) && advice !== 'send',
  );
  const names = own.map(({ title }) => title.toLowerCase()).join(', ');
  const things = list.left === 1 ? '1 thing' : `${list.left} things`;
  const isError = own.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  const paint = isError ? palette.red : palette.yellow;
  const lines = wrap(`${marks.cross} ${things} left before you send: ${names}`, width - 2, measure);
  return [
    ...lines.map((line, index) => ` ${index === 0 ? '' : '  '}${paint(palette.bold(line))}`),
    `   ${points}`,
  ];
}

const isInSteps = (diagnostic: Diagnostic, { steps }: Checklist): boolean =>
  steps.some(({ findings }) => findings.includes(diagnostic));
