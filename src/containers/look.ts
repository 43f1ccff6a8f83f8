import { basename } from 'node:path';
import type { DataNode, SourceText } from './node.ts';
import { entryOf } from './node.ts';
import { compilePath, type Path } from './path.ts';
import { type Hit, scalarText, select } from './select.ts';

/** Reads values of one file by paths; each path is compiled once. */
export interface Look {
  hits(path: string, from: Hit): Iterable<Hit>;
  /** The first text or scalar at a path; also `@key`, the name an item stands under, `@basename` and `@path` of the file. */
  text(path: string, from: Hit): string | undefined;
}

/** Starts to look into a file. */
export function lookIn(file: SourceText): Look {
  const compiled = new Map<string, Path>();
  const compile = (path: string): Path => {
    const known = compiled.get(path) ?? compilePath(path);
    compiled.set(path, known);
    return known;
  };
  const hits = (path: string, from: Hit) => select(compile(path), from, file);
  return {
    hits,
    text(path, from) {
      if (path === '@key') return from.entry?.key;
      if (path === '@basename') return basename(file.path).replace(/\.[^.]+$/, '');
      if (path === '@path') return file.path;
      for (const { node } of hits(path, from)) {
        const text = scalarText(inside(node, '#text'));
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

/** An element of XML holds its words as `#text` and all that is in it as `#source`; any other value is itself. */
export const inside = (node: DataNode, part: '#text' | '#source'): DataNode =>
  entryOf(node, part)?.value ?? node;
