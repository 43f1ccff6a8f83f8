import { shifted } from '../text/map.ts';
import type { ReadBeside } from './formats.ts';
import { metaOf } from './meta-file.ts';
import { type DataNode, type Entry, entryOf, type SourceText, type TextNode } from './node.ts';
import { readXml } from './xml.ts';

const names = { title: 'name', subject: 'subject', available: 'available', uiType: 'uiType' };

/**
 * Reads a Salesforce `X.email` as a map: its `text`, and what `X.email-meta.xml` beside it says (`title`, `subject`, `available`, `uiType`).
 */
export async function readEmail(file: SourceText, readBeside: ReadBeside): Promise<DataNode> {
  const start = file.text.startsWith('\uFEFF') ? 1 : 0;
  const span = [start, file.text.length] as const;
  const text: TextNode = { kind: 'text', span, text: file.text.slice(start), trace: () => shifted(start) };
  const path = metaOf(file.path);
  const beside = await readBeside(path);
  const meta =
    beside === undefined ? undefined : entryOf(readXml({ path, text: beside }), 'EmailTemplate')?.value;
  const entries: Entry[] = [{ key: 'text', span, value: text }];
  for (const [key, name] of Object.entries(names)) {
    const value = entryOf(entryOf(meta, name)?.value, '#text')?.value;
    if (value) entries.push({ key, span, value });
  }
  return { kind: 'map', span, entries };
}
