import type { Dialect } from '../dialect.ts';
import type { Role } from '../placeholder.ts';

/** Names that Help Scout and FreeScout share. */
export const scoutNames = (): Readonly<Record<string, Role>> => ({
  'customer.firstName': 'requester.firstName',
  'customer.lastName': 'requester.lastName',
  'customer.fullName': 'requester.name',
  'customer.email': 'requester.email',
  'customer.company': 'organization',
  'user.firstName': 'agent.firstName',
  'user.lastName': 'agent.lastName',
  'user.fullName': 'agent.name',
  'user.email': 'agent.email',
  'user.phone': 'unknown',
  'user.jobTitle': 'unknown',
  'mailbox.name': 'brand',
  'mailbox.email': 'brand',
  'conversation.number': 'ticket.id',
});

export const helpscout = (): Dialect => ({
  name: 'helpscout',
  title: 'Help Scout',
  syntaxes: ['percentBrace'],
  known: scoutNames(),
  caseSensitive: true,
  variable: '{%NAME%}',
  fallback: '{%NAME,fallback=TEXT%}',
  preferred: { requester: 'customer.firstName', agent: 'user.firstName' },
});
