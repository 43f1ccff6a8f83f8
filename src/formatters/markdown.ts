import type { FileResult } from '../diagnostic.ts';
import type { Look } from './formatter.ts';
import { type FileBlock, failureBlock, fileBlock } from './markdown-file.ts';
import { allDiagnostics, describeTally, tallyOf } from './tally.ts';
import { webAddress } from './web-address.ts';

/** By it a bot finds its comment again. */
const MARKER = '<!-- replylint -->';
/** What GitHub takes as one comment, in bytes of UTF-8: its own count is never higher. */
const LIMIT = 65_536;
/** Room for the last line. */
const RESERVE = 200;
/** Findings above which files are folded. */
const FOLD = 20;

/** A comment on a pull request: the count, then the findings by file, cut with a last line that counts the rest. */
export function formatMarkdown(results: readonly FileResult[], look: Look): string {
  const files = webAddress(look.files ?? '') ?? '';
  const found = allDiagnostics(results);
  const told = results.filter(({ diagnostics, notices }) => diagnostics.length + notices.length > 0);
  const accepted = results.reduce((sum, { suppressed }) => sum + suppressed.length, 0);
  const also = accepted > 0 ? `, ${accepted} accepted` : '';
  const failures = look.failures ?? [];
  if (told.length + failures.length === 0) {
    const replies = results.reduce((sum, result) => sum + result.replies, 0);
    return `**replylint**: nothing to mend in ${replies === 1 ? '1 reply' : `${replies} replies`}${also}. ${MARKER}\n`;
  }
  const head = `${MARKER}\n\n### replylint: ${describeTally(tallyOf(found))}${also}\n`;
  const failed = failures.length > 0 ? [failureBlock(failures)] : [];
  const blocks = [...failed, ...told.map((result) => fileBlock(result, found.length > FOLD, files))];
  const { text, left } = fill(blocks, LIMIT - RESERVE - sizeOf(head));
  const rest = left === 0 ? '' : `\n*… and ${left} more, for which a comment has no room.*\n`;
  return head + text + rest;
}

/** The blocks as far as they fit into so many bytes, and how many entries do not. */
function fill(blocks: readonly FileBlock[], room: number): { readonly text: string; readonly left: number } {
  let text = '';
  let spare = room;
  let left = 0;
  for (const { head, items, foot } of blocks) {
    spare -= sizeOf(head) + sizeOf(foot);
    let shown = '';
    for (const { text: item, count } of items) {
      spare -= sizeOf(item);
      if (spare < 0) left += count;
      else shown += item;
    }
    if (shown !== '') text += head + shown + foot;
  }
  return { text, left };
}

const sizeOf = (text: string): number => Buffer.byteLength(text);
