import type { Weights } from '../checklist/steps.ts';
import type { AnyRule, PresetName, Setting } from '../rule/rule.ts';
import type { ConfigSuppression, SuppressionPolicy } from '../suppressions/policy.ts';
import type { ConfigFacts } from './facts.ts';
import { compileGlobs } from './globs.ts';
import { type Layer, presetLayer } from './layer.ts';
import { mergeList } from './lists.ts';
import { presetFor, type ReplyKind } from './presets.ts';
import { type MakeHouseRule, type RuleState, settleRules } from './settle.ts';
import type { Source } from './sources.ts';

/** What holds for a file. */
export interface ResolvedConfig {
  /** The configuration files that it comes from, the nearest first; absolute. */
  readonly files: readonly string[];
  /** Whether `ignores` leaves the file out. */
  readonly ignored: boolean;
  /** All `ignores`, as in a .gitignore of the folder of the configuration. */
  readonly ignores: readonly string[];
  /** The entries of `sources` that hold for the file, the nearest configuration's first. */
  readonly sources: readonly Source[];
  /** What the configuration accepts in the file. */
  readonly suppressions: readonly ConfigSuppression[];
  /** How suppressions are dealt with. */
  readonly policy: SuppressionPolicy;
  /** What is known of the file's replies unless they say otherwise themselves. */
  readonly facts: ConfigFacts;
  /** Absolute paths and globs of the team's saved replies. */
  readonly macros?: readonly string[];
  /** Absolute path of the baseline. */
  readonly baseline?: string;
  /** How much each line of the checklist counts. */
  readonly score: Weights;
  /** The rules that are on for a reply of the file; the same list for replies of the same sort. */
  settingsFor(reply?: ReplyKind): readonly Setting[];
  /** Every rule as it stands for a reply of the file, those that are off too. */
  rulesFor(reply?: ReplyKind): ReadonlyMap<string, RuleState>;
}

/** What layers settle to, whichever file they hold for. */
export type Settled = Pick<
  ResolvedConfig,
  'files' | 'ignores' | 'facts' | 'policy' | 'macros' | 'baseline' | 'score' | 'settingsFor' | 'rulesFor'
> & {
  readonly ignoresPath: (path: string) => boolean;
};

/** Settles the layers that hold together for some files, the flags' last. */
export async function settleLayers(
  layers: readonly Layer[],
  rules: readonly AnyRule[],
  makeHouseRule: MakeHouseRule,
): Promise<Settled> {
  const facts = mergeFacts(layers);
  const states = new Map<string, ReadonlyMap<string, RuleState>>();
  const settings = new Map<unknown, readonly Setting[]>();

  function rulesFor({ kind = facts.kind, channel = facts.channel }: Loose<ReplyKind> = {}) {
    const preset = startOf(layers, { ...(kind && { kind }), ...(channel && { channel }) }) ?? '';
    const known = states.get(preset);
    if (known) return known;
    const all = preset ? [presetLayer(preset, rules), ...layers] : layers;
    const settled = settleRules(all, rules, makeHouseRule);
    states.set(preset, settled);
    return settled;
  }

  function settingsFor(reply?: ReplyKind) {
    const settled = rulesFor(reply);
    const on = settings.get(settled) ?? [...settled.values()].flatMap(settingOf);
    settings.set(settled, on);
    return on;
  }

  const ignores = layers.flatMap((layer) => layer.ignores);
  const macros = layers.findLast((layer) => layer.macros)?.macros;
  const baseline = layers.findLast((layer) => layer.baseline !== undefined)?.baseline;
  return {
    files: filesOf(layers),
    ignores,
    ignoresPath: await compileGlobs(ignores),
    facts,
    ...(macros && { macros }),
    ...(baseline !== undefined && { baseline }),
    score: Object.assign({}, ...layers.map((layer) => layer.score)),
    policy: Object.assign({}, ...layers.map((layer) => layer.policy)),
    settingsFor,
    rulesFor,
  };
}

/** The preset that a reply starts from, where no layer says what to start from. */
export const startOf = (layers: readonly Layer[], reply: ReplyKind): PresetName | undefined =>
  layers.some((layer) => layer.isBase) ? undefined : presetFor(reply);

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

const settingOf = ({ rule, level, options }: RuleState): Setting[] =>
  level === 'off' ? [] : [{ rule, severity: level, options }];

const filesOf = (layers: readonly Layer[]): readonly string[] =>
  [...new Set(layers.flatMap(({ file }) => (file?.path ? [file.path] : [])))].toReversed();

function mergeFacts(layers: readonly Layer[]): ConfigFacts {
  const facts: ConfigFacts = Object.assign({}, ...layers.map((layer) => layer.facts));
  const placeholders = Object.assign({}, ...layers.map((layer) => layer.facts.placeholders));
  const words = layers.reduce(mergeWords, []);
  return {
    ...facts,
    ...(Object.keys(placeholders).length > 0 && { placeholders }),
    ...(words.length > 0 && { words }),
  };
}

function mergeWords(parent: readonly string[], { words, file, path }: Layer): readonly string[] {
  if (words.length === 0) return parent;
  const entries = words.map(({ word }) => word);
  return mergeList(parent, entries, (index, message, hint) =>
    file ? file.blame(words[index]?.path ?? path, message, hint) : new Error(message),
  );
}
