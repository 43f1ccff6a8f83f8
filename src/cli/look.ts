import { readFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import type { Look, Tool } from '../formatters/formatter.ts';
import { documentationUrl } from '../lint/url.ts';
import type { AnyRule } from '../rule/rule.ts';
import { wantsColor } from './color.ts';
import { forgeAddress } from './forge.ts';
import { readVersion } from './version.ts';
import type { World } from './world.ts';

/** What reports need to know of the terminal, the folder and the tool. */
export function lookOf(color: boolean | undefined, world: World): Look {
  let tool: Tool | undefined;
  const files = forgeAddress(world);
  return {
    color: wantsColor(color, world),
    terminal: world.stdoutIsTerminal,
    width: world.columns ?? 80,
    cwd: world.cwd,
    ...(files !== undefined && { files }),
    tool() {
      tool ??= makeTool(world);
      return tool;
    },
  };
}

const makeTool = ({ home }: World): Tool => ({
  version: readVersion(home),
  rules: rules.map(factsOf),
  help: (rule) =>
    rules.some(({ id }) => id === rule)
      ? readFileSync(new URL(`rules/${rule}/README.md`, home), 'utf8')
      : undefined,
});

const factsOf = ({ id, summary, why, category, severity, fixable = false }: AnyRule) => ({
  id,
  summary,
  why,
  category,
  severity,
  fixable,
  url: documentationUrl(id),
});
