import { findMerits } from '../checklist/merits.ts';
import type { CheckedRule, Merit, ReplyCheck } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Setting } from '../rule/rule.ts';
import type { Lines } from '../text/lines.ts';
import { hull } from '../text/map.ts';
import { hindrance } from './applies.ts';
import { nameOf } from './locate.ts';

/** How a reply was checked, before it is scored. */
export type Inspection = Omit<ReplyCheck, 'score'>;

const ACCEPTED = { missing: 'its rules are switched off here' } as const;

/** How a reply was checked: which rules had something to look at, and what the reply does well. */
export function inspectReply(document: Document, settings: readonly Setting[], lines: Lines): Inspection {
  const rules = settings.map((setting): CheckedRule => {
    const { id, advice } = setting.rule;
    const isAccepted = document.reply.disabled?.includes(id) === true;
    return { id, advice, ...(isAccepted ? ACCEPTED : hindrance(setting, document.reply)) };
  });
  const merits = findMerits(document).map(({ advice, span, message }): Merit => {
    const { line } = lines.place(hull(document.map.toSource(span))[0]);
    return { advice, line, ...(message !== undefined && { message }) };
  });
  const reply = nameOf(document.reply);
  return { rules, merits, ...(reply && { reply }) };
}
