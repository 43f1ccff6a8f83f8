import { UsageError } from '../error.ts';
import type { Reply } from '../reply.ts';

import type { Facts } from './facts.ts';
import { readItem } from './item.ts';
import { lookIn } from './look.ts';
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
    const document: Hit = { node: root, way: roots.length > 1 ? [index] : [] };
    for (const each of source.each ?? ['']) {
      for (const item of look.hits(each, document)) {
        counts.items += 1;
        if (!options.all && source.active !== undefined && isOff(look.text(source.active, item)))
          counts.inactive += 1;
        else {
          const replies = readItem(item, source, look, { file, facts: options.facts, roots: roots.length });
          if (replies.length === 0) counts.textless += 1;
          for (const reply of replies) found.push(reply);
        }
      }
    }
  }
  return { replies: found, ...counts };
}

const isOff = (value: string | undefined): boolean =>
  value !== undefined && /^(?:false|0|no|n|off|inactive|disabled|archived)$/i.test(value.trim());

/** What was found, with a word on what was left out. A mapping that leads nowhere is a UsageError. */
export function readingOf(
  file: SourceText,
  source: Source,
  found: Found,
  values: readonly DataNode[],
): { readonly replies: readonly Reply[]; readonly notices: readonly string[] } {
  const { replies, items, inactive, textless } = found;
  const isEmpty = values.every((node) => isHollow(node));
  if (items === 0 && !isEmpty)
    throw new UsageError(`no reply is found where the mapping says: ${(source.each ?? ['']).join(', ')}`, {
      place: { path: file.path },
    });
  if (items > 0 && replies.length === 0 && inactive === 0)
    throw new UsageError(
      `the mapping finds ${items} items, but no text in them: ${placesOf(source).join(', ')}`,
      { place: { path: file.path } },
    );
  const left = [
    ...(inactive > 0 ? [`${inactive} inactive (--all lints them too)`] : []),
    ...(textless > 0 ? [`${textless} without a text of their own`] : []),
  ];
  return { replies, notices: left.length > 0 ? [`Of ${items} items, left out: ${left.join(', ')}.`] : [] };
}

const placesOf = (source: Source): readonly string[] => source.text?.flatMap(({ at }) => at ?? []) ?? [];

/** Whether a value holds nothing to look into, or only lists that hold nothing. */
const isHollow = (node: DataNode): boolean =>
  node.kind === 'list'
    ? node.items.length === 0
    : node.kind === 'map'
      ? node.entries.every(
          ({ value }) => value.kind !== 'map' && (value.kind !== 'list' || value.items.length === 0),
        )
      : node.kind === 'scalar';
