import type { Span } from '../../text/span.ts';
import type { Block, BlockKind } from '../document.ts';
import { trimmed } from './lines.ts';

/** A stretch that turns out to be a part of its own. */
export interface Mark {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** Cuts blocks at the marks: what is marked becomes a block of that kind, the rest stays what it was. */
export function cutBlocks(prose: string, blocks: readonly Block[], marks: readonly Mark[]): readonly Block[] {
  if (marks.length === 0) return blocks;
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0]);
  return blocks.flatMap((block) => cutBlock(prose, block, sorted));
}

function cutBlock(prose: string, block: Block, marks: readonly Mark[]): Block[] {
  const [start, end] = block.span;
  const cut: Block[] = [];
  let at = start;
  for (const { span, kind } of marks) {
    if (span[1] <= at || span[0] >= end) continue;
    const from = Math.max(span[0], at);
    const to = Math.min(span[1], end);
    if (from === start && to === end) return [{ kind, span: [from, to] }];
    pushTrimmed(block, at, from);
    pushTrimmed({ ...block, kind }, from, to);
    at = to;
  }
  if (at === start) return [block];
  pushTrimmed(block, at, end);
  return cut;

  function pushTrimmed(piece: Block, from: number, to: number): void {
    const line = trimmed(prose, from, to, piece);
    if (line) cut.push({ ...piece, span: [line.start, line.end] });
  }
}
