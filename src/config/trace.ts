import type { Level } from '../diagnostic.ts';
import type { AnyRule, PresetName } from '../rule/rule.ts';
import type { DataPath } from '../shape.ts';
import { linesOf } from '../text/lines.ts';
import type { ConfigFile } from './file.ts';
import { type Layer, presetLayer } from './layer.ts';

/** One setting of a rule on the way to how it stands: later ones win. */
export interface TraceStep {
  readonly level: Level;
  /** The options that it sets. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where it is said, for people: `.replylintrc:7`, `--rule`, `replylint:strict (.replylintrc:1)`. */
  readonly origin: string;
}

/**
 * What the layers that hold for a file say of a rule, in order; `preset` is the one that the reply itself chose,
 * absent where a layer says what to start from. Empty for a rule that nothing speaks of.
 */
export function traceRule(
  rule: AnyRule,
  layers: readonly Layer[],
  preset: PresetName | undefined,
): readonly TraceStep[] {
  const isOwn = rule.category === 'house';
  const all = preset === undefined || isOwn ? layers : [presetLayer(preset, [rule]), ...layers];
  return all.flatMap((layer) => [
    ...layer.houses.flatMap(({ id, severity, path }) =>
      id === rule.id ? [{ level: severity, options: {}, origin: originIn(layer, path) }] : [],
    ),
    ...layer.rules.flatMap(({ id, level, options, path }) =>
      id === rule.id ? [{ level, options, origin: originIn(layer, path ?? [id]) }] : [],
    ),
  ]);
}

function originIn({ preset, file, path: start }: Layer, path: DataPath): string {
  if (preset) {
    const { name, by } = preset;
    return by ? `replylint:${name} (${placeOf(by.file, by.path)})` : `replylint:${name}`;
  }
  if (!file) return 'the tool';
  const files = start[0] === 'overrides' ? valueAt(file.value, [...start, 'files']) : undefined;
  return files === undefined
    ? placeOf(file, path)
    : `${placeOf(file, path)}, for ${[files].flat().join(', ')}`;
}

/** Where a key stands, for people: a path with its line, or with the key where the file is code. */
export function placeOf(file: ConfigFile, path: DataPath): string {
  const { place } = file.blame(path, '', undefined, 'name');
  if (file.path === '' || place?.source === undefined) return place?.path ?? file.shown;
  return `${place.path}:${linesOf(place.source).place(place.offset ?? 0).line}`;
}

const valueAt = (value: unknown, path: DataPath): unknown =>
  path.reduce<unknown>((at, step) => Object(at)[step], value);
