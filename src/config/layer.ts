import type { Weights } from '../checklist/steps.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { DataPath } from '../shape.ts';
import type { SuppressionPolicy } from '../suppressions/policy.ts';
import type { ConfigFacts } from './facts.ts';
import type { ConfigFile } from './file.ts';
import type { Matches } from './globs.ts';
import type { HouseEntry } from './house.ts';
import { type BaseName, type PresetEntry, presetEntries } from './presets.ts';
import type { Source } from './sources.ts';
import type { SuppressionEntry } from './suppressions.ts';
import type { WordEntry } from './words.ts';

/** Settings that hold together: of a preset, of one file, or of one of its overrides. Later layers win. */
export interface Layer {
  /** Whether it holds for a path, relative to the folder of the configuration that was found. */
  readonly covers: Matches;
  /** It says where the rules start from, so that no preset is chosen for the reply. */
  readonly isBase: boolean;
  /** The preset that it is, and where that is named; absent = the reply chose it. */
  readonly preset?: { readonly name: BaseName; readonly by?: Named };
  /** The file it stands in; a preset stands in none. */
  readonly file?: ConfigFile;
  /** Where in the file. */
  readonly path: DataPath;
  readonly rules: readonly (PresetEntry & { readonly path?: DataPath })[];
  readonly houses: readonly HouseEntry[];
  readonly facts: ConfigFacts;
  readonly words: readonly WordEntry[];
  /** Absolute paths and globs of saved replies. */
  readonly macros?: readonly string[];
  readonly score?: Weights;
  readonly policy: SuppressionPolicy;
  readonly suppressions: readonly SuppressionEntry[];
  readonly sources: readonly (Source & { readonly covers: Matches })[];
  readonly ignores: readonly string[];
  /** Absolute path of the baseline. */
  readonly baseline?: string;
}

/** A value of a configuration. */
export interface Named {
  readonly file: ConfigFile;
  readonly path: DataPath;
}

/** A layer that says nothing. */
export const emptyLayer: Layer = {
  covers: () => true,
  isBase: false,
  path: [],
  rules: [],
  houses: [],
  facts: {},
  words: [],
  policy: {},
  suppressions: [],
  sources: [],
  ignores: [],
};

/** The layer of a preset; `by` is what names it. */
export const presetLayer = (
  name: BaseName,
  rules: readonly AnyRule[],
  covers = emptyLayer.covers,
  by?: Named,
): Layer => ({
  ...emptyLayer,
  covers,
  isBase: true,
  preset: { name, ...(by && { by }) },
  rules: presetEntries(name, rules),
});

/** The layer of `--rule` flags or of anything else that only sets rules. */
export const ruleLayer = (file: ConfigFile, rules: Layer['rules']): Layer => ({ ...emptyLayer, file, rules });

/** The layer of flags that say how suppressions are dealt with. */
export const policyLayer = (policy: SuppressionPolicy): Layer => ({ ...emptyLayer, policy });
