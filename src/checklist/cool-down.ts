import type { FileResult } from '../diagnostic.ts';

const HEATED: ReadonlySet<string> = new Set(['no-heated-language', 'no-profanity', 'no-sarcasm']);

/** One kind line for somebody who wrote in anger, for a whole run; `undefined` where nobody did. */
export const coolDown = (results: readonly FileResult[]): string | undefined =>
  results.some(({ diagnostics }) =>
    diagnostics.some(({ rule, severity }) => HEATED.has(rule) && severity !== 'info'),
  )
    ? 'That was a hard one. Take a short walk before you send; the reply can wait ten minutes, and it will be kinder.'
    : undefined;
