import { UsageError } from '../error.ts';
import { childOf, type Entry, endsWord, entryOf, isLast, MARK, symbolAt, symbolOf } from './format.ts';

/** The compiled dictionary, read in place; see `format.ts`. */
export interface Trie {
  readonly edges: Uint32Array;
  /** Index of the root's first edge. */
  readonly root: number;
}

/** The dictionary over these bytes, copied only if they lie askew in memory. Throws `UsageError` if it is none. */
export function openTrie(bytes: Uint8Array): Trie {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const edges = new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(bytes.byteLength / 4));
  if (edges[0] !== MARK) throw new UsageError('This is not a dictionary of this version of replylint');
  return { edges, root: edges[1] ?? 0 };
}

/** What is known of exactly this word: no case is changed, no possessive taken off. */
export function findEntry(trie: Trie, word: string): Entry | undefined {
  const { edges } = trie;
  let node = trie.root;
  let edge = 0;
  for (let at = 0; at < word.length; at++) {
    const symbol = symbolAt(word.charCodeAt(at));
    if (node === 0 || symbol === 0) return undefined;
    edge = findEdge(edges, node, symbol);
    node = childOf(edge);
  }
  return endsWord(edge) ? entryOf(edge) : undefined;
}

/** The edge of the node that bears the symbol, 0 if none does. */
function findEdge(edges: Uint32Array, node: number, symbol: number): number {
  for (let index = node; ; index++) {
    const edge = edges[index] ?? 0;
    if (symbolOf(edge) === symbol) return edge;
    if (edge === 0 || isLast(edge)) return 0;
  }
}
