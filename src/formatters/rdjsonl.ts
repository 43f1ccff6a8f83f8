import type { FileResult } from '../diagnostic.ts';
import type { Look } from './formatter.ts';
import { rdDiagnosticsOf, rdFailureOf, rdSource } from './rd-diagnostics.ts';
import { strictJson } from './strict-json.ts';

/** Reviewdog's Diagnostic Format, a finding a line. */
export const formatRdjsonl = (results: readonly FileResult[], { failures = [] }: Look): string =>
  [...results.flatMap(rdDiagnosticsOf), ...failures.map(rdFailureOf)]
    .map((diagnostic) => strictJson({ ...diagnostic, source: rdSource }))
    .join('');
