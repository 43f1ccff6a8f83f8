import { coolDown } from '../checklist/cool-down.ts';
import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { findingBlock, GAP, INDENT, row, type Sheet, wrapSafe } from './finding-block.ts';
import type { Look } from './formatter.ts';
import { marksFor } from './marks.ts';
import { loadMeasure } from './measure.ts';
import { lookAround } from './neighbourhood.ts';
import { chalkFor } from './paint.ts';
import { safeText } from './safe-text.ts';
import { shownSource } from './shown-source.ts';
import { summarize } from './summary.ts';
import { allDiagnostics } from './tally.ts';
import { wrap } from './wrap.ts';

/** Room for the longest label, "warning". */
const GUTTER = 7;
/** Lines of prose longer than this are hard to read. */
const WIDEST = 110;
const NARROWEST = 40;

/** For a person at a terminal: each finding with its words underlined and a better wording; nothing on a clean run. */
export async function formatPretty(results: readonly FileResult[], look: Look): Promise<string> {
  const told = results
    .filter(({ diagnostics, notices }) => diagnostics.length + notices.length > 0)
    .map((result) => ({ ...result, source: shownSource(result) }));
  if (told.length === 0) return '';
  const diagnostics = allDiagnostics(told);
  const sheet = await layOut(told, diagnostics, look);
  const explained = new Set<string>();
  const blocks: string[][] = [];
  for (const { path, notices, diagnostics, source } of told) {
    blocks.push([sheet.chalk.underline(safeText(path))]);
    if (notices.length > 0)
      blocks.push(
        notices.flatMap((text) => row('notice', sheet.chalk.blue, wrapSafe(text, sheet, String), sheet)),
      );
    let reply = '';
    for (const diagnostic of diagnostics) {
      const heading = describeReply(diagnostic, sheet);
      if (heading !== reply && heading !== '') blocks.push([heading]);
      reply = heading;
      blocks.push(findingBlock(diagnostic, source, !explained.has(diagnostic.rule), sheet));
      explained.add(diagnostic.rule);
    }
  }
  if (diagnostics.length > 0)
    blocks.push([summarize(diagnostics, sheet.chalk, sheet.marks), ...tellAccepted(results, sheet)]);
  const advice = coolDown(told);
  if (advice !== undefined)
    blocks.push(
      wrap(advice, Math.min(WIDEST, look.width), sheet.measure).map((line) => sheet.chalk.cyan(line)),
    );
  return `\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

async function layOut(
  told: readonly FileResult[],
  diagnostics: readonly Diagnostic[],
  look: Look,
): Promise<Sheet> {
  const gutter = diagnostics.reduce(
    (most, { line, column }) => Math.max(most, `${line}:${column}`.length),
    GUTTER,
  );
  const room = Math.min(WIDEST, Math.max(NARROWEST, look.width)) - 2 * INDENT - gutter - GAP;
  const texts = told.flatMap(({ source, diagnostics }) =>
    diagnostics.flatMap(({ range, message, why, suggestions }) =>
      [lookAround(source, range, 2 * room).text, message, why, suggestions[0]?.message ?? ''].map(safeText),
    ),
  );
  return {
    chalk: chalkFor(look),
    marks: marksFor(look),
    measure: await loadMeasure(texts),
    gutter,
    room,
  };
}

/** How many findings a baseline keeps out of the report. */
function tellAccepted(results: readonly FileResult[], { chalk }: Sheet): string[] {
  const accepted = results.flatMap(({ suppressed }) => suppressed);
  const count = accepted.filter(({ suppression }) => suppression.kind === 'baseline').length;
  return count === 0
    ? []
    : [chalk.dim(`${count} more ${count === 1 ? 'is' : 'are'} accepted by the baseline`)];
}

/** The reply's title, id and pointer, where a file holds several. */
function describeReply({ reply }: Diagnostic, { chalk }: Sheet): string {
  const { title, id, pointer } = reply ?? {};
  const [name, ...rest] = [title, id, pointer]
    .map((part) => safeText(part ?? ''))
    .filter((part) => part !== '');
  if (name === undefined) return '';
  return `${' '.repeat(INDENT)}${chalk.bold(name)}${rest.map((part) => chalk.dim(`${' '.repeat(GAP)}${part}`)).join('')}`;
}
