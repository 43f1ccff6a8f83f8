import type { Diagnostic, Suggestion } from '../diagnostic.ts';
import type { Edit } from '../text/map.ts';

/** A finding, and the edit of its file that answers it. */
export interface Fix extends Edit {
  readonly diagnostic: Diagnostic;
  readonly safe: boolean;
}

/**
 * The fixes of one file that can be applied together: in the order of the file, none touching another. Of two that
 * meet, the first stays, and a safe one before one that is not. `unsafe` also takes the suggestion of a finding that
 * has one clear answer.
 */
export function chooseFixes(diagnostics: readonly Diagnostic[], unsafe: boolean): Fix[] {
  const offered = diagnostics.flatMap((diagnostic): Fix[] => {
    const answer = answerOf(diagnostic, unsafe);
    return answer ? [{ diagnostic, span: answer.range, text: answer.text, safe: answer.safe }] : [];
  });
  const chosen: Fix[] = [];
  for (const fix of offered.sort(inOrder)) if (fix.span[0] > (chosen.at(-1)?.span[1] ?? -1)) chosen.push(fix);
  return chosen;
}

function answerOf({ suggestions }: Diagnostic, unsafe: boolean): Suggestion | undefined {
  const safe = suggestions.find((suggestion) => suggestion.safe);
  return safe ?? (unsafe && suggestions.length === 1 ? suggestions[0] : undefined);
}

const inOrder = (a: Fix, b: Fix): number =>
  a.span[0] - b.span[0] || Number(b.safe) - Number(a.safe) || a.span[1] - b.span[1];
