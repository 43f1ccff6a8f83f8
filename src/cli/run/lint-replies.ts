import { lintReply } from '../../lint/lint.ts';
import type { LintedReply } from '../../lint/twins.ts';
import type { Reply } from '../../reply.ts';
import type { Setting } from '../../rule/rule.ts';
import type { Lines } from '../../text/lines.ts';
import { withFacts } from './facts.ts';
import type { FileSetting } from './lint-file.ts';

/** What was found in a reply, and what else that depends on. Plain data. */
export interface FoundReply extends LintedReply {
  readonly drawsOn: readonly Draw[];
}

/** What a result can depend on besides files and settings: the day of the run, and the team's saved replies. */
export type Draw = 'day' | 'macros';

/** Lints replies of one file, which has these lines. */
export async function lintReplies(
  replies: readonly Reply[],
  lines: Lines,
  { config, facts, inspect, measure, readMacros }: FileSetting,
): Promise<FoundReply[]> {
  const found: FoundReply[] = [];
  for (const read of replies) {
    const drawsOn = new Set<Draw>();
    const told = withFacts(read, facts, () => drawsOn.add('day'));
    const settings = config.settingsFor(kindOf(told));
    const reply = await withMacros(told, settings);
    if (reply !== told) drawsOn.add('macros');
    const { id, pointer, twinOf } = reply;
    const linted = await lintReply(reply, settings, lines, inspect, measure);
    found.push({ reply: { id, pointer, twinOf }, drawsOn: [...drawsOn], ...linted });
  }
  return found;

  // Only what is told apart from its library is compared with it.
  async function withMacros(reply: Reply, settings: readonly Setting[]): Promise<Reply> {
    const { macros } = config;
    if (!macros || reply.kind === 'macro' || reply.context.macros) return reply;
    if (!settings.some(({ rule }) => rule.needs?.includes('macros'))) return reply;
    return { ...reply, context: { ...reply.context, macros: await readMacros(macros) } };
  }
}

/** What of a reply chooses its preset. */
export const kindOf = ({ kind, context: { channel } }: Reply) => ({ kind, ...(channel && { channel }) });
