import type { Dialect } from '../dialect.ts';

export const frappe = (): Dialect => ({
  name: 'frappe',
  title: 'Frappe Helpdesk, ERPNext',
  syntaxes: ['mustache', 'tag', 'comment'],
  known: {
    first_name: 'agent.firstName',
    last_name: 'agent.lastName',
    full_name: 'agent.name',
    email: 'agent.email',
    contact: 'requester.name',
    raised_by: 'requester.email',
    name: 'ticket.id',
    subject: 'ticket.subject',
    description: 'ticket.other',
    status: 'ticket.other',
    priority: 'ticket.other',
  },
  caseSensitive: true,
  variable: '{{ NAME }}',
  fallback: '{{ NAME or "TEXT" }}',
  preferred: { requester: 'contact', agent: 'first_name' },
});
