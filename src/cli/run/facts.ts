import { personOf } from '../../containers/facts.ts';
import { UsageError } from '../../error.ts';
import type { Context, Reply } from '../../reply.ts';
import type { Flags } from '../arguments/flags.ts';

/** What flags say of every reply of a run; it outweighs what the files say. */
export interface FlagFacts extends Context {
  readonly kind?: Reply['kind'];
  /** When the run is: the day on which a reply is sent, unless its file says. */
  readonly now?: Date;
}

/** The facts among the flags. Throws a `UsageError` for a locale that is not English. */
export function factsOf(flags: Flags): FlagFacts {
  const { customerName, agentName, channel, locale, kind, showCustomerText } = flags;
  if (locale !== undefined && !/^en(-[a-z0-9]{1,8})*$/i.test(locale))
    throw new UsageError(`--locale ${locale} is not a tag for English such as en, en-US or en-GB.`);
  return {
    ...(customerName !== undefined && { customer: personOf(customerName) }),
    ...(agentName !== undefined && { agent: personOf(agentName) }),
    ...(channel && { channel }),
    ...(locale !== undefined && { locale }),
    ...(kind && { kind }),
    ...(showCustomerText && { showCustomerText }),
  };
}

/** The day of a date, in ISO 8601. It takes V8 a while to find out about time zones: only for who asks. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The reply, told what the flags know. `onNow` is called when a rule asks for the time of the run. */
export function withFacts(
  reply: Reply,
  { kind = reply.kind, now, ...context }: FlagFacts,
  onNow: () => void,
): Reply {
  const told = { ...reply.context, ...context };
  if (now === undefined || told.sentAt !== undefined) return { ...reply, kind, context: told };
  const timed = Object.defineProperty(told, 'sentAt', {
    enumerable: true,
    get() {
      onNow();
      return dayOf(now);
    },
  });
  return { ...reply, kind, context: timed };
}
