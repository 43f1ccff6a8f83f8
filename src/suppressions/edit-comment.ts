import { readValues } from '../containers/formats.ts';
import type { SourceText } from '../containers/node.ts';
import type { Edit } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { type Asked, lineEndOf, listItem, withEdit } from './asked.ts';
import { findComments } from './comments.ts';
import { lineAt } from './line-spans.ts';
import { readStyle } from './styled.ts';
import { unitsOf } from './units.ts';

/** Formats whose comments stand between values, where no customer sees them. */
type Commented = 'yaml' | 'json' | 'po';

const marks: Readonly<Record<Commented, string>> = { yaml: '#', json: '//', po: '#' };

/** A comment on a line of its own, above the value that a finding is in; `undefined` where there is no place for one. */
export async function writeComment(
  file: SourceText,
  format: Commented,
  asked: Asked,
): Promise<Edit | undefined> {
  const { text } = file;
  if (format === 'json' && !(await takesComments(file))) return undefined;
  const units = unitsOf(await readValues(file, format, {}));
  const around = units
    .filter(([start, end]) => start <= asked.at && asked.at <= end && opensLine(text, start))
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  // gettext keeps comments above a message, not in it.
  const unit = format === 'po' ? around.at(-1) : around[0];
  if (!unit) return undefined;
  const start = Math.max(lineAt(text, unit[0])[0], text.startsWith('\uFEFF') ? 1 : 0);
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const words = `${indent}${marks[format]} replylint-disable-next-line ${listItem(asked)}${lineEndOf(text)}`;
  const edit = { span: [start, start] as Span, text: words };
  return (await holds(file, format, asked, edit)) ? edit : undefined;
}

/** Strict JSON must stay strict. */
const takesComments = async ({ path, text }: SourceText): Promise<boolean> =>
  /\.jsonc$/i.test(path) || (await findComments(text, 'json', [0, text.length])).length > 0;

const opensLine = (text: string, offset: number): boolean =>
  /^\uFEFF?[ \t]*(?:-[ \t]+)*$/.test(text.slice(lineAt(text, offset)[0], offset));

/** Whether the comment is read as one, and covers the finding. */
async function holds(file: SourceText, format: Commented, { rule, at }: Asked, edit: Edit): Promise<boolean> {
  const text = withEdit(file.text, edit);
  const roots = await readValues({ ...file, text }, format, {});
  const moved = at + edit.text.length;
  return (await readStyle(text, format, [0, text.length], unitsOf(roots))).some(
    ({ rules, covers }) => rules.some(({ id }) => id === rule) && covers[0] <= moved && moved < covers[1],
  );
}
