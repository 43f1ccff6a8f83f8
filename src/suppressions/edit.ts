import type { Diagnostic, FileResult } from '../diagnostic.ts';
import type { Edit } from '../text/map.ts';
import { entryFor } from './entry.ts';

/** How a finding can be accepted: an edit of its file, or an entry of the configuration to paste. */
export type SuppressionEdit = { readonly edit: Edit } | { readonly paste: string };

/** The best place to accept a finding, such that no customer sees it; `result` is that of its file, as it was settled. */
export async function suppressionEdit(
  result: FileResult,
  diagnostic: Diagnostic,
  reason: string,
): Promise<SuppressionEdit> {
  return { paste: entryFor(result, diagnostic, reason) };
}
