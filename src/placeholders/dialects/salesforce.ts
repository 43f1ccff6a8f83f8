import type { Dialect } from '../dialect.ts';
import type { Role } from '../placeholder.ts';

const records = (): Readonly<Record<string, Role>> => ({
  'Contact.FirstName': 'requester.firstName',
  'Contact.LastName': 'requester.lastName',
  'Contact.Name': 'requester.name',
  'Contact.Email': 'requester.email',
  'Account.Name': 'organization',
  'Organization.Name': 'brand',
  'User.FirstName': 'agent.firstName',
  'User.LastName': 'agent.lastName',
  'User.Name': 'agent.name',
  'User.Email': 'agent.email',
  'User.Signature': 'agent.signature',
  'Case.CaseNumber': 'ticket.id',
  'Case.Subject': 'ticket.subject',
  'Case.Description': 'ticket.other',
  'Case.Status': 'ticket.other',
});

const families = (): Readonly<Record<string, Role>> => ({
  'Contact.*': 'requester.other',
  'Case.*': 'ticket.other',
  'Case.Contact.*': 'requester.other',
  'Account.*': 'organization',
  'User.*': 'unknown',
  'Organization.*': 'brand',
});

/** Classic e-mail templates. */
export const salesforce = (): Dialect => ({
  name: 'salesforce',
  title: 'Salesforce (classic templates)',
  syntaxes: ['bangBrace'],
  known: { ...records(), 'Case.Thread_Id': 'ticket.id' },
  families: families(),
  caseSensitive: false,
  variable: '{!NAME}',
  preferred: { requester: 'Contact.FirstName', agent: 'User.FirstName' },
});

/** Lightning e-mail templates. */
export const salesforceLightning = (): Dialect => ({
  name: 'salesforce-lightning',
  title: 'Salesforce (Lightning templates)',
  syntaxes: ['triple'],
  known: {
    ...records(),
    'Recipient.FirstName': 'requester.firstName',
    'Recipient.LastName': 'requester.lastName',
    'Recipient.Name': 'requester.name',
    'Recipient.Email': 'requester.email',
    'Sender.FirstName': 'agent.firstName',
    'Sender.LastName': 'agent.lastName',
    'Sender.Name': 'agent.name',
    'Sender.Email': 'agent.email',
    'Case.Contact.Name': 'requester.name',
    'Case.Contact.FirstName': 'requester.firstName',
  },
  families: { ...families(), 'Recipient.*': 'requester.other', 'Sender.*': 'unknown' },
  caseSensitive: false,
  variable: '{{{NAME}}}',
  preferred: { requester: 'Recipient.FirstName', agent: 'Sender.FirstName' },
});
