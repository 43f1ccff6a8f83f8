import type { Layer } from '../../config/layer.ts';
import { type ResolvedConfig, startOf } from '../../config/resolve.ts';
import type { RuleState } from '../../config/settle.ts';
import { placeOf, type TraceStep, traceRule } from '../../config/trace.ts';
import type { FileResult } from '../../diagnostic.ts';
import { hindrance } from '../../lint/applies.ts';
import { groupBy } from '../../lint/group.ts';
import type { Reply } from '../../reply.ts';
import type { PresetName } from '../../rule/rule.ts';
import type { Lines } from '../../text/lines.ts';
import { hull } from '../../text/map.ts';
import { kindOf } from '../run/lint-replies.ts';

/** A file that was linted alone, and what was known of it. */
export interface Subject {
  readonly shown: string;
  readonly cwd: string;
  readonly config: ResolvedConfig;
  /** The layers that hold for it, the weakest first. */
  readonly layers: readonly Layer[];
  /** Absolute. */
  readonly baselines: readonly string[];
  readonly result: FileResult;
  readonly replies: readonly Reply[];
  readonly lines: Lines;
  readonly kindFlag: boolean;
  readonly channelFlag: boolean;
}

/** Replies of a file that have the same settings. Without a reply, what would hold for one. */
export interface Sort {
  readonly replies: readonly Reply[];
  /** The preset that they start from because of what they are. */
  readonly preset: PresetName | undefined;
  /** What they are, and what says so. */
  readonly told: string;
  readonly rules: ReadonlyMap<string, RuleState>;
}

/** The sorts of replies in a file; of a line, of the replies that it is in. */
export function sortsOf(subject: Subject, line: number | undefined): readonly Sort[] {
  const { config, layers, replies } = subject;
  const meant = line === undefined ? replies : replies.filter((reply) => standsIn(reply, line, subject));
  const groups = groupBy(meant, (reply) => `${reply.kind} ${reply.context.channel}`);
  return [...groups.values()].map((own) => {
    const kind = own[0] ? kindOf(own[0]) : {};
    return {
      replies: own,
      preset: startOf(layers, kind),
      told: tellKind(kind, subject),
      rules: config.rulesFor(kind),
    };
  });
}

function standsIn({ map, text }: Reply, line: number, { lines }: Subject): boolean {
  const [start, end] = hull(map.toSource([0, text.length]));
  return lines.place(start).line <= line && line <= lines.place(Math.max(start, end - 1)).line;
}

function tellKind(
  kind: Partial<ReturnType<typeof kindOf>>,
  { layers, kindFlag, channelFlag }: Subject,
): string {
  const { kind: what = 'draft', channel } = kind;
  const by = (key: 'kind' | 'channel', isFlag: boolean, value: string): string => {
    if (isFlag) return ` (--${key})`;
    const layer = layers.findLast(({ facts }) => facts[key] === value);
    return layer?.file ? ` (${placeOf(layer.file, [...layer.path, key])})` : '';
  };
  const sent = channel === undefined ? '' : `, sent by ${channel}${by('channel', channelFlag, channel)}`;
  return `a ${what}${by('kind', kindFlag, what)}${sent}`;
}

/** How a rule stands for a sort of replies. */
export interface RuleTrace {
  readonly sort: Sort;
  readonly state: RuleState;
  /** The settings on the way there, the deciding one last. */
  readonly steps: readonly TraceStep[];
  /** Why it has nothing to look at, in any of the replies. */
  readonly missing?: string;
}

/** How a rule stands, and what set it. Throws where there is no such rule. */
export function describeRule(id: string, sort: Sort, { layers }: Subject): RuleTrace {
  const state = sort.rules.get(id);
  if (!state) throw new Error(`There is no rule ${id}.`);
  const { rule, level, options } = state;
  const missing =
    level === 'off'
      ? []
      : sort.replies.map((reply) => hindrance({ rule, severity: level, options }, reply)?.missing);
  const [first] = missing;
  return {
    sort,
    state,
    steps: traceRule(rule, layers, sort.preset),
    ...(first !== undefined && missing.every((one) => one !== undefined) && { missing: first }),
  };
}
