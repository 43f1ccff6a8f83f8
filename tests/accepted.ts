import type { FileResult, SuppressedDiagnostic } from '../src/diagnostic.ts';
import { resultOf } from './formatter-results.ts';

/** A file whose only finding was accepted. */
export const accepted: FileResult = suppress(
  resultOf('old.md', 'You forgot it.\n', [{ at: 'You forgot', rule: 'no-blame', severity: 'error' }]),
  'directive',
  'a quotation',
);

/** The file with all its findings accepted. */
export function suppress(
  result: FileResult,
  kind: SuppressedDiagnostic['suppression']['kind'],
  reason: string,
): FileResult {
  const suppressed = result.diagnostics.map((one) => ({ ...one, suppression: { kind, reason } }));
  return { ...result, diagnostics: [], suppressed };
}
