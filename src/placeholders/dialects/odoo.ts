import type { Dialect } from '../dialect.ts';

export const odoo = (): Dialect => ({
  name: 'odoo',
  title: 'Odoo',
  syntaxes: ['qwebOutput', 'mustache'],
  known: {
    'object.partner_id.name': 'requester.name',
    'object.partner_id.email': 'requester.email',
    'object.name': 'ticket.subject',
    'object.company_id.name': 'brand',
    'user.name': 'agent.name',
    'user.email': 'agent.email',
    'user.signature': 'agent.signature',
  },
  families: { 'object.**': 'ticket.other' },
  caseSensitive: true,
  variable: '{{ NAME }}',
  fallback: "{{ NAME or 'TEXT' }}",
  preferred: { requester: 'object.partner_id.name', agent: 'user.name' },
});
