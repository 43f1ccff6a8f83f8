import type { Block } from '../document.ts';

/** A line of a block, without the white space around it; never empty. Offsets count in the prose. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The block it belongs to. */
  readonly block: Block;
}

/** The lines of the agent's own words, in order: quoted mail and code are left out. */
export function findLines(prose: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    if (block.kind === 'quoted' || block.kind === 'code') continue;
    const [start, end] = block.span;
    for (let at = start; at < end; ) {
      const feed = prose.indexOf('\n', at);
      const next = feed === -1 || feed > end ? end : feed;
      const line = trimmed(prose, at, next, block);
      if (line) lines.push(line);
      at = next + 1;
    }
  }
  return lines;
}

/** The line of a block between two offsets; `undefined` when only white space stands there. */
export function trimmed(prose: string, start: number, end: number, block: Block): Line | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(prose.charCodeAt(from))) from++;
  while (to > from && isSpace(prose.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to, block } : undefined;
}

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;

/** Whether a line stands in a list; a lone "- Tom" does not. */
export function isListed(lines: readonly Line[], index: number): boolean {
  const block = lines[index]?.block;
  if (block?.kind !== 'item') return false;
  const near = (line: Line | undefined): boolean => line?.block.kind === 'item';
  return block.ordered === true || near(lines[index - 1]) || near(lines[index + 1]);
}
