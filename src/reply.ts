import type { Role } from './placeholders/placeholder.ts';
import type { OffsetMap } from './text/map.ts';

/** Where a reply is sent: it decides what a greeting or a sign-off is worth. */
export type Channel = 'email' | 'chat' | 'social';

/** One message of the conversation the reply answers. */
export interface Turn {
  readonly from: 'customer' | 'agent' | 'internal';
  readonly text: string;
  /** ISO 8601 time, where known. */
  readonly at?: string;
  /** File names the message carried; absent = unknown. */
  readonly attachments?: readonly string[];
}

/** A person as the helpdesk knows them. */
export interface Person {
  readonly firstName?: string;
  readonly lastName?: string;
  /** Other names the person goes by. */
  readonly aliases?: readonly string[];
  readonly email?: string;
}

/** What is known about the conversation besides the words of the reply. Absent = unknown, never assumed. */
export interface Context {
  readonly customer?: Person;
  /** True when nobody knows the customer's name, so that "Hi there" is right. */
  readonly customerNameUnknown?: boolean;
  readonly agent?: Person;
  readonly channel?: Channel;
  /** BCP 47 tag of the reply's language. */
  readonly locale?: string;
  /** A line or a middle turn: rules about the whole reply are silent. */
  readonly fragment?: boolean;
  /** 1 = the first reply of the agent in this conversation. */
  readonly turn?: number;
  /** The reply sets the ticket to solved. */
  readonly resolving?: boolean;
  /** Files attached to the reply; absent = unknown, empty = none. */
  readonly attachments?: readonly string[];
  readonly thread?: readonly Turn[];
  /** When the reply is sent (the time of the run, where nothing else is told): ISO 8601. */
  readonly sentAt?: string;
  readonly tags?: readonly string[];
  readonly internalNotes?: readonly string[];
  /** The helpdesk asks for a note on this ticket. */
  readonly requireNote?: boolean;
  /** The team's saved replies, to compare a draft with. */
  readonly macros?: readonly SavedReply[];
  /** Messages may quote what the customer wrote; otherwise they describe it. */
  readonly showCustomerText?: boolean;
  /** Words that are right here: product, brand and customer words. */
  readonly words?: readonly string[];
  readonly brand?: string;
}

/** A saved reply of the team's library. */
export interface SavedReply {
  readonly title: string;
  /** As the library holds it, markup and placeholders and all. */
  readonly text: string;
}

/** How the text of a reply is written. */
export type Markup = 'plain' | 'markdown' | 'html';

/** One reply found in a file, decoded; `map` leads back to the file. */
export interface Reply {
  readonly path: string;
  readonly id?: string;
  readonly title?: string;
  /** Where in the file: a JSON pointer, `row 7`, `## Refund`. */
  readonly pointer?: string;
  /** The reply's own text, markup and all; offsets of `map` count in it. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly markup: Markup;
  readonly kind: 'draft' | 'macro';
  readonly audience: 'public' | 'internal' | 'third-party';
  /** Name of the placeholder dialect; absent = the safe union of all. */
  readonly dialect?: string;
  /** What hand-typed blanks such as `[AMOUNT]` mean in this source. */
  readonly fillIns?: 'forbid' | 'declared' | 'allow';
  /** Placeholders of the team's own, by name, with what they stand for. */
  readonly declared?: Readonly<Record<string, Role>>;
  /** The conditional tags that were left out to read one arm of a macro, as written. */
  readonly conditions?: readonly string[];
  readonly subject?: string;
  /** It is the subject line of a reply, not a reply of its own. */
  readonly part?: 'subject';
  /** The text it was translated from. */
  readonly original?: string;
  /** Id (or pointer, where there is none) of the reply that holds the same words in another markup. */
  readonly twinOf?: string;
  readonly updatedAt?: string;
  readonly notes?: readonly string[];
  /** Rules whose findings are accepted in all of it. */
  readonly disabled?: readonly string[];
  readonly context: Context;
}
