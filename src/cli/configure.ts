import { rules } from '../../rules/index.ts';
import { type Configs, createConfigs } from '../config/configs.ts';
import { dialectNames } from '../placeholders/dialect.ts';
import type { ConfigFlags } from './arguments/flags.ts';
import { makeHouseRule } from './house-rule.ts';
import type { World } from './world.ts';

/** The configurations that flags and files make, for any file. */
export const configure = (
  { config, rule, inlineSuppressions, reportUnusedSuppressions }: ConfigFlags,
  { cwd, importModule }: Pick<World, 'cwd' | 'importModule'>,
): Promise<Configs> =>
  createConfigs({
    rules,
    cwd,
    importModule,
    dialects: dialectNames(),
    makePhraseRule: makeHouseRule,
    ruleFlags: rule,
    policy: {
      ...(inlineSuppressions === false && { inline: 'skip' }),
      ...(reportUnusedSuppressions && { unused: reportUnusedSuppressions }),
    },
    noConfig: config === false,
    ...(typeof config === 'string' && { explicit: config }),
  });
