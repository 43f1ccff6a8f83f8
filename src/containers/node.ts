import type { OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';

/** A file as text. `within` is the text of the file on disk, where `text` was decoded from a part of it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly within?: string;
  /** What its bytes were read as, where it matters. */
  readonly encoding?: 'windows-1252';
}

/** A decoded text and the way back to what it was decoded from. */
export interface Decoded {
  readonly text: string;
  readonly map: OffsetMap;
}

/** A text of a data file. `span` covers it in the file, quotes included. */
export interface TextNode {
  readonly kind: 'text';
  readonly span: Span;
  readonly text: string;
  /** The way from `text` back to the file; made when asked for, since most texts of an export are never linted. */
  readonly trace: (node: TextNode) => OffsetMap;
  /** It stands elsewhere in the file and is only pointed to here. */
  readonly alias?: true;
}

/** A number, a truth value or nothing. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: number | boolean | null;
}

/** Values in order. */
export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly DataNode[];
}

/** A value under its name; the span is the name's. */
export interface Entry {
  readonly key: string;
  readonly span: Span;
  readonly value: DataNode;
}

/** Values by name, in the order of the file; a name may come twice (elements of XML). */
export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly Entry[];
}

/** A value of a file of any format, with its place: what the path language walks over. */
export type DataNode = TextNode | ScalarNode | ListNode | MapNode;

/** The value under a name; the last one where the name comes twice, as parsers have it. */
export function entryOf(node: DataNode | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}

/** An element of XML holds its words as `#text` and all that is in it as `#source`; any other value is itself. */
export const inside = (node: DataNode, part: '#text' | '#source'): DataNode =>
  entryOf(node, part)?.value ?? node;

/** The value without its places. */
export function plainValue(node: DataNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
  }
}

/** A map that is made when it is first asked. */
export function lazyMap(make: () => OffsetMap): OffsetMap {
  let made: OffsetMap | undefined;
  const get = (): OffsetMap => {
    made ??= make();
    return made;
  };
  return { toSource: (span) => get().toSource(span), encode: (text, span) => get().encode(text, span) };
}

/** The map of a text whose inside cannot be traced: it leads to the whole, and nothing can be written back. */
export const coarseMap = (span: Span): OffsetMap => ({ toSource: () => [span], encode: () => undefined });
