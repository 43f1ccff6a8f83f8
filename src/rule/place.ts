import type { Block, BlockKind, Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

const NOT_OWN: ReadonlySet<BlockKind> = new Set(['quoted', 'code', 'legal']);

/** The words of the first line of the reply: where a finding about its opening stands. */
export const firstLine = (document: Document): Span => lineOf(document, ownBlocks(document)[0], 'first');

/** The words of the last line of the reply, signature included: where a finding about its end stands. */
export const lastLine = (document: Document): Span => lineOf(document, ownBlocks(document).at(-1), 'last');

/** The words of the body's first line, below the greeting. */
export const firstBodyLine = (document: Document): Span =>
  lineOf(document, document.anatomy.body[0] ?? ownBlocks(document)[0], 'first');

/** The words of the body's last line, above the closing. */
export const lastBodyLine = (document: Document): Span =>
  lineOf(document, document.anatomy.body.at(-1) ?? ownBlocks(document).at(-1), 'last');

const ownBlocks = ({ blocks }: Document): readonly Block[] => blocks.filter(({ kind }) => !NOT_OWN.has(kind));

function lineOf({ text }: Document, block: Block | undefined, which: 'first' | 'last'): Span {
  const [start, end] = block?.span ?? [0, text.length];
  const words = text.slice(start, end);
  const line = (which === 'first' ? /[^\s][^\n]*/ : /[^\s][^\n]*(?=\s*$)/).exec(words);
  if (!line) return [start, end];
  return [start + line.index, start + line.index + line[0].trimEnd().length];
}
