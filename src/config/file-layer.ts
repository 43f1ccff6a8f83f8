import { dirname, resolve } from 'node:path';
import type { DataPath } from '../shape.ts';
import { factsOf } from './facts.ts';
import type { ConfigFile } from './file.ts';
import { compileGlobs, type Matches } from './globs.ts';
import type { Config, ConfigPart } from './keys.ts';
import { emptyLayer, type Layer } from './layer.ts';
import { withoutCaptures } from './sources.ts';
import { locateSuppressions } from './suppressions.ts';
import { readWordLists } from './words.ts';

/** The layer of what a file or one of its overrides says for itself. Reads its word lists. */
export async function partLayer(
  part: ConfigPart,
  place: { readonly file: ConfigFile; readonly path: DataPath; readonly covers: Matches },
): Promise<Layer> {
  return {
    ...emptyLayer,
    ...place,
    isBase: part.extends?.length === 0,
    rules: part.rules ?? [],
    facts: factsOf(part),
    words: await readWordLists(part.words ?? [], place.file),
    ...(part.macros && { macros: part.macros.map((path) => resolve(dirname(place.file.path), path)) }),
    ...(part.score && { score: part.score }),
    policy: part.suppressionPolicy ?? {},
  };
}

/** What only a whole configuration says: house rules, sources, suppressions, ignored files and the baseline. */
export async function wholeLayer(
  config: Config,
  file: ConfigFile,
): Promise<Pick<Layer, 'houses' | 'sources' | 'suppressions' | 'ignores' | 'baseline'>> {
  const sources = (config.sources ?? []).map(async (entry, index) => ({
    entry,
    covers: await compileGlobs((entry.files ?? []).map(withoutCaptures)),
    blame: (path: DataPath, message: string, hint?: string) =>
      file.blame(['sources', index, ...path], message, hint),
  }));
  return {
    houses: config.phrases ?? [],
    sources: await Promise.all(sources),
    suppressions: await locateSuppressions(config.suppressions ?? [], file),
    ignores: config.ignores ?? [],
    ...(config.baseline !== undefined && { baseline: resolve(dirname(file.path), config.baseline) }),
  };
}
