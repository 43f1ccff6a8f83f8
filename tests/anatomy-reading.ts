import type { Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read.ts';
import type { Context, Markup } from '../src/reply.ts';
import { shifted } from '../src/text/map.ts';
import type { Span } from '../src/text/span.ts';

/** Reads a reply; `⏎` in the text is a line break. */
export function readReply(text: string, context: Context = {}, markup: Markup = 'plain'): Promise<Document> {
  return readDocument({
    path: 'reply.txt',
    text: text.replaceAll('⏎', '\n'),
    map: shifted(),
    markup,
    kind: 'draft',
    audience: 'public',
    context,
  });
}

/** The words at a span, line breaks as `⏎`. */
export const wordsAt = (document: Document, span: Span | undefined): string | undefined =>
  span && document.text.slice(...span).replaceAll('\n', '⏎');

/** Every block as `kind: words`. */
export const shownBlocks = (document: Document): string[] =>
  document.blocks.map(({ kind, span }) => `${kind}: ${wordsAt(document, span)}`);
