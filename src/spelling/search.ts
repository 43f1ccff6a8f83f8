import { type Prices, STRANGE, SWAP } from './cost.ts';
import {
  charOf,
  childOf,
  type Entry,
  endsWord,
  entryOf,
  foldSymbol,
  isLast,
  LONGEST,
  symbolOf,
} from './format.ts';
import type { Trie } from './trie.ts';

/** A word of the dictionary and what it costs to have meant it. */
export interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly entry: Entry;
}

/** How many edges one search walks at most. */
const BOUND = 200_000;
/** The last symbol that is a letter. */
const Z = 26;
/** A cost beyond every limit. */
const FAR = 1000;

/**
 * The words of the dictionary within `limit` of the typed symbols (small letters, at most 100): a walk over the trie
 * that keeps one row of the table of edit costs for each letter of the path. Only cells that cells within the limit
 * lead to are filled, and a path is left when there are none.
 */
export function searchTrie(
  { edges, root }: Trie,
  typed: Uint8Array,
  limit: number,
  prices: Prices,
): Candidate[] {
  const width = typed.length + 1;
  const table = new Uint16Array(width * (LONGEST + 1));
  const path = new Uint8Array(LONGEST + 1);
  /** Of each row, the first and the last cell within the limit. */
  const first = new Int8Array(LONGEST + 1).fill(width);
  const last = new Int8Array(LONGEST + 1).fill(-2);
  const least = new Uint16Array(LONGEST + 1);
  const found: Candidate[] = [];
  let walked = 0;
  fillTop();
  if (root !== 0) walk(root, 1);
  return found;

  function walk(node: number, depth: number): void {
    for (let index = node; walked < BOUND; index++) {
      walked++;
      const edge = edges[index] ?? 0;
      path[depth] = symbolOf(edge);
      if (mayLead(depth)) follow(edge, depth);
      if (isLast(edge)) return;
    }
  }

  function follow(edge: number, depth: number): void {
    fillRow(depth);
    const cost = table[depth * width + width - 1] ?? FAR;
    if (cost <= limit && endsWord(edge)) found.push({ word: spell(depth), cost, entry: entryOf(edge) });
    const nearest = Math.min(least[depth] ?? FAR, (least[depth - 1] ?? FAR) + SWAP);
    if (nearest <= limit && childOf(edge) !== 0) walk(childOf(edge), depth + 1);
  }

  /** Whether the path's last letter is near enough to the typed ones for its row to be worth filling. */
  function mayLead(depth: number): boolean {
    if ((least[depth - 1] ?? FAR) + STRANGE <= limit) return true;
    const meant = foldSymbol(path[depth] ?? 0);
    if (meant > Z) return true;
    const from = Math.min((first[depth - 1] ?? 0) - 1, first[depth - 2] ?? width);
    const to = Math.max((last[depth - 1] ?? 0) + 1, last[depth - 2] ?? 0);
    for (let at = Math.max(0, from); at <= to; at++) if (typed[at] === meant) return true;
    return false;
  }

  /** The row of the empty path: all that was typed so far was put in. */
  function fillTop(): void {
    first[0] = 0;
    last[0] = 0;
    for (let at = 1; at < width; at++) {
      table[at] = (table[at - 1] ?? 0) + prices.added(typed[at - 1] ?? 0, typed[at - 2] ?? 0, at - 1);
      if ((table[at] ?? FAR) <= limit) last[0] = at;
    }
  }

  /** Fills the row of the path's last letter. */
  function fillRow(depth: number): void {
    const row = depth * width;
    const above = row - width;
    const meant = foldSymbol(path[depth] ?? 0);
    const before = depth > 1 ? foldSymbol(path[depth - 1] ?? 0) : 0;
    const start = Math.min(first[depth - 1] ?? 0, (first[depth - 2] ?? width) + 2);
    const end = Math.max((last[depth - 1] ?? 0) + 1, (last[depth - 2] ?? 0) + 2);
    table.fill(FAR, row, row + width);
    first[depth] = width;
    last[depth] = -2;
    least[depth] = FAR;
    let left = FAR;
    for (let at = start; at < width && (at <= end || left <= limit); at++) {
      const letter = typed[at - 1] ?? 0;
      const previous = typed[at - 2] ?? 0;
      let cost = (table[above + at] ?? FAR) + prices.omitted(meant, letter, typed[at] ?? 0, at);
      if (at > 0) {
        const slant = table[above + at - 1] ?? FAR;
        cost = Math.min(cost, letter === meant ? slant : slant + prices.replaced(letter, meant, at - 1));
        if (left <= limit) cost = Math.min(cost, left + prices.added(letter, previous, at - 1));
        if (at > 1 && letter === before && previous === meant)
          cost = Math.min(cost, (table[above - width + at - 2] ?? FAR) + SWAP);
      }
      table[row + at] = cost;
      left = cost;
      if (cost > limit) continue;
      if (first[depth] === width) first[depth] = at;
      last[depth] = at;
      least[depth] = Math.min(least[depth] ?? FAR, cost);
    }
  }

  function spell(depth: number): string {
    let word = '';
    for (let at = 1; at <= depth; at++) word += charOf(path[at] ?? 0);
    return word;
  }
}
