import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { GAP, INDENT, type Sheet } from './finding-block.ts';
import type { Look } from './formatter.ts';
import { marksFor } from './marks.ts';
import { loadMeasure } from './measure.ts';
import { lookAround } from './neighbourhood.ts';
import { loadPalette } from './paint.ts';
import { safeText } from './safe-text.ts';
import { allDiagnostics } from './tally.ts';

/** Room for the longest label, "warning". */
const GUTTER = 7;
/** Lines of prose longer than this are hard to read. */
export const WIDEST = 110;
const NARROWEST = 40;

/** A sheet on which all findings of some results fit. */
export async function layOutSheet(told: readonly FileResult[], look: Look): Promise<Sheet> {
  const gutter = allDiagnostics(told).reduce(
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
    palette: await loadPalette(look),
    marks: marksFor(look),
    measure: await loadMeasure(texts),
    gutter,
    room,
  };
}

/** The reply's title, id and pointer, where a file holds several. */
export function describeReply({ reply }: Diagnostic, { palette }: Sheet): string {
  const { title, id, pointer } = reply ?? {};
  const [name, ...rest] = [title, id, pointer]
    .map((part) => safeText(part ?? ''))
    .filter((part) => part !== '');
  if (name === undefined) return '';
  return `${' '.repeat(INDENT)}${palette.bold(name)}${rest.map((part) => palette.dim(`${' '.repeat(GAP)}${part}`)).join('')}`;
}
