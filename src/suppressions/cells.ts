import { type DataNode, entryOf, type TextNode } from '../containers/node.ts';
import type { Edit } from '../text/map.ts';
import { hull } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { readRules } from './grammar.ts';
import { cutName } from './read-comments.ts';
import type { Written, WrittenRule } from './written.ts';

/** The columns of a table that accept findings of their row. */
export const columns = ['replylint-disable', 'replylint'] as const;

/** What the cells of these columns say: `no-blame, no-jargon -- reason`. */
export function readCells(text: string, roots: readonly DataNode[]): readonly Written[] {
  return roots.flatMap((table) =>
    (table.kind === 'list' ? table.items : []).flatMap((row) =>
      columns.flatMap((column) => {
        const cell = entryOf(row, column)?.value;
        return cell?.kind === 'text' && cell.text.trim() !== '' ? [readCell(text, cell, row.span)] : [];
      }),
    ),
  );
}

function readCell(text: string, cell: TextNode, [start, end]: Span): Written {
  const map = cell.trace(cell);
  const place = (span: Span): Span => hull(map.toSource(span));
  const { rules, reason, stray } = readRules(cell.text);
  const cut = (span: Span | undefined): Edit | undefined => span && map.encode('', span)?.[0];
  return {
    action: 'here',
    rules: rules.map(
      (rule, index): WrittenRule => ({
        id: rule.id,
        span: place(rule.span),
        cut: cut(cutName(rules, index)),
      }),
    ),
    covers: [start, Math.min(end + 1, text.length + 1)],
    span: place([0, cell.text.length]),
    cut: cut([0, cell.text.length]),
    ...(reason !== undefined && { reason }),
    ...(stray && {
      mistake: { span: place(stray), message: 'Commas go between rules, and “ -- ” before a reason.' },
    }),
  };
}
