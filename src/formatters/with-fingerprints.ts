import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { fingerprintOf } from '../fingerprint.ts';

/**
 * The findings of a file, each with a fingerprint of its own: `fingerprintOf` is shared by findings that say the same
 * of the same words, so a number is added, counted in the order of the file.
 */
export function withFingerprints<D extends Diagnostic>(
  diagnostics: readonly D[],
  { source }: FileResult,
): { readonly diagnostic: D; readonly fingerprint: string }[] {
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const shared = fingerprintOf(diagnostic, source);
    const count = (counts.get(shared) ?? 0) + 1;
    counts.set(shared, count);
    return { diagnostic, fingerprint: `${shared}:${count}` };
  });
}
