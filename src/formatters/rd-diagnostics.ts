import type { Diagnostic, FileResult, Severity } from '../diagnostic.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Failure } from './formatter.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warn: 'WARNING', info: 'INFO' };

/** What reviewdog calls us. */
export const rdSource = { name: 'replylint', url: 'https://github.com/replylint/replylint' };

/** The findings of a file as reviewdog reads them: lines 1-based, columns 1-based in bytes of UTF-8, ends exclusive. */
export function rdDiagnosticsOf({ source, diagnostics }: FileResult) {
  if (diagnostics.length === 0) return [];
  const lines = linesOf(source);
  const bytes = byteOffsets(source);
  const placeOf = (offset: number) => bytePlace(offset, lines, bytes);
  const rangeOf = ([start, end]: Span) => ({ start: placeOf(start), end: placeOf(end) });
  return diagnostics.map(({ message, path, range, severity, rule, url, suggestions }: Diagnostic) => ({
    message,
    location: { path, range: rangeOf(range) },
    severity: severities[severity],
    code: { value: rule, ...(url !== '' && { url }) },
    suggestions: suggestions.map((edit) => ({ range: rangeOf(edit.range), text: edit.text })),
  }));
}

/** What could not be done, as a finding of no rule. */
export const rdFailureOf = ({ path = 'replylint', message }: Failure) => ({
  message,
  location: { path },
  severity: 'ERROR',
});

function bytePlace(offset: number, lines: Lines, bytes: Uint32Array) {
  const { line } = lines.place(offset);
  const column = (bytes[offset] ?? 0) - (bytes[lines.start(line)] ?? 0) + 1;
  return { line, column: Math.max(1, column) };
}

/** For each UTF-16 code unit, and the end: the bytes of UTF-8 before it. All at once, as a line can hold a whole library. */
function byteOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isHalfOfPair = code >= 0xd800 && code < 0xe000;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalfOfPair ? 2 : 3;
    offsets[index + 1] = bytes;
  }
  return offsets;
}
