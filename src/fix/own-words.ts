import { readDocument } from '../document/read.ts';
import type { Reply } from '../reply.ts';
import { type Edit, hull } from '../text/map.ts';
import { covers, type Span } from '../text/span.ts';
import { decodedSpan } from './decoded-span.ts';

/** Words of a reply that a person can write anew. */
export interface OwnWords {
  /** As they stand, decoded. */
  readonly words: string;
  /** The edit that puts others in their place; `undefined` where a layer of the file cannot hold them. */
  write(words: string): Edit | undefined;
}

/** The words at a range of a file; `undefined` where it is not exactly words of one reply, or they are cut apart by markup. */
export async function ownWordsAt(replies: readonly Reply[], range: Span): Promise<OwnWords | undefined> {
  const reply = replies.find(({ text, map }) => covers(hull(map.toSource([0, text.length])), range));
  if (!reply) return undefined;
  for (const { text, map } of [await readDocument(reply), reply]) {
    const span = decodedSpan({ text, map }, range);
    const write = (words: string): Edit | undefined => {
      const [edit, ...others] = map.encode(words, span) ?? [];
      return others.length === 0 ? edit : undefined;
    };
    const [start, end] = write(text.slice(...span))?.span ?? [];
    if (start === range[0] && end === range[1]) return { words: text.slice(...span), write };
  }
  return undefined;
}
