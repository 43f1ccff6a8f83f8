import type { Dialect } from '../dialect.ts';

export const hubspot = (): Dialect => ({
  name: 'hubspot',
  title: 'HubSpot',
  syntaxes: ['mustache', 'tag', 'comment'],
  known: {
    'contact.firstname': 'requester.firstName',
    'contact.lastname': 'requester.lastName',
    'contact.email': 'requester.email',
    'company.name': 'organization',
  },
  caseSensitive: true,
  onEmpty: 'marker',
  onUnknown: 'marker',
  variable: '{{ NAME }}',
  fallback: '{{ NAME|default("TEXT") }}',
  preferred: { requester: 'contact.firstname' },
});
