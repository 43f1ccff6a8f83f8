import type { Span } from '../text/span.ts';

/** What a placeholder stands for, in every dialect; rules speak roles. */
export type Role =
  | 'requester.firstName'
  | 'requester.lastName'
  | 'requester.name'
  | 'requester.email'
  | 'requester.other'
  | 'agent.firstName'
  | 'agent.lastName'
  | 'agent.name'
  | 'agent.email'
  | 'agent.signature'
  | 'ticket.id'
  | 'ticket.url'
  | 'ticket.subject'
  | 'ticket.other'
  | 'organization'
  | 'brand'
  | 'csat'
  | 'date'
  | 'dynamicContent'
  | 'customField'
  | 'internal'
  | 'cursor'
  | 'fillIn'
  | 'unknown';

/** A variable, a tag or a hand-typed blank in the text of a reply. */
export interface Placeholder {
  /** Half-open, in `reply.text`, delimiters included. */
  readonly source: Span;
  /** As it is written, delimiters included. */
  readonly raw: string;
  /** `output` is replaced by words; `tag` steers (`{% if %}`) and `comment` vanishes; `fillIn` waits for a hand; `broken` was opened and not closed, is empty, or is cut by markup. */
  readonly form: 'output' | 'tag' | 'comment' | 'fillIn' | 'broken';
  /** The dialect whose syntax it has: the configured one where it is its own, else the one it belongs to; absent for hand-typed blanks. */
  readonly dialect?: string;
  /** The variable without delimiters, filters and fallback: `ticket.requester.first_name`; of a tag its first word. */
  readonly name?: string;
  /** Where the name stands in `reply.text`. */
  readonly nameSpan?: Span;
  readonly role: Role;
  /** What the customer sees when the value is missing; `''` = an empty fallback, absent = none. */
  readonly fallback?: string;
}
