import type { Edit } from '../text/map.ts';

/** A text with edits applied; they must not overlap. Everything outside of their spans stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let end = 0;
  for (const { span, text: words } of edits.toSorted((a, b) => a.span[0] - b.span[0])) {
    edited += text.slice(end, span[0]) + words;
    end = span[1];
  }
  return edited + text.slice(end);
}
