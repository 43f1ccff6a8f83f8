import type { FileResult } from '../diagnostic.ts';
import { rdDiagnosticsOf, rdSource } from './rd-diagnostics.ts';
import { strictJson } from './strict-json.ts';

/** Reviewdog's Diagnostic Format, a finding a line. */
export const formatRdjsonl = (results: readonly FileResult[]): string =>
  results
    .flatMap(rdDiagnosticsOf)
    .map((diagnostic) => strictJson({ ...diagnostic, source: rdSource }))
    .join('');
