import type { Dialect } from '../dialect.ts';

export const github = (): Dialect => ({
  name: 'github',
  title: 'GitHub (Refined Saved Replies)',
  syntaxes: ['triple', 'mustache'],
  known: {
    'user.login': 'requester.name',
    number: 'ticket.id',
    title: 'ticket.subject',
    html_url: 'ticket.url',
    url: 'ticket.url',
    state: 'ticket.other',
    'milestone.title': 'ticket.other',
    created_at: 'date',
    updated_at: 'date',
  },
  caseSensitive: true,
  onEmpty: 'blank',
  onUnknown: 'blank',
  variable: '{{NAME}}',
  preferred: { requester: 'user.login' },
});
