import type { Dialect } from '../dialect.ts';

export const intercom = (): Dialect => ({
  name: 'intercom',
  title: 'Intercom',
  syntaxes: ['attributeTag', 'mustache'],
  known: {
    first_name: 'requester.firstName',
    last_name: 'requester.lastName',
    name: 'requester.name',
    email: 'requester.email',
    'user.first_name': 'requester.firstName',
    'user.last_name': 'requester.lastName',
    'user.name': 'requester.name',
    'user.email': 'requester.email',
    'company.name': 'organization',
    'teammate.name': 'agent.name',
    'teammate.first_name': 'agent.firstName',
    'app.id': 'brand',
    'app.name': 'brand',
  },
  families: {
    'user.custom_attributes.*': 'customField',
    'company.custom_attributes.*': 'customField',
    'conversation.custom_attributes.*': 'customField',
  },
  caseSensitive: true,
  variable: '{{NAME}}',
  fallback: '{{NAME | fallback: "TEXT"}}',
  preferred: { requester: 'user.first_name', agent: 'teammate.name' },
});
