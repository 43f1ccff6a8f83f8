import type { Level } from '../diagnostic.ts';
import { hindrance } from '../lint/applies.ts';
import type { Reply } from '../reply.ts';
import type { Setting } from '../rule/rule.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A reply and the rules that were on for it. */
export interface Linted {
  readonly reply: Reply;
  readonly settings: readonly Setting[];
  /** Where it stands in the file. */
  readonly span: Span;
}

/** How each rule that there is stands, by its id. */
export type RuleLevels = ReadonlyMap<string, { readonly level: Level }>;

/** Whether it can be told that a directive for a rule (or for all) accepts nothing in what it covers. */
export function runsOf(
  rule: string | undefined,
  covers: Span,
  { replies, isPartial }: { readonly replies: readonly Linted[]; readonly isPartial: boolean },
): { readonly judged: boolean; readonly off?: true } {
  const within = replies.filter(({ span }) => overlaps(span, covers));
  if (within.length === 0) return { judged: !isPartial };
  if (rule === undefined)
    return { judged: within.every(({ reply, settings }) => settings.every((one) => mayTell(one, reply))) };
  const own = within.flatMap(({ reply, settings }) =>
    settings.filter((one) => one.rule.id === rule).map((setting) => ({ reply, setting })),
  );
  if (own.length === 0) return { judged: true, off: true };
  return { judged: own.every(({ reply, setting }) => tells(setting, reply)) };
}

/** Whether a rule read a reply to the end: one that lacks what it needs, or other replies to compare with, did not. */
const tells = (setting: Setting, reply: Reply): boolean =>
  setting.rule.library === undefined && hindrance(setting, reply) === undefined;

/** Whether a rule read a reply, or never would. */
function mayTell(setting: Setting, reply: Reply): boolean {
  const missing = hindrance(setting, reply);
  return missing ? missing.lacks === undefined : setting.rule.library === undefined;
}
