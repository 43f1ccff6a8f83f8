import { joinTexts } from './join.ts';
import { readJson } from './json.ts';
import type { DataNode, Entry, SourceText } from './node.ts';
import type { Path, Step } from './path.ts';

/** A value that a path leads to: the keys and indexes on the way, and the name it stands under. */
export interface Hit {
  readonly node: DataNode;
  readonly way: readonly (string | number)[];
  readonly entry?: Entry;
}

/** The values that a path leads to from a value, in the order of the file. */
export function* select(path: Path, from: Hit, file: SourceText, at = 0): Generator<Hit> {
  const step = path[at];
  if (!step) yield from;
  else for (const hit of follow(step, from, file)) yield* select(path, hit, file, at + 1);
}

function* follow(step: Step, hit: Hit, file: SourceText): Generator<Hit> {
  const { node, way } = hit;
  switch (step.step) {
    case 'key':
      yield* entriesNamed(node, step.key).map((entry, index) => ({
        node: entry.value,
        entry,
        way: index === 0 ? [...way, entry.key] : [...way, `${entry.key}[${index + 1}]`],
      }));
      return;
    case 'index': {
      const index = node.kind === 'list' && step.index < 0 ? node.items.length + step.index : step.index;
      const item = node.kind === 'list' ? node.items[index] : undefined;
      if (item) yield { node: item, way: [...way, index] };
      return;
    }
    case 'items':
      yield* itemsOf(hit);
      return;
    case 'values':
      yield* itemsOf(hit);
      if (node.kind === 'map')
        for (const entry of node.entries) yield { node: entry.value, entry, way: [...way, entry.key] };
      return;
    case 'filter':
      for (const one of node.kind === 'list' ? itemsOf(hit) : [hit]) if (passes(step, one.node)) yield one;
      return;
    case 'json':
      if (node.kind === 'text' && node.text.trim() !== '')
        yield { node: readJson({ path: file.path, text: node.text, within: file.text }, node), way };
      return;
    case 'lines':
      yield { ...hit, node: node.kind === 'list' ? joinTexts(node) : node };
  }
}

function* itemsOf({ node, way }: Hit): Generator<Hit> {
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield { node: item, way: [...way, index] };
}

/** Entries under a name; where there is none, those whose name differs only in case. */
function entriesNamed(node: DataNode, key: string): readonly Entry[] {
  if (node.kind !== 'map') return [];
  const exact = node.entries.filter((entry) => entry.key === key);
  return exact.length > 0
    ? exact
    : node.entries.filter((entry) => entry.key.toLowerCase() === key.toLowerCase());
}

const passes = (step: Step & { step: 'filter' }, node: DataNode): boolean =>
  entriesNamed(node, step.key).some(({ value }) => step.test(scalarText(value) ?? ''));

/** A text or a scalar as text; `undefined` for what holds others, and for nothing. */
export function scalarText(node: DataNode | undefined): string | undefined {
  if (node?.kind === 'text') return node.text;
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
