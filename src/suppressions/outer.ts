import type { SourceText } from '../containers/node.ts';
import type { Reading } from '../containers/read.ts';
import { readCells } from './cells.ts';
import type { CommentStyle } from './comments.ts';
import { readHead } from './head.ts';
import { readStyle } from './styled.ts';
import { unitsOf } from './units.ts';
import type { Written } from './written.ts';

/** What a file says of suppressions outside the words of its replies. */
export async function readOuter(
  file: SourceText,
  { data }: Reading,
  hasHead: boolean,
): Promise<readonly Written[]> {
  if (data?.format === 'csv') return readCells(file.text, data.roots);
  const style = data && styles[data.format];
  const head = hasHead ? await readHead(file) : [];
  if (!style || !/replylint/i.test(file.text)) return head;
  return [
    ...head,
    ...(await readStyle(file.text, style, [0, file.text.length], data ? unitsOf(data.roots) : [])),
  ];
}

const styles: Readonly<Partial<Record<NonNullable<Reading['data']>['format'], CommentStyle>>> = {
  yaml: 'yaml',
  json: 'json',
  xml: 'xml',
  po: 'po',
  markdown: 'markdown',
};
