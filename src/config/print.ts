import type { ConfigSuppression } from '../suppressions/policy.ts';
import type { ResolvedConfig } from './resolve.ts';
import type { RuleState } from './settle.ts';

/** The configuration that holds for a file, as JSON: every rule with all its options, presets and files merged. */
export function printConfig(config: ResolvedConfig): string {
  const { facts, macros, baseline, score, policy, suppressions, sources, ignores, files } = config;
  const rules = [...config.rulesFor()].sort(([a], [b]) => (a < b ? -1 : 1));
  const merged = {
    ...facts,
    ...(macros && { macros }),
    ...(baseline !== undefined && { baseline }),
    ...(Object.keys(score).length > 0 && { score }),
    ...(Object.keys(policy).length > 0 && { suppressionPolicy: policy }),
    ...(suppressions.length > 0 && { suppressions: suppressions.map(printSuppression) }),
    rules: Object.fromEntries(rules.map(([id, state]) => [id, printRule(state)])),
    sources: sources.map(({ entry }) => entry),
    ignores,
    files,
  };
  return `${JSON.stringify(merged, null, 2)}\n`;
}

const printSuppression = ({ replies, rules, reason }: ConfigSuppression) => ({
  reply: replies,
  rules: rules.map(({ id }) => id),
  reason,
});

const printRule = ({ level, options }: RuleState) =>
  Object.keys(options).length === 0 ? level : [level, options];
