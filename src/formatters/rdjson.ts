import type { FileResult } from '../diagnostic.ts';
import type { Look } from './formatter.ts';
import { rdDiagnosticsOf, rdFailureOf, rdSource } from './rd-diagnostics.ts';
import { strictJson } from './strict-json.ts';

/** Reviewdog's Diagnostic Format as one object. */
export const formatRdjson = (results: readonly FileResult[], { failures = [] }: Look): string =>
  strictJson({
    source: rdSource,
    diagnostics: [...results.flatMap(rdDiagnosticsOf), ...failures.map(rdFailureOf)],
  });
