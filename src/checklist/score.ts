import type { Checklist, Item } from './checklist.ts';
import { methods, steps, type Weights } from './steps.ts';

/**
 * The score of a reply, 0 to 100: the weights of the lines that were kept, out of those that apply. A warning halves
 * what its line counts, a second one halves it again; info costs nothing. An error fails the reply: its score is 0.
 */
export function scoreOf({ steps: judged, methods: others }: Checklist, weights: Weights = {}): number {
  const items = [...judged, ...others].filter(({ state }) => state !== 'open');
  if (items.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))) return 0;
  const full = sum(items, (item) => weightOf(item, weights));
  const kept = sum(items, (item) => weightOf(item, weights) * 0.5 ** item.findings.length);
  return full === 0 ? 100 : Math.round((100 * kept) / full);
}

const weightOf = ({ advice }: Item, weights: Weights): number =>
  weights[advice] ?? [...steps, ...methods].find((step) => step.advice === advice)?.weight ?? 0;

const sum = (items: readonly Item[], countOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + countOf(item), 0);
