import { coolDown } from '../checklist/cool-down.ts';
import type { FileResult } from '../diagnostic.ts';
import { findingBlock, row, type Sheet, wrapSafe } from './finding-block.ts';
import type { Look } from './formatter.ts';
import { safeText } from './safe-text.ts';
import { describeReply, layOutSheet, WIDEST } from './sheet.ts';
import { shownSource } from './shown-source.ts';
import { summarize } from './summary.ts';
import { allDiagnostics } from './tally.ts';
import { wrap } from './wrap.ts';

/** For a person at a terminal: each finding with its words underlined and a better wording; nothing on a clean run. */
export async function formatPretty(results: readonly FileResult[], look: Look): Promise<string> {
  const told = results
    .filter(({ diagnostics, notices }) => diagnostics.length + notices.length > 0)
    .map((result) => ({ ...result, source: shownSource(result) }));
  if (told.length === 0) return '';
  const diagnostics = allDiagnostics(told);
  const sheet = await layOutSheet(told, look);
  const explained = new Set<string>();
  const blocks: string[][] = [];
  for (const { path, notices, diagnostics, source } of told) {
    blocks.push([sheet.palette.underline(safeText(path))]);
    if (notices.length > 0)
      blocks.push(
        notices.flatMap((text) => row('notice', sheet.palette.blue, wrapSafe(text, sheet, String), sheet)),
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
    blocks.push([summarize(diagnostics, sheet.palette, sheet.marks), ...tellAccepted(results, sheet)]);
  const advice = coolDown(told);
  if (advice !== undefined)
    blocks.push(
      wrap(advice, Math.min(WIDEST, look.width), sheet.measure).map((line) => sheet.palette.cyan(line)),
    );
  return `\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** How many findings a baseline keeps out of the report. */
function tellAccepted(results: readonly FileResult[], { palette }: Sheet): string[] {
  const accepted = results.flatMap(({ suppressed }) => suppressed);
  const count = accepted.filter(({ suppression }) => suppression.kind === 'baseline').length;
  return count === 0
    ? []
    : [palette.dim(`${count} more ${count === 1 ? 'is' : 'are'} accepted by the baseline`)];
}
