import type { Diagnostic } from '../diagnostic.ts';
import { excerptOf } from './excerpt.ts';
import type { Marks } from './marks.ts';
import type { Measure } from './measure.ts';
import { lookAround } from './neighbourhood.ts';
import { type Paint, type Palette, paintOf } from './paint.ts';
import { safeText } from './safe-text.ts';
import { severityNames } from './tally.ts';
import { wrap } from './wrap.ts';

/** What a report is written on: two columns, labels to the left. */
export interface Sheet {
  readonly palette: Palette;
  readonly marks: Marks;
  readonly measure: Measure;
  /** Columns of the labels. */
  readonly gutter: number;
  /** Columns of the text beside them. */
  readonly room: number;
}

/** Columns before, between and after the two columns of a sheet. */
export const INDENT = 1;
export const GAP = 2;

/** The lines of one finding: message and rule, the words underlined, the better wording, and why if asked. */
export function findingBlock(
  diagnostic: Diagnostic,
  source: string,
  explain: boolean,
  sheet: Sheet,
): string[] {
  const { severity, line, column, suggestions, why } = diagnostic;
  const { palette, marks } = sheet;
  const paint = paintOf(severity, palette);
  const [suggestion] = suggestions;
  return [
    ...row(severityNames[severity], (text) => paint(palette.bold(text)), headline(diagnostic, sheet), sheet),
    ...row(`${line}:${column}`, palette.dim, quote(diagnostic, source, sheet), sheet),
    ...(suggestion
      ? row(marks.arrow, palette.green, wrapSafe(suggestion.message, sheet, palette.green), sheet)
      : []),
    ...(explain && why ? row('why', palette.dim, wrapSafe(why, sheet, palette.dim), sheet) : []),
  ];
}

/** Lines beside a label that stands right-aligned before the first. */
export function row(label: string, paint: Paint, lines: readonly string[], sheet: Sheet): string[] {
  const { gutter } = sheet;
  const blank = ' '.repeat(INDENT + gutter + GAP);
  const lead = `${' '.repeat(INDENT + Math.max(0, gutter - label.length))}${paint(label)}`;
  return lines.map((text, index) => (index === 0 ? `${lead}${' '.repeat(GAP)}${text}` : `${blank}${text}`));
}

/** Foreign prose in lines that fit, painted. */
export function wrapSafe(text: string, { room, measure }: Sheet, paint: Paint): string[] {
  return wrap(safeText(text), room, measure).map((line) => paint(line));
}

function headline({ message, rule }: Diagnostic, sheet: Sheet): string[] {
  const { palette, measure, room } = sheet;
  const lines = wrap(safeText(message), room, measure);
  const last = lines.at(-1) ?? '';
  const name = safeText(rule);
  const painted = lines.map((line) => palette.bold(line));
  if (measure(last) + GAP + measure(name) > room) return [...painted, palette.dim(name)];
  return [...painted.slice(0, -1), `${palette.bold(last)}${' '.repeat(GAP)}${palette.dim(name)}`];
}

function quote(diagnostic: Diagnostic, source: string, sheet: Sheet): string[] {
  const { range, line, endLine, endColumn, severity } = diagnostic;
  const { palette, marks, measure, room } = sheet;
  const near = lookAround(source, range, 2 * room);
  if (near.text.trim() === '') return [palette.dim('(empty line)')];
  const { before, match, after, indent, width, more } = excerptOf(near, room, measure, marks.ellipsis);
  const paint = paintOf(severity, palette);
  const under = width === 0 ? marks.point : marks.underline.repeat(width);
  const lastLine = endColumn === 1 ? endLine - 1 : endLine;
  const on = !more ? '' : lastLine > line ? `${marks.ellipsis} to line ${lastLine}` : marks.ellipsis;
  const fits = indent + width + on.length <= room;
  return [`${before}${paint(match)}${after}`, `${' '.repeat(indent)}${paint(`${under}${fits ? on : ''}`)}`];
}
