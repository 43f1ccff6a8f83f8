import { didYouMean } from '../error.ts';
import { misfit, type Options } from '../rule/options.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { DataPath } from '../shape.ts';
import { hintFor } from '../suppressions/report.ts';
import type { ConfigFile } from './file.ts';
import type { Layer } from './layer.ts';

/** What names in a configuration may stand for. */
export interface Known {
  readonly rules: readonly AnyRule[];
  /** Names of placeholder dialects. */
  readonly dialects: readonly string[];
}

/** Checks that all the rules, options and dialects that layers name exist. Throws a framed `UsageError`. */
export function checkLayers(layers: readonly Layer[], known: Known): void {
  const rules = new Map(known.rules.map((rule) => [rule.id, rule]));
  const houses = new Set(layers.flatMap((layer) => layer.houses.map(({ id }) => id)));
  for (const { file, path, rules: entries, houses: own, facts, suppressions } of layers) {
    if (!file) continue;
    for (const house of own)
      if (rules.has(house.id))
        throw file.blame(
          house.path,
          `"${house.id}" is a rule already`,
          'Give your own rule another name.',
          'name',
        );
    for (const { id, options, path: at = [] } of entries) {
      const rule = rules.get(id);
      if (!rule && !houses.has(id))
        throw file.blame(
          at,
          `unknown rule "${id}"`,
          hintFor(id) ?? didYouMean(id, [...rules.keys(), ...houses]) ?? '"replylint rules" lists them all.',
          'name',
        );
      checkOptions(options, { id, options: rule?.options ?? {} }, file, [...at, 1]);
    }
    for (const { rules: named, blame } of suppressions)
      for (const [index, { id }] of named.entries())
        if (!rules.has(id) && !houses.has(id)) {
          const hint = didYouMean(id, [...rules.keys(), ...houses]) ?? '"replylint rules" lists them all.';
          throw blame(['rules', index], `unknown rule "${id}"`, hint);
        }
    const { dialect } = facts;
    if (dialect !== undefined && !known.dialects.includes(dialect))
      throw file.blame(
        [...path, 'dialect'],
        `unknown dialect "${dialect}"`,
        didYouMean(dialect, known.dialects) ?? `There are ${known.dialects.join(', ')}.`,
      );
  }
}

function checkOptions(
  values: Readonly<Record<string, unknown>>,
  rule: { readonly id: string; readonly options: Options },
  file: ConfigFile,
  path: DataPath,
): void {
  const names = Object.keys(rule.options);
  for (const [name, value] of Object.entries(values)) {
    const at = [...path, name];
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!option) {
      const others = names.length === 0 ? 'It has no options.' : `It has ${names.join(', ')}.`;
      throw file.blame(at, `"${rule.id}" has no option "${name}"`, didYouMean(name, names) ?? others, 'name');
    }
    const wrong = misfit(option, value);
    const hint = 'choices' in option ? didYouMean(String(value), option.choices) : undefined;
    if (wrong) throw file.blame(at, `"${name}" of "${rule.id}" ${wrong}, not ${JSON.stringify(value)}`, hint);
  }
}
