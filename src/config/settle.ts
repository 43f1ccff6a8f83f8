import type { Level } from '../diagnostic.ts';
import { defaultValues, type Option, type Options } from '../rule/options.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { HouseEntry } from './house.ts';
import type { Layer } from './layer.ts';
import { mergeList } from './lists.ts';

/** How a rule stands after all layers. */
export interface RuleState {
  readonly rule: AnyRule;
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Makes the rule of a house entry, the same one each time. */
export type MakeHouseRule = (entry: HouseEntry, layer: Layer) => AnyRule;

/**
 * Lays layers over one another: a level alone keeps the options below it, options keep those that they do not name,
 * lists add and remove. Throws a framed `UsageError` for a list that removes what is not there.
 */
export function settleRules(
  layers: readonly Layer[],
  rules: readonly AnyRule[],
  makeHouseRule: MakeHouseRule,
): ReadonlyMap<string, RuleState> {
  const states = new Map<string, RuleState>(
    rules.map((rule) => [rule.id, { rule, level: 'off', options: defaultValues(rule.options ?? {}) }]),
  );
  for (const layer of layers) {
    for (const entry of layer.houses)
      states.set(entry.id, { rule: makeHouseRule(entry, layer), level: entry.severity, options: {} });
    for (const entry of layer.rules) {
      const state = states.get(entry.id);
      if (!state) continue;
      const { rule } = state;
      states.set(entry.id, { rule, level: entry.level, options: mergeOptions(state, entry, layer) });
    }
  }
  return states;
}

function mergeOptions(state: RuleState, entry: Layer['rules'][number], layer: Layer): RuleState['options'] {
  const changes = Object.entries(entry.options);
  if (changes.length === 0) return state.options;
  const declared: Options = state.rule.options ?? {};
  const merged = { ...state.options };
  for (const [name, value] of changes) {
    const option = declared[name];
    if (option)
      merged[name] = mergeValue(option, merged[name], value, (steps, message, hint) =>
        blame(layer, [...(entry.path ?? [entry.id]), 1, name, ...steps], message, hint),
      );
  }
  return merged;
}

type Blame = (steps: readonly (string | number)[], message: string, hint?: string) => Error;

function blame(layer: Layer, ...[path, message, hint]: Parameters<Blame>): Error {
  return layer.file?.blame(path, message, hint) ?? new Error(`preset, ${path.join('.')}: ${message}`);
}

// The casts hold: `misfit` has checked every value against its option.
function mergeValue(option: Option, parent: unknown, child: unknown, fail: Blame): unknown {
  switch (option.type) {
    case 'words':
    case 'some':
      return mergeList(parent as string[], child as string[], (index, ...rest) => fail([index], ...rest));
    case 'groups': {
      const groups = { ...(parent as Record<string, readonly string[]>) };
      for (const [name, list] of Object.entries(child as Record<string, readonly string[]>))
        groups[name] = mergeList(groups[name] ?? [], list, (index, ...rest) => fail([name, index], ...rest));
      return groups;
    }
    default:
      return child;
  }
}
