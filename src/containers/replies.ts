import type { Reply } from '../reply.ts';
import type { Facts } from './facts.ts';
import { readItem } from './item.ts';
import { type Look, lookIn } from './look.ts';
import type { DataNode, SourceText } from './node.ts';
import type { Hit } from './select.ts';
import type { Source } from './source.ts';

/** What a mapping found in a file, and how many items it left out. */
export interface Found {
  readonly replies: readonly Reply[];
  readonly items: number;
  /** Items that are switched off. */
  readonly inactive: number;
  /** Items that hold no text of their own. */
  readonly textless: number;
}

/** Finds the replies that a mapping leads to in the values of a file. */
export function findReplies(
  file: SourceText,
  roots: readonly DataNode[],
  source: Source,
  options: { readonly facts?: Facts | undefined; readonly all?: boolean | undefined } = {},
): Found {
  const look = lookIn(file);
  const found: Reply[] = [];
  const counts = { items: 0, inactive: 0, textless: 0 };
  for (const [index, root] of roots.entries()) {
    const document: Hit = { node: root, step: roots.length > 1 ? index : undefined };
    for (const item of itemsOf(document, source, look)) {
      counts.items += 1;
      if (!options.all && source.active !== undefined && isOff(look.text(source.active, item))) {
        counts.inactive += 1;
        continue;
      }
      const replies = readItem(item, source, look, { file, facts: options.facts, roots: roots.length });
      if (replies.length === 0) counts.textless += 1;
      for (const reply of replies) found.push(reply);
    }
  }
  return { replies: found, ...counts };
}

/** The items of a document, in the order of the file whichever path leads to them. */
function itemsOf(document: Hit, { each = [''] }: Source, look: Look): readonly Hit[] {
  const items = each.flatMap((path) => look.hits(path, document));
  if (each.length === 1) return items;
  const once = new Map(items.map((item) => [item.node, item]));
  return [...once.values()].sort((a, b) => a.node.span[0] - b.node.span[0]);
}

const isOff = (value: string | undefined): boolean =>
  value !== undefined && /^(?:false|0|no|n|off|inactive|disabled|archived)$/i.test(value.trim());
