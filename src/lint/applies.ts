import type { Context, Reply } from '../reply.ts';
import type { AnyRule, Category, Setting } from '../rule/rule.ts';
import { isForeignText } from '../text/foreign.ts';

/** Rules of these categories read no English, and hold for notes that no customer sees. */
const ANY_TEXT: ReadonlySet<Category> = new Set(['placeholders', 'library', 'safety', 'house']);

/** Whether a rule has something to read here; where what it needs is unknown it neither passes nor fails. */
export const applies = (setting: Setting, reply: Reply): boolean => hindrance(setting, reply) === undefined;

/** Why a rule has nothing to read here: in a few words, and which of its needs is unknown. */
export interface Hindrance {
  readonly missing: string;
  readonly lacks?: Need;
}

/** What keeps a rule from reading a reply; `undefined` where nothing does. */
export function hindrance({ rule }: Setting, reply: Reply): Hindrance | undefined {
  if (!ANY_TEXT.has(rule.category)) {
    if (!isEnglish(reply)) return { missing: 'the reply is not in English' };
    if (reply.audience === 'internal') return { missing: 'no customer reads it' };
  }
  if (rule.appliesTo !== 'both' && rule.appliesTo !== `${reply.kind}s`)
    return { missing: `it is for ${rule.appliesTo} only` };
  const unknown = rule.needs?.find((need) => !isKnown[need](reply.context));
  return unknown && { missing: lacking[unknown], lacks: unknown };
}

const foreign = new WeakMap<Reply, boolean>();

/** It is said to be, or nothing is said and it reads so. A text is read once for all rules. */
function isEnglish(reply: Reply): boolean {
  if (!/^en\b/i.test(reply.context.locale ?? 'en')) return false;
  const known = foreign.get(reply) ?? isForeignText(reply.text);
  foreign.set(reply, known);
  return !known;
}

type Need = NonNullable<AnyRule['needs']>[number];

const isKnown: Readonly<Record<Need, (context: Context) => boolean>> = {
  thread: ({ thread }) => thread?.some(({ from }) => from === 'customer') === true,
  customerName: ({ customer }) => customer?.firstName !== undefined || customer?.lastName !== undefined,
  agentName: ({ agent }) => agent?.firstName !== undefined || agent?.lastName !== undefined,
  attachments: ({ attachments }) => attachments !== undefined,
  macros: ({ macros }) => macros !== undefined,
  notes: ({ internalNotes }) => internalNotes !== undefined,
};

const lacking: Readonly<Record<Need, string>> = {
  thread: 'the conversation is not known',
  customerName: "the customer's name is not known",
  agentName: "the agent's name is not known",
  attachments: 'the attachments are not known',
  macros: 'the saved replies are not known',
  notes: 'the notes are not known',
};
