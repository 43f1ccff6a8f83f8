import { anchorWords, needsOf } from './anchors.ts';
import type { Phrase } from './table.ts';

/** A phrase with all that can be known of its pattern before any text is seen; for the build. */
export function prepare(phrase: Phrase): Phrase {
  const needs = needsOf(phrase.term);
  return { ...phrase, anchors: anchorWords(needs)?.join(' ') ?? null, needs: JSON.stringify(needs) };
}
