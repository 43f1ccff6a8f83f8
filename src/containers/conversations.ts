import { contextOf, conversationKeys } from '../conversation/schema.ts';
import type { Reply } from '../reply.ts';
import { oneOf, record, text } from '../shape.ts';
import type { Span } from '../text/span.ts';
import type { Facts } from './facts.ts';
import { type DataNode, entryOf, type SourceText } from './node.ts';
import type { Reading } from './read.ts';
import { readShaped } from './shaped.ts';

const spoken = record(
  {
    text,
    id: text,
    title: text,
    subject: text,
    kind: oneOf('draft', 'macro'),
    markup: oneOf('plain', 'markdown', 'html'),
    ...conversationKeys,
  },
  { required: ['text'], others: true },
);

/** The values that are replies with their conversations: each line of JSON lines, or each item of a list, has a `text`, and some a `thread`. */
export function conversationsIn(values: readonly DataNode[]): readonly DataNode[] | undefined {
  const [first] = values;
  const items = values.length === 1 && first?.kind === 'list' ? first.items : values;
  const all = items.every((item) => entryOf(item, 'text')?.value.kind === 'text');
  return all && items.some((item) => entryOf(item, 'thread')) ? items : undefined;
}

/** Reads replies that stand with their conversations. What is misspelt is a UsageError at its place. */
export function readConversations(
  file: SourceText,
  items: readonly DataNode[],
  { kind: known = 'draft', dialect, fillIns, placeholders, ...facts }: Facts = {},
): Reading {
  const replies = items.flatMap((item, index): Reply[] => {
    const {
      text: words,
      id,
      title,
      subject,
      kind = known,
      markup = 'plain',
      ...said
    } = readShaped(spoken, item, file);
    const node = entryOf(item, 'text')?.value;
    if (node?.kind !== 'text' || words === undefined) return [];
    return [
      {
        path: file.path,
        text: node.text,
        map: node.trace(node),
        markup,
        kind,
        audience: 'public',
        ...(items.length > 1 && { pointer: `record ${index + 1}` }),
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        ...(subject !== undefined && { subject }),
        ...(dialect !== undefined && { dialect }),
        ...(fillIns && { fillIns }),
        ...(placeholders && { declared: placeholders }),
        context: { ...facts, ...contextOf(said) },
      },
    ];
  });
  return { replies, notices: [], private: items.flatMap(threadSpans) };
}

const threadSpans = (item: DataNode): Span[] => {
  const thread = entryOf(item, 'thread')?.value;
  return thread ? [thread.span] : [];
};
