import { MapBuilder } from '../text/map.ts';
import type { Decoded } from './node.ts';

const OUTPUT =
  /<(?<tag>[a-z][\w-]*)\b[^<>]*?\bt-(?:out|esc|field|raw)\s*=\s*(?<quote>["'])(?<expression>[^"']*(?:(?!\k<quote>)["'][^"']*)*)\k<quote>[^<>]*?(?:\/>|>[^<]*<\/\k<tag>\s*>)/gi;

/**
 * Reads QWeb as HTML with placeholders: an element with `t-out` is replaced, sample text and all, by `{{ expression }}`,
 * which is what its output stands for.
 */
export function readQweb(source: string): Decoded {
  const builder = new MapBuilder(source);
  let copied = 0;
  for (const match of source.matchAll(OUTPUT)) {
    const { expression = '' } = match.groups ?? {};
    const start = match.index + match[0].indexOf(expression, match[0].search(/\bt-(?:out|esc|field|raw)/));
    const end = match.index + match[0].length;
    builder.copy(copied, match.index).put('{{ ', match.index, start);
    builder.copy(start, start + expression.length).put(' }}', start + expression.length, end);
    copied = end;
  }
  return builder.copy(copied, source.length).finish();
}
