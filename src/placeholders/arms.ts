import { MapBuilder, type OffsetMap, shifted } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { Placeholder } from './placeholder.ts';

/** One text a reply can be sent as; `map` leads back to the text with its conditionals. */
export interface Variant {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Nodes in order: a kept stretch, or a choice of arms. */
type Node = { readonly kept: Span } | { readonly arms: readonly (readonly Node[])[] };

const mostVariants = 8;

/**
 * The texts of a reply as they would be sent: each arm of its `{% if %}`s is in one of them, up to eight texts.
 * The tags of the conditionals are left out. A text with nothing to choose is its own only variant.
 */
export function expandArms(text: string, placeholders: readonly Placeholder[]): readonly Variant[] {
  const nodes = parseArms(text, placeholders);
  const count = nodes ? Math.min(mostVariants, countVariants(nodes)) : 1;
  if (!nodes || count === 1) return [{ text, map: shifted() }];
  return Array.from({ length: count }, (_, index) => {
    const builder = new MapBuilder(text);
    copyVariant(nodes, index, builder);
    return builder.finish();
  });
}

const countVariants = (nodes: readonly Node[]): number =>
  nodes.reduce((most, node) => Math.max(most, 'arms' in node ? countArms(node.arms) : 1), 1);

const countArms = (arms: readonly (readonly Node[])[]): number =>
  arms.reduce((sum, arm) => sum + countVariants(arm), 0);

function copyVariant(nodes: readonly Node[], index: number, builder: MapBuilder): void {
  for (const node of nodes) {
    if ('kept' in node) builder.copy(node.kept[0], node.kept[1]);
    else {
      let left = Math.min(index, countArms(node.arms) - 1);
      for (const arm of node.arms) {
        const count = countVariants(arm);
        if (left >= 0 && left < count) copyVariant(arm, left, builder);
        left -= count;
      }
    }
  }
}

interface Level {
  readonly word: string;
  readonly arms: Node[][];
}

const opens = /^(?:if|unless|ifchanged|case|for|tablerow|#(?:if|unless|each|with))$/;
const parts = /^(?:else|elsif|elif|elseif|when)$/;

/** The conditionals of a text as a tree; `undefined` = there are none, or their tags do not pair. */
function parseArms(text: string, placeholders: readonly Placeholder[]): readonly Node[] | undefined {
  const tags = placeholders.filter(({ form, name = '' }) => form === 'tag' && steers(name));
  if (tags.length === 0) return undefined;
  const top: Node[] = [];
  const levels: Level[] = [];
  let at = 0;
  for (const { name = '', source } of tags) {
    const level = levels.at(-1);
    const nodes = level?.arms.at(-1) ?? top;
    if (at < source[0]) nodes.push({ kept: [at, source[0]] });
    at = source[1];
    if (opens.test(name)) levels.push({ word: name, arms: [[]] });
    else if (!level) return undefined;
    else if (parts.test(name)) level.arms.push([]);
    else if (closes(name, level.word)) {
      levels.pop();
      const arms = level.word === 'case' ? level.arms.slice(1) : level.arms;
      (levels.at(-1)?.arms.at(-1) ?? top).push({ arms });
    } else return undefined;
  }
  if (levels.length > 0) return undefined;
  top.push({ kept: [at, text.length] });
  return top;
}

const steers = (name: string): boolean =>
  opens.test(name) ||
  parts.test(name) ||
  /^(?:end(?:if|unless|ifchanged|case|for|tablerow)?|\/(?:if|unless|each|with))$/.test(name);

const closes = (name: string, opener: string): boolean =>
  name === 'end' || name === `end${opener}` || name === `/${opener.slice(1)}`;
