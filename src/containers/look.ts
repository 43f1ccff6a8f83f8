import { basename } from 'node:path';
import { inside, type SourceText } from './node.ts';
import { compilePath, type Path } from './path.ts';
import { type Hit, scalarText, select } from './select.ts';

/** Reads values of one file by paths; each path is compiled once. */
export interface Look {
  hits(path: string, from: Hit, limit?: number): readonly Hit[];
  /** The first text or scalar at a path; also `@key`, the name an item stands under, `@basename` and `@path` of the file. */
  text(path: string, from: Hit): string | undefined;
  /** What the first group of a regular expression takes from a text. */
  match(pattern: string, text: string): string | undefined;
}

/** Starts to look into a file. */
export function lookIn(file: SourceText): Look {
  const compiled = new Map<string, Path>();
  const patterns = new Map<string, RegExp>();
  const compile = (path: string): Path => {
    const known = compiled.get(path) ?? compilePath(path);
    compiled.set(path, known);
    return known;
  };
  const hits = (path: string, from: Hit, limit?: number) => select(compile(path), from, file, limit);
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
    match(pattern, text) {
      const regex = patterns.get(pattern) ?? new RegExp(pattern);
      patterns.set(pattern, regex);
      return regex.exec(text)?.[1];
    },
  };
}
