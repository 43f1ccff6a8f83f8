import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { absolutePath } from './absolute-path.ts';
import type { Look } from './formatter.ts';
import { marksFor } from './marks.ts';
import { loadMeasure } from './measure.ts';
import { loadPalette, type Palette, paintOf } from './paint.ts';
import { safeText } from './safe-text.ts';
import { summarize } from './summary.ts';
import { allDiagnostics, severityNames } from './tally.ts';
import { type Cell, tableOf } from './text-table.ts';

/** ESLint's default layout: a table a file, then the sum; nothing on a clean run. */
export async function formatStylish(results: readonly FileResult[], look: Look): Promise<string> {
  const told = results.filter(({ diagnostics, notices }) => diagnostics.length + notices.length > 0);
  if (told.length === 0) return '';
  const palette = await loadPalette(look);
  const found = allDiagnostics(told);
  const measure = await loadMeasure(found.map(shortMessage));
  const parts = told.map(({ path, notices, diagnostics }) => [
    palette.underline(safeText(absolutePath(path, look.cwd))),
    ...notices.map((notice) => `  ${palette.blue('notice')}  ${safeText(notice)}`),
    ...tableOf(rowsOf(diagnostics, palette), measure),
  ]);
  if (found.length > 0) parts.push([summarize(found, palette, marksFor(look))]);
  return `\n${parts.map((lines) => lines.join('\n')).join('\n\n')}\n\n`;
}

function rowsOf(diagnostics: readonly Diagnostic[], palette: Palette): Cell[][] {
  const digits = diagnostics.reduce((most, { line }) => Math.max(most, String(line).length), 0);
  return diagnostics.map((diagnostic) => [
    { text: `${String(diagnostic.line).padStart(digits)}:${diagnostic.column}`, paint: palette.dim },
    { text: severityNames[diagnostic.severity], paint: paintOf(diagnostic.severity, palette) },
    { text: shortMessage(diagnostic) },
    { text: safeText(diagnostic.rule), paint: palette.dim },
  ]);
}

/** The message without its full stop. */
const shortMessage = ({ message }: Diagnostic): string => safeText(message).replace(/([^ ])\.$/, '$1');
