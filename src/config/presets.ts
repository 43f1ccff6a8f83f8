import type { Level } from '../diagnostic.ts';
import type { Reply } from '../reply.ts';
import type { AnyRule, PresetName } from '../rule/rule.ts';

/** The presets that a configuration can start from. */
export type BaseName = PresetName | 'all';

/** How one preset sets a rule. */
export interface PresetEntry {
  readonly id: string;
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What is known of a reply when its preset is chosen. */
export interface ReplyKind {
  readonly kind?: Reply['kind'];
  readonly channel?: NonNullable<Reply['context']['channel']>;
}

/** A preset as the rules themselves declare it; `all` is `recommended` with nothing off. */
export const presetEntries = (name: BaseName, rules: readonly AnyRule[]): readonly PresetEntry[] =>
  rules.map((rule) => entryOf(rule, name));

function entryOf({ id, severity, presets }: AnyRule, name: BaseName): PresetEntry {
  if (name === 'all') return { id, level: severity === 'off' ? 'warn' : severity, options: {} };
  const setting = (name === 'recommended' ? undefined : presets?.[name]) ?? severity;
  const [level, options = {}]: readonly [Level, Readonly<Record<string, unknown>>?] =
    typeof setting === 'string' ? [setting] : setting;
  return { id, level, options };
}

/** The preset of a reply for which no configuration names one. */
export function presetFor({ kind, channel }: ReplyKind): PresetName {
  if (kind === 'macro') return 'macros';
  if (channel === 'chat' || channel === 'social') return 'chat';
  return channel === 'email' ? 'email' : 'recommended';
}
