import type { Source } from '../containers/source.ts';
import type { Preset } from './preset.ts';

const meta = {
  format: 'xml',
  each: ['EmailTemplate'],
  title: ['name'],
  active: 'available',
  text: [
    { at: ['subject'], as: 'subject' },
    { at: ['textOnly'], markup: 'plain' },
  ],
  notes: ['description'],
} satisfies Source;

const body = {
  format: 'email',
  each: [''],
  title: ['title'],
  subject: 'subject',
  active: 'available',
  text: [{ at: ['text'], markup: 'auto' }],
} satisfies Source;

/** Salesforce e-mail templates as SFDX keeps them: `X.email` and `X.email-meta.xml`. */
export const salesforce: Preset = {
  name: 'salesforce',
  title: 'Salesforce e-mail templates',
  mappings: [
    { ...meta, shape: ['EmailTemplate[uiType=SFX]'], dialect: 'salesforce-lightning' },
    { ...meta, shape: ['EmailTemplate'], dialect: 'salesforce' },
    { ...body, shape: ['[uiType=SFX]'], dialect: 'salesforce-lightning' },
    { ...body, shape: ['[text]'], dialect: 'salesforce' },
  ],
};
