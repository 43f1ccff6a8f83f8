import type { Mapping, Preset } from './preset.ts';

const saved = {
  shape: ['[doctype=HD Saved Reply]'],
  each: ['[message]'],
  id: 'name',
  title: ['title'],
  updatedAt: 'modified',
  text: [{ at: ['message'], markup: 'html' }],
  dialect: 'frappe',
} satisfies Omit<Mapping, 'format'>;

/** Frappe Helpdesk: documents of the type HD Saved Reply, as JSON or CSV. */
export const frappe: Preset = {
  name: 'frappe',
  title: 'Frappe Helpdesk saved replies',
  mappings: [
    { ...saved, format: 'json' },
    { ...saved, format: 'csv' },
  ],
};
