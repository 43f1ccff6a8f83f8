import type { ResolvedConfig } from '../config/resolve.ts';
import { digestAll } from './digest.ts';

/** Every sort of reply for which rules can be set differently. */
const sorts = [
  { kind: 'draft' },
  { kind: 'macro' },
  { kind: 'draft', channel: 'email' },
  { kind: 'draft', channel: 'chat' },
] as const;

/** Makes digests of all that a configuration says: the same for the same rules, options, words, sources and facts. */
export function createDescriber(): (config: ResolvedConfig) => string {
  const known = new WeakMap<object, string>();

  // Most files share most of their configuration.
  function describe(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(describe).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    const text = known.get(value) ?? JSON.stringify(value);
    known.set(value, text);
    return text;
  }

  function describeRules(rulesFor: ResolvedConfig['rulesFor']): string {
    const text =
      known.get(rulesFor) ??
      digestAll(sorts.map((sort) => JSON.stringify([...rulesFor(sort).values()].map(stateOf))));
    known.set(rulesFor, text);
    return text;
  }

  return ({ rulesFor, settingsFor: _, ...data }) =>
    digestAll([
      describeRules(rulesFor),
      ...Object.entries(data).map(([name, value]) => `${name} ${describe(value)}`),
    ]);
}

type State = ReturnType<ResolvedConfig['rulesFor']> extends ReadonlyMap<string, infer S> ? S : never;

/** The rules that come with the tool are known by their ids; those of a house by all that is written in them. */
const stateOf = ({ rule, level, options }: State): unknown =>
  level === 'off' ? [rule.id] : [rule.category === 'house' ? rule : rule.id, level, options];
