import { type FrontMatter, readFrontMatter } from '../containers/frontmatter.ts';
import { type DataNode, entryOf, type SourceText } from '../containers/node.ts';
import { UsageError } from '../error.ts';
import type { Edit } from '../text/map.ts';
import { type Asked, lineEndOf, listItem, withEdit } from './asked.ts';
import { readHead } from './head.ts';
import { lineAt } from './line-spans.ts';

/** Front matter that accepts a finding of its file, with what it says already; `undefined` where there is no place for it. */
export async function writeHead(file: SourceText, asked: Asked): Promise<Edit | undefined> {
  const { path, text } = file;
  const head = await readFrontMatter(file);
  const end = lineEndOf(text);
  if (!head) {
    // A page that is shown in a browser has no front matter unless somebody put it there.
    if (/\.html?$/i.test(path)) return undefined;
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const words = ['---', 'disable:', `  - ${scalar(listItem(asked))}`, '---', ''].join(end);
    return { span: [start, start], text: words };
  }
  const foot = lineAt(text, head.end - 1)[0];
  const comment = { span: [foot, foot] as const, text: `# replylint-disable ${listItem(asked)}${end}` };
  for (const edit of [intoKey(text, head, asked, foot), comment])
    if (edit && (await holds(file, asked, edit))) return edit;
  return undefined;
}

/** The edit that adds to the key `disable`, or adds the key. */
function intoKey(text: string, { values }: FrontMatter, asked: Asked, foot: number): Edit | undefined {
  const end = lineEndOf(text);
  const value = entryOf(values, 'disable')?.value;
  const item = listItem(asked);
  if (!value) return { span: [foot, foot], text: `disable:${end}  - ${scalar(item)}${end}` };
  if (value.kind === 'text')
    return { span: value.span, text: `[${JSON.stringify(value.text)}, ${JSON.stringify(item)}]` };
  const pair = `${asked.rule}: ${JSON.stringify(asked.reason)}`;
  if (value.kind === 'list')
    return addTo(text, value, value.items.at(-1)?.span, [JSON.stringify(item), `- ${scalar(item)}`]);
  if (value.kind === 'map') return addTo(text, value, value.entries.at(-1)?.span, [pair, pair]);
  return undefined;
}

/** One more value at the end of a list or map: in its brackets, or on a line of its own under the last one. */
function addTo(
  text: string,
  { span }: DataNode,
  last: DataNode['span'] | undefined,
  [inFlow, inBlock]: readonly [string, string],
): Edit | undefined {
  if (/[\]}]/.test(text.charAt(span[1] - 1)) && /[[{]/.test(text.charAt(span[0]))) {
    const at = span[1] - 1;
    return { span: [at, at], text: last ? `, ${inFlow}` : inFlow };
  }
  if (!last) return undefined;
  const [start] = lineAt(text, last[0]);
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const [, after] = lineAt(text, span[0] + text.slice(...span).trimEnd().length);
  return { span: [after, after], text: `${indent}${inBlock}${lineEndOf(text)}` };
}

/** A text as YAML has it on one line. */
const scalar = (words: string): string =>
  /^[a-z][\w ,.'’()/-]*$/i.test(words) ? words : JSON.stringify(words);

/** Whether what was said before is still said, and the new rule with it. */
async function holds(file: SourceText, { rule, reason }: Asked, edit: Edit): Promise<boolean> {
  const said = async (text: string) => {
    const written = await readHead({ ...file, text });
    return written.flatMap((one) =>
      one.rules.map(({ id, reason: own = one.reason ?? '' }) => `${id} -- ${own}`),
    );
  };
  try {
    const before = await said(file.text);
    const after = await said(withEdit(file.text, edit));
    return [...before, `${rule} -- ${reason}`].sort().join('\n') === after.sort().join('\n');
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
