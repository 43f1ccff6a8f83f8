import type { Dialect } from '../dialect.ts';

export const uvdesk = (): Dialect => ({
  name: 'uvdesk',
  title: 'UVdesk',
  syntaxes: ['percentBrace'],
  known: {
    'ticket.customerName': 'requester.name',
    'ticket.customerEmail': 'requester.email',
    'ticket.agentName': 'agent.name',
    'ticket.id': 'ticket.id',
    'ticket.subject': 'ticket.subject',
    'ticket.link': 'ticket.url',
    'global.companyName': 'brand',
    'user.userName': 'unknown',
  },
  caseSensitive: true,
  variable: '{%NAME%}',
  preferred: { requester: 'ticket.customerName', agent: 'ticket.agentName' },
});
