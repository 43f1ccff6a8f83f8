import { dirname, relative, resolve, sep } from 'node:path';
import type { AnyRule } from '../rule/rule.ts';
import type { SuppressionPolicy } from '../suppressions/policy.ts';
import { once } from '../text/once.ts';
import { checkLayers, type Known } from './check.ts';
import { createFinder } from './find.ts';
import { readRuleFlag } from './flags.ts';
import type { HouseEntry, MakePhraseRule } from './house.ts';
import { type Layer, policyLayer } from './layer.ts';
import type { ImportModule, LoadFile } from './load.ts';
import { type ResolvedConfig, type Settled, settleLayers } from './resolve.ts';
import type { SuppressionEntry } from './suppressions.ts';

/** What configurations are made from. */
export interface ConfigOptions extends Known {
  /** Absolute. */
  readonly cwd: string;
  readonly makePhraseRule: MakePhraseRule;
  /** The configuration to use for all files; its globs count from `cwd`. */
  readonly explicit?: string;
  /** True: look for no configuration. */
  readonly noConfig?: boolean;
  /** What flags say of suppressions: it wins over everything. */
  readonly policy?: SuppressionPolicy;
  /** `--rule` flags: they win over everything. */
  readonly ruleFlags?: readonly string[];
  /** Runs a configuration of code; absent = by `import()`, which compiled code that was kept cannot do. */
  readonly importModule?: ImportModule | undefined;
}

/** The configurations of a run, each read once. */
export interface Configs {
  /** The files that were read so far, with those that they extend: absolute paths. */
  readonly files: ReadonlySet<string>;
  /** What holds for a file, which need not exist. Throws a `UsageError` for a configuration that is wrong. */
  for(path: string): Promise<ResolvedConfig>;
  /** The layers that hold for a file, the weakest first: where each setting comes from. */
  layersFor(path: string): Promise<readonly Layer[]>;
}

/** A configuration with all that it extends. `base` is the folder that its globs count from. */
interface Loaded {
  readonly base: string;
  readonly layers: readonly Layer[];
  readonly settled: Map<string, Promise<Settled>>;
}

/** Makes the configurations of a run. Reads the flags and the explicit configuration at once. */
export async function createConfigs(options: ConfigOptions): Promise<Configs> {
  const { cwd, rules, explicit, noConfig = false, ruleFlags = [] } = options;
  const files = new Set<string>();
  const loader = once(async () => (await import('./load.ts')).createLoader(cwd, options.importModule));
  const load: LoadFile = async (path) => {
    files.add(path);
    return (await loader())(path);
  };
  const find = createFinder(cwd);
  const loaded = new Map<string | undefined, Promise<Loaded>>();
  const flags = [
    ...(await Promise.all(ruleFlags.map(readRuleFlag))),
    ...(options.policy ? [policyLayer(options.policy)] : []),
  ];
  const makeHouseRule = houseRuleMaker(options.makePhraseRule);

  async function expandFile(path: string): Promise<readonly Layer[]> {
    const { expandConfig } = await import('./expand.ts');
    return expandConfig(await load(path), { rules, load });
  }

  async function expand(path: string | undefined): Promise<Loaded> {
    const layers = path === undefined ? [] : await expandFile(path);
    checkLayers([...layers, ...flags], options);
    const base = path === undefined || explicit !== undefined ? cwd : dirname(path);
    return { base, layers: [...layers, ...flags], settled: new Map() };
  }

  function loadOnce(path: string | undefined): Promise<Loaded> {
    const promise = loaded.get(path) ?? expand(path);
    loaded.set(path, promise);
    return promise;
  }

  const named = explicit === undefined ? undefined : resolve(cwd, explicit);
  if (named !== undefined) await loadOnce(named);

  async function look(path: string) {
    const absolute = resolve(cwd, path);
    const found = await loadOnce(named ?? (noConfig ? undefined : find(dirname(absolute))));
    const inside = relative(found.base, absolute).split(sep).join('/');
    return { ...found, inside, holding: found.layers.filter((layer) => layer.covers(inside)) };
  }

  const resolved = new Map<string, Promise<ResolvedConfig>>();

  async function resolveFor(path: string): Promise<ResolvedConfig> {
    const { layers, settled, inside, holding } = await look(path);
    const key = holding.map((layer) => layers.indexOf(layer)).join();
    const promise = settled.get(key) ?? settleLayers(holding, rules, makeHouseRule);
    settled.set(key, promise);
    const { ignoresPath, ...settling } = await promise;
    const sources = holding
      .toReversed()
      .flatMap((layer) => layer.sources.filter(({ covers }) => covers(inside)));
    const suppressions = holding.flatMap((layer) =>
      layer.suppressions.filter(({ covers }) => covers(inside)),
    );
    refuseSilence(suppressions, settling.policy);
    return { ...settling, ignored: ignoresPath(inside), sources, suppressions };
  }

  return {
    files,
    layersFor: async (path) => (await look(path)).holding,
    for(path) {
      const config = resolved.get(path) ?? resolveFor(path);
      resolved.set(path, config);
      return config;
    },
  };
}

/** Throws a `UsageError` for an entry without the reason that the policy asks for. */
function refuseSilence(entries: readonly SuppressionEntry[], { requireReasons }: SuppressionPolicy): void {
  const silent = requireReasons ? entries.find(({ reason }) => reason === undefined) : undefined;
  if (silent) throw silent.blame([], 'this suppression needs a "reason"', '"requireReasons" asks for one.');
}

/** Makes each house rule once, so that what is compiled for it is compiled once. */
function houseRuleMaker(make: MakePhraseRule): (entry: HouseEntry, layer: Layer) => AnyRule {
  const made = new Map<HouseEntry, AnyRule>();
  return (entry, { file }) => {
    const known = made.get(entry);
    if (known) return known;
    try {
      const rule = make(entry.id, entry.house);
      made.set(entry, rule);
      return rule;
    } catch (error) {
      // Any other kind of error is a bug, and no matter of the configuration.
      if (!file || !(error instanceof Error) || error.name !== 'Error') throw error;
      throw file.blame([...entry.path, 'words'], error.message, undefined, 'name');
    }
  };
}
