import type { Dialect } from '../dialect.ts';

/** Template languages without a helpdesk: names are the team's own. */
const generic = { known: {}, caseSensitive: true, preferred: {} } as const;

export const liquid = (): Dialect => ({
  ...generic,
  name: 'liquid',
  title: 'Liquid',
  syntaxes: ['mustache', 'tag', 'comment'],
  variable: '{{ NAME }}',
  fallback: "{{ NAME | default: 'TEXT' }}",
});

export const jinja = (): Dialect => ({
  ...generic,
  name: 'jinja',
  title: 'Jinja, Twig',
  syntaxes: ['mustache', 'tag', 'comment'],
  variable: '{{ NAME }}',
  fallback: "{{ NAME or 'TEXT' }}",
});

export const mustache = (): Dialect => ({
  ...generic,
  name: 'mustache',
  title: 'Mustache, Handlebars',
  syntaxes: ['triple', 'mustache'],
  onEmpty: 'blank',
  onUnknown: 'blank',
  variable: '{{NAME}}',
});

export const mailchimp = (): Dialect => ({
  ...generic,
  name: 'mailchimp',
  title: 'Mailchimp',
  syntaxes: ['starPipe'],
  known: { FNAME: 'requester.firstName', LNAME: 'requester.lastName', EMAIL: 'requester.email' },
  variable: '*|NAME|*',
  preferred: { requester: 'FNAME' },
});

export const mailmerge = (): Dialect => ({
  ...generic,
  name: 'mailmerge',
  title: 'mail merge',
  syntaxes: ['mergeField', 'guillemets'],
  variable: '«NAME»',
});

export const percent = (): Dialect => ({
  ...generic,
  name: 'percent',
  title: 'percent signs',
  syntaxes: ['percents'],
  variable: '%NAME%',
});

export const dollar = (): Dialect => ({
  ...generic,
  name: 'dollar',
  title: 'dollar and braces',
  syntaxes: ['dollarBrace'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how it is written
  variable: '${NAME}',
});

export const braces = (): Dialect => ({
  ...generic,
  name: 'braces',
  title: 'single braces',
  syntaxes: ['brace'],
  variable: '{NAME}',
});

export const livehelperchat = (): Dialect => ({
  ...generic,
  name: 'livehelperchat',
  title: 'Live Helper Chat',
  syntaxes: ['brace'],
  known: {
    nick: 'requester.name',
    email: 'requester.email',
    phone: 'requester.other',
    operator: 'agent.name',
    custom: 'customField',
  },
  variable: '{NAME}',
  preferred: { requester: 'nick', agent: 'operator' },
});

export const helprace = (): Dialect => ({
  ...generic,
  name: 'helprace',
  title: 'Helprace',
  syntaxes: ['braceDollar'],
  known: {
    'ticket.id': 'ticket.id',
    'ticket.title': 'ticket.subject',
    'ticket.user_url': 'ticket.url',
    'ticket.admin_url': 'internal',
  },
  variable: '{$NAME}',
});

export const respondio = (): Dialect => ({
  ...generic,
  name: 'respondio',
  title: 'respond.io',
  syntaxes: ['dollarPath'],
  known: { 'contact.firstname': 'requester.firstName', 'assignee.firstname': 'agent.firstName' },
  variable: '$NAME',
  preferred: { requester: 'contact.firstname', agent: 'assignee.firstname' },
});
