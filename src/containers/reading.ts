import { UsageError } from '../error.ts';
import type { DataNode, SourceText } from './node.ts';
import type { Reading } from './read.ts';
import type { Found } from './replies.ts';
import type { Source } from './source.ts';

/**
 * What was found, with a word on what was left out. A mapping that finds no item is a UsageError, and so is one that finds no text in them
 * if a person has `written` it: an export may well hold macros that say nothing.
 */
export function readingOf(
  file: SourceText,
  source: Source,
  found: Found,
  values: readonly DataNode[],
  written = false,
): Reading {
  const { replies, items, inactive, textless } = found;
  const isEmpty = values.every((node) => isHollow(node));
  if (items === 0 && !isEmpty)
    throw new UsageError(`no reply is found where the mapping says: ${(source.each ?? ['']).join(', ')}`, {
      place: { path: file.path },
    });
  if (written && items > 0 && replies.length === 0 && inactive === 0)
    throw new UsageError(
      `the mapping finds ${counted(items)}, but no text at ${placesOf(source).join(', ')}`,
      { place: { path: file.path } },
    );
  const left = [
    ...(inactive > 0 ? [`${inactive} inactive`] : []),
    ...(textless > 0 ? [`${textless} without a text of their own`] : []),
  ];
  const { format } = source;
  return {
    replies,
    notices: left.length > 0 ? [`Left out of ${counted(items)}: ${left.join(', ')}.`] : [],
    ...(format && format !== 'text' && { data: { format, roots: values } }),
    ...(inactive > 0 && { isPartial: true }),
  };
}

const counted = (items: number): string => (items === 1 ? '1 item' : `${items} items`);

const placesOf = (source: Source): readonly string[] => source.text?.flatMap(({ at }) => at ?? []) ?? [];

/** Whether a file holds no items: it is empty, or its lists are. */
function isHollow(node: DataNode): boolean {
  if (node.kind === 'list') return node.items.length === 0;
  if (node.kind === 'text') return node.text.trim() === '';
  if (node.kind === 'scalar' || node.entries.length === 0) return true;
  const lists = node.entries
    .map(({ value }) => value)
    .filter((value) => value.kind === 'list' || value.kind === 'map');
  return lists.length > 0 && lists.every(isHollow);
}
