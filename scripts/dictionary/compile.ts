import { CAPACITY, type Entry, LONGEST, MARK, packEdge, symbolsOf } from '../../src/spelling/format.ts';

interface Edge {
  readonly node: Node;
  entry?: Entry;
}

interface Node {
  readonly edges: Map<number, Edge>;
}

interface Shape {
  readonly edges: readonly { symbol: number; child: Shape; entry: Entry | undefined }[];
  first: number;
}

/**
 * The words as the smallest automaton that accepts them, in the format of `src/spelling/format.ts`.
 * The same words give the same bytes in whatever order they come. Throws on a character without a symbol and on a word too long.
 */
export function compileWords(words: ReadonlyMap<string, Entry>): Uint8Array {
  const root: Node = { edges: new Map() };
  for (const [word, entry] of words) addWord(root, word, entry);
  const shapes = new Map<string, Shape>();
  const ids = new Map<Shape, number>();
  const top = shareShapes(root, shapes, ids);
  return layOut(top);
}

function addWord(root: Node, word: string, entry: Entry): void {
  const symbols = symbolsOf(word);
  if (!symbols?.length || symbols.length > LONGEST)
    throw new Error(`The dictionary's format has no place for ${JSON.stringify(word)}`);
  let node = root;
  symbols.forEach((symbol, index) => {
    const edge: Edge = node.edges.get(symbol) ?? { node: { edges: new Map() } };
    if (index === symbols.length - 1) edge.entry = entry;
    node.edges.set(symbol, edge);
    node = edge.node;
  });
}

/** Makes one shape of all nodes that accept the same endings. */
function shareShapes(node: Node, shapes: Map<string, Shape>, ids: Map<Shape, number>): Shape {
  const edges = [...node.edges]
    .sort(([a], [b]) => a - b)
    .map(([symbol, edge]) => ({
      symbol,
      child: shareShapes(edge.node, shapes, ids),
      entry: edge.entry,
    }));
  const key = edges
    .map(({ symbol, child, entry }) => `${packEdge(symbol, 0, false, entry)}>${ids.get(child)}`)
    .join(' ');
  const known = shapes.get(key);
  if (known) return known;
  const shape: Shape = { edges, first: 0 };
  ids.set(shape, ids.size);
  shapes.set(key, shape);
  return shape;
}

/** Nodes in breadth-first order, so that the first letters lie close together. */
function layOut(root: Shape): Uint8Array {
  const order: Shape[] = [root];
  const placed = new Set<Shape>(order);
  let size = 2;
  for (const shape of order) {
    shape.first = shape.edges.length === 0 ? 0 : size;
    size += shape.edges.length;
    for (const { child } of shape.edges)
      if (!placed.has(child)) {
        placed.add(child);
        order.push(child);
      }
  }
  if (size > CAPACITY) throw new Error(`The dictionary's format holds ${CAPACITY} edges, not ${size}`);
  const view = new DataView(new ArrayBuffer(size * 4));
  view.setUint32(0, MARK, true);
  view.setUint32(4, root.first, true);
  for (const { edges, first } of order)
    edges.forEach(({ symbol, child, entry }, index) => {
      const edge = packEdge(symbol, child.first, index === edges.length - 1, entry);
      view.setUint32((first + index) * 4, edge, true);
    });
  return new Uint8Array(view.buffer);
}
