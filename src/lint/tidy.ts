import type { Diagnostic } from '../diagnostic.ts';

/** Diagnostics in the order of the file, each once: the arms of a macro share words. */
export function tidy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.rule} ${diagnostic.range.join()} ${diagnostic.message}`;
    if (!once.has(key)) once.set(key, diagnostic);
  }
  return [...once.values()].sort(
    (a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : 1),
  );
}
