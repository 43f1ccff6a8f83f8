import type { Dialect } from '../dialect.ts';
import { scoutNames } from './helpscout.ts';

export const freescout = (): Dialect => ({
  name: 'freescout',
  title: 'FreeScout',
  syntaxes: ['percentBrace'],
  known: {
    ...scoutNames(),
    'user.photoUrl': 'unknown',
    'mailbox.fromName': 'brand',
    subject: 'ticket.subject',
  },
  closed: true,
  caseSensitive: true,
  onEmpty: 'blank',
  onUnknown: 'raw',
  variable: '{%NAME%}',
  fallback: '{%NAME,fallback=TEXT%}',
  preferred: { requester: 'customer.firstName', agent: 'user.firstName' },
});
