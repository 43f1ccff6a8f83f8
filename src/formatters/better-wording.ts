import type { Diagnostic } from '../diagnostic.ts';

/** What an edit would take out of the file, and what it would put there. */
export interface BetterWording {
  readonly old: string;
  readonly new: string;
}

/** The first suggestion as words, read from a source that may be shown. */
export function betterWording({ suggestions }: Diagnostic, shown: string): BetterWording | undefined {
  const [suggestion] = suggestions;
  return suggestion && { old: shown.slice(...suggestion.range), new: suggestion.text };
}
