import type { Dialect } from '../dialect.ts';

export const missive = (): Dialect => ({
  name: 'missive',
  title: 'Missive',
  syntaxes: ['mustache', 'tag', 'comment'],
  known: {
    'recipient.first_name': 'requester.firstName',
    'recipient.last_name': 'requester.lastName',
    'recipient.name': 'requester.name',
    'recipient.handle': 'requester.email',
    'user.first_name': 'agent.firstName',
    'user.name': 'agent.name',
  },
  caseSensitive: true,
  onEmpty: 'blank',
  variable: '{{ NAME }}',
  fallback: "{{ NAME | default: 'TEXT' }}",
  preferred: { requester: 'recipient.first_name', agent: 'user.first_name' },
});
