import { extname } from 'node:path';
import { formatOf } from '../containers/formats.ts';
import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { UsageError } from '../error.ts';
import type { Edit } from '../text/map.ts';
import { writeCell } from './edit-cell.ts';
import { writeComment } from './edit-comment.ts';
import { writeHead } from './edit-head.ts';
import { entryFor } from './entry.ts';

/** How a finding can be accepted: an edit of its file, or an entry of the configuration to paste. */
export type SuppressionEdit = { readonly edit: Edit } | { readonly paste: string };

/**
 * The best place to accept a finding, such that no customer sees it: front matter, a comment between values, a cell of
 * the column for it, else the configuration. `result` is that of its file, as it was settled; an empty reason is left out.
 */
export async function suppressionEdit(
  result: FileResult,
  diagnostic: Diagnostic,
  reason: string,
): Promise<SuppressionEdit> {
  const why = reason.replace(/\s+/g, ' ').trim();
  const edit = await findEdit(result, diagnostic, why).catch((error: unknown) => {
    // What can be read in no such way is accepted in the configuration.
    if (error instanceof UsageError) return undefined;
    throw error;
  });
  return edit ? { edit } : { paste: entryFor(result, diagnostic, why) };
}

async function findEdit(
  result: FileResult,
  diagnostic: Diagnostic,
  reason: string,
): Promise<Edit | undefined> {
  const { path, source } = result;
  const file = { path, text: source };
  const format = formatOf(path);
  const asked = { rule: diagnostic.rule, at: diagnostic.range[0], reason };
  if (format === 'csv') return writeCell(file, asked);
  if (format === 'yaml' || format === 'json' || format === 'po') return writeComment(file, format, asked);
  const isDraft = diagnostic.reply?.pointer === undefined;
  return isDraft && HEADED.has(extname(path).toLowerCase()) ? writeHead(file, asked) : undefined;
}

/** Files that may have front matter. */
const HEADED = new Set(['.md', '.markdown', '.txt', '.text', '.html', '.htm']);
