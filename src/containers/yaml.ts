import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { UsageError } from '../error.ts';
import { shifted } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { DataNode } from './node.ts';

/** Reads the YAML documents in a span of a file. Broken YAML is a UsageError. */
export async function readYaml(file: {
  path: string;
  text: string;
  span?: Span;
}): Promise<readonly DataNode[]> {
  const [from, to] = file.span ?? [0, file.text.length];
  const shift = from;
  const documents = parseAllDocuments(file.text.slice(from, to), {
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
  const nodes: DataNode[] = [];
  for (const document of 'empty' in documents ? [] : documents) {
    const [error] = document.errors;
    if (error)
      throw new UsageError(`this is not valid YAML: ${error.message}`, {
        place: { path: file.path, source: file.text, offset: error.pos[0] + shift },
      });
    if (document.contents) nodes.push(nodeOf(document.contents, shift));
  }
  return nodes;
}

function nodeOf(node: Node, shift: number): DataNode {
  const span: Span = [(node.range?.[0] ?? 0) + shift, (node.range?.[1] ?? 0) + shift];
  if (isMap(node))
    return {
      kind: 'map',
      span,
      entries: node.items.flatMap(({ key, value }) => {
        const name = isScalar(key) ? key : undefined;
        if (!name) return [];
        const at: Span = [(name.range?.[0] ?? 0) + shift, (name.range?.[1] ?? 0) + shift];
        return [
          {
            key: String(name.value),
            span: at,
            value: isNode(value) ? nodeOf(value, shift) : { kind: 'scalar', span: at, value: null },
          },
        ];
      }),
    };
  if (isSeq(node))
    return {
      kind: 'list',
      span,
      items: node.items.flatMap((item) => (isNode(item) ? [nodeOf(item, shift)] : [])),
    };
  if (isScalar(node)) {
    const { value } = node;
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
      return { kind: 'scalar', span, value };
    return { kind: 'text', span, text: String(value), trace: () => shifted(span[0]) };
  }
  return { kind: 'scalar', span, value: isAlias(node) ? null : null };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value;
