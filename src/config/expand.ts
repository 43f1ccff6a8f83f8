import type { AnyRule } from '../rule/rule.ts';
import type { DataPath } from '../shape.ts';
import { isMap } from './entry.ts';
import { type ConfigFile, readValue } from './file.ts';
import { partLayer, wholeLayer } from './file-layer.ts';
import { compileGlobs, type Matches } from './globs.ts';
import { type ConfigPart, configShape } from './keys.ts';
import { type Layer, presetLayer } from './layer.ts';
import type { LoadFile } from './load.ts';
import { findParent } from './parent.ts';

/** What expanding takes: the rules that presets are made of, and a way to read files. */
export interface Expansion {
  readonly rules: readonly AnyRule[];
  readonly load: LoadFile;
}

/**
 * The layers of a configuration, those of what it extends first and those of its overrides last,
 * within the scope of the override that extends it. A configuration that extends itself is a UsageError.
 */
export async function expandConfig(
  file: ConfigFile,
  expansion: Expansion,
  scope: Matches = () => true,
  children: readonly ConfigFile[] = [],
): Promise<readonly Layer[]> {
  const chain = [...children, file];

  async function expandPart(
    part: ConfigPart,
    path: DataPath,
    covers: Matches,
    whole: Partial<Layer> = {},
  ): Promise<readonly Layer[]> {
    const layers: Layer[] = [];
    for (const [index, name] of (part.extends ?? []).entries())
      layers.push(...(await expandParent(name, [...path, 'extends', index], covers)));
    return [...layers, { ...(await partLayer(part, { file, path, covers })), ...whole }];
  }

  async function expandParent(name: string, path: DataPath, covers: Matches): Promise<readonly Layer[]> {
    const parent = findParent(name, file, path);
    if ('preset' in parent) return [presetLayer(parent.preset, expansion.rules, covers, { file, path })];
    const start = chain.findIndex((child) => child.path === parent.path);
    if (start !== -1) {
      const circle = [...chain.slice(start), chain[start]].map((child) => child?.shown).join(' → ');
      throw file.blame(path, `this configuration extends itself: ${circle}`);
    }
    return expandConfig(await expansion.load(parent.path), expansion, covers, chain);
  }

  if (!isMap(file.value))
    throw file.blame([], 'a configuration must be a map', 'Its keys are "rules", "extends" and others.');
  const config = readValue(file, (value) => configShape.read(value, []));
  const layers = [...(await expandPart(config, [], scope, await wholeLayer(config, file)))];
  for (const [index, override] of (config.overrides ?? []).entries()) {
    const files = await compileGlobs(override.files ?? []);
    const ignores = await compileGlobs(override.ignores ?? []);
    const covers: Matches = (path) => scope(path) && files(path) && !ignores(path);
    layers.push(...(await expandPart(override, ['overrides', index], covers)));
  }
  return layers;
}
