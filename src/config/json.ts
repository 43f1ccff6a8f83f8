import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { UsageError } from '../error.ts';
import type { Span } from '../text/span.ts';
import type { Located } from './file.ts';

/** Reads JSON, in which comments and trailing commas may stand. Broken JSON, and a key that comes twice, are UsageErrors. */
export function parseJson(text: string, shown: string): Located {
  const errors: ParseError[] = [];
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const root = parseTree(body, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) {
    const what = printParseErrorCode(error.error).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    throw notJson(text, shown, what.trim(), error.offset, error.length);
  }
  const twice = root && findTwin(root);
  if (twice)
    throw notJson(
      text,
      shown,
      `the key ${body.slice(...spanOf(twice))} stands twice`,
      twice.offset,
      twice.length,
    );
  return {
    text,
    value: root && getNodeValue(root),
    locate(path, of) {
      const node = root && findNodeAtLocation(root, [...path]);
      const name = of === 'name' && node?.parent?.type === 'property' ? node.parent.children?.[0] : node;
      return name && spanOf(name);
    },
  };
}

const spanOf = (node: Node): Span => [node.offset, node.offset + node.length];

const notJson = (text: string, shown: string, what: string, offset: number, length: number): UsageError =>
  new UsageError(`This is not valid JSON: ${what}.`, {
    place: { path: shown, source: text, offset, length: Math.max(1, length) },
  });

/** The second of two keys of one name in an object. */
function findTwin(node: Node): Node | undefined {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) return key;
    seen.add(key?.value);
    const deeper = findTwin(key ? (child.children?.[1] ?? key) : child);
    if (deeper) return deeper;
  }
  return undefined;
}
