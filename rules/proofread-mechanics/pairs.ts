import type { Document } from '../../src/document/document.ts';
import type { Finding } from '../../src/rule/rule.ts';

const EMOTICON = /[:;=8xX][-'^o]?[()[\]DPp]+|[()][-'^]?[:;=]/;
const ENUMERATOR = /(?:^|[\s;,(])(?:\d{1,2}|[a-z]|[ivx]{1,4})\)/i;
const PAIRS = [
  ['(', ')', 'bracket'],
  ['“', '”', 'quotation mark'],
] as const;

/** Brackets and quotation marks that open and never close in their paragraph. */
export function findOpenPairs({ blocks, text, prose }: Document): Finding[] {
  return blocks.flatMap(({ kind, span }): Finding[] => {
    if (kind !== 'paragraph' && kind !== 'item') return [];
    const own = text.slice(...span);
    if (!/[(“]/.test(own) || EMOTICON.test(own) || ENUMERATOR.test(own)) return [];
    return PAIRS.flatMap(([open, close, name]): Finding[] => {
      const at = lastOpen(own, open, close);
      if (at === undefined || prose[span[0] + at] !== open) return [];
      const end = span[0] + at + (/^.\S*/.exec(own.slice(at))?.[0].length ?? 1);
      return [
        {
          span: [span[0] + at, end],
          message: `Quick proofread: “${text.slice(span[0] + at, end)}” opens a ${name} that is never closed.`,
        },
      ];
    });
  });
}

/** Where the only bracket that stays open stands; `undefined` when all close, or it is not that simple. */
function lastOpen(text: string, open: string, close: string): number | undefined {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) opened.push(at);
    else if (text[at] === close && opened.pop() === undefined) return undefined;
  }
  return opened.length === 1 ? opened[0] : undefined;
}
