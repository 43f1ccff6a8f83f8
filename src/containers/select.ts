import { joinTexts } from './join.ts';
import { readJson } from './json.ts';
import { type DataNode, type Entry, inside, type SourceText } from './node.ts';
import type { Path, Step } from './path.ts';

/** A value that a path leads to. The way to it is kept as steps back, since most ways are never told. */
export interface Hit {
  readonly node: DataNode;
  /** The name it stands under. */
  readonly entry?: Entry | undefined;
  readonly from?: Hit | undefined;
  /** The name or index of the last step; absent where the step stayed in its place. */
  readonly step?: string | number | undefined;
}

/** Names and indexes from the top of the file. */
export function wayTo(hit: Hit): readonly (string | number)[] {
  const way: (string | number)[] = [];
  for (let at: Hit | undefined = hit; at; at = at.from) if (at.step !== undefined) way.push(at.step);
  return way.reverse();
}

/** The values that a path leads to from a value, in the order of the file, at most `limit`. */
export function select(path: Path, from: Hit, file: SourceText, limit = Number.POSITIVE_INFINITY): Hit[] {
  const found: Hit[] = [];
  const walk = (hit: Hit, at: number): void => {
    const step = path[at];
    if (found.length >= limit) return;
    if (step) follow(step, hit, file, (next) => walk(next, at + 1));
    else found.push(hit);
  };
  walk(from, 0);
  return found;
}

type Visit = (hit: Hit) => void;

function follow(step: Step, hit: Hit, file: SourceText, visit: Visit): void {
  const { node } = hit;
  switch (step.step) {
    case 'key':
      entriesNamed(node, step.key).forEach((entry, index) => {
        const name = index === 0 ? entry.key : `${entry.key}[${index + 1}]`;
        visit({ node: entry.value, entry, from: hit, step: name });
      });
      return;
    case 'index': {
      if (node.kind !== 'list') return;
      const index = step.index < 0 ? node.items.length + step.index : step.index;
      const item = node.items[index];
      if (item) visit({ node: item, from: hit, step: index });
      return;
    }
    case 'items':
      visitItems(hit, visit);
      return;
    case 'values':
      visitItems(hit, visit);
      if (node.kind !== 'map') return;
      for (const entry of node.entries) visit({ node: entry.value, entry, from: hit, step: entry.key });
      return;
    case 'filter':
      if (node.kind === 'list') visitItems(hit, (item) => passes(step, item.node) && visit(item));
      else if (passes(step, node)) visit(hit);
      return;
    case 'json':
      if (node.kind === 'text' && node.text.trim() !== '')
        visit({ ...hit, node: readJson({ path: file.path, text: node.text, within: file.text }, node) });
      return;
    case 'lines':
      visit(node.kind === 'list' ? { ...hit, node: joinTexts(node) } : hit);
  }
}

function visitItems(hit: Hit, visit: Visit): void {
  if (hit.node.kind !== 'list') return;
  const { items } = hit.node;
  for (let index = 0; index < items.length; index++) {
    const node = items[index];
    if (node) visit({ node, from: hit, step: index });
  }
}

/** Entries under a name; where there is none, those whose name differs only in case. */
function entriesNamed(node: DataNode, key: string): readonly Entry[] {
  if (node.kind !== 'map') return [];
  const exact = node.entries.filter((entry) => entry.key === key);
  if (exact.length > 0) return exact;
  const lower = key.toLowerCase();
  return node.entries.filter((entry) => entry.key.length === key.length && entry.key.toLowerCase() === lower);
}

const passes = (step: Step & { step: 'filter' }, node: DataNode): boolean =>
  entriesNamed(node, step.key).some(({ value }) => step.test(scalarText(inside(value, '#text')) ?? ''));

/** A text or a scalar as text; `undefined` for what holds others, and for nothing. */
export function scalarText(node: DataNode | undefined): string | undefined {
  if (node?.kind === 'text') return node.text;
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
