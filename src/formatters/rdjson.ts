import type { FileResult } from '../diagnostic.ts';
import { rdDiagnosticsOf, rdSource } from './rd-diagnostics.ts';
import { strictJson } from './strict-json.ts';

/** Reviewdog's Diagnostic Format as one object. */
export const formatRdjson = (results: readonly FileResult[]): string =>
  strictJson({ source: rdSource, diagnostics: results.flatMap(rdDiagnosticsOf) });
