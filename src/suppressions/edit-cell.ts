import { readValues } from '../containers/formats.ts';
import { entryOf, type SourceText } from '../containers/node.ts';
import type { Edit } from '../text/map.ts';
import { type Asked, listItem } from './asked.ts';
import { columns } from './cells.ts';
import { readRules } from './grammar.ts';

/** The cell that accepts a finding of its row; `undefined` where the table has no column for it. */
export async function writeCell(file: SourceText, { rule, at, reason }: Asked): Promise<Edit | undefined> {
  const [table] = await readValues(file, 'csv', {});
  const row =
    table?.kind === 'list' ? table.items.find(({ span }) => span[0] <= at && at <= span[1]) : undefined;
  const cell = columns.map((column) => entryOf(row, column)?.value).find((value) => value?.kind === 'text');
  if (cell?.kind !== 'text') return undefined;
  const said = readRules(cell.text);
  const rules = [...said.rules.map(({ id }) => id), rule].join(', ');
  const reasons = [said.reason, reason].filter(Boolean).join('; ');
  const words = listItem({ rule: rules, reason: reasons });
  const isQuoted = file.text[cell.span[0]] === '"';
  const written = isQuoted || /["\r\n,;\t|]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  return { span: cell.span, text: written };
}
