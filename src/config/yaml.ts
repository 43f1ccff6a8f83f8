import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { UsageError } from '../error.ts';
import type { DataPath } from '../shape.ts';
import type { Span } from '../text/span.ts';
import type { Located } from './file.ts';

/** Reads one YAML document. Broken YAML, and a tag that nobody knows, are UsageErrors. */
export function parseYaml(text: string, shown: string): Located {
  const document = parseDocument(text, { prettyErrors: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw notYaml(text, shown, problem.message.replace(/;.*/, ''), problem.pos);
  return {
    text,
    value: plainValue(document, text, shown),
    locate(path, of) {
      const range = nodeAt(document, path, of)?.range;
      return range ? [range[0], range[1]] : undefined;
    },
  };
}

// An alias can make a small file a huge value.
function plainValue(document: Document, text: string, shown: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw notYaml(text, shown, cause instanceof Error ? cause.message : String(cause), [0, 1]);
  }
}

function notYaml(text: string, shown: string, what: string, [start, end]: Span): UsageError {
  const first = text.slice(start, end).split(/[\r\n]/, 1)[0] ?? '';
  return new UsageError(`This is not valid YAML: ${what}.`, {
    place: { path: shown, source: text, offset: start, length: Math.max(1, first.length) },
  });
}

function nodeAt(document: Document, path: DataPath, of: 'value' | 'name'): Node | undefined {
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      node = of === 'name' && index === path.length - 1 ? pair?.key : pair?.value;
    } else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return isNode(node) ? node : undefined;
}
