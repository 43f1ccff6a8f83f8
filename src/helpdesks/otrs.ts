import type { Mapping, Preset } from './preset.ts';

const template = {
  shape: ['[name][template_type][content_type][text]'],
  each: ['[text]'],
  id: 'id',
  title: ['name'],
  updatedAt: 'change_time',
  text: [
    { at: ['[content_type^=text/html].text'], markup: 'html' },
    { at: ['[content_type^=text/plain].text'], markup: 'plain' },
  ],
  notes: ['comments'],
  dialect: 'otrs',
} satisfies Omit<Mapping, 'format'>;

/** OTRS, Znuny and KIX templates: rows of the table `standard_template`, dumped as CSV or JSON. */
export const otrs: Preset = {
  name: 'otrs',
  title: 'OTRS and Znuny templates',
  mappings: [
    { ...template, format: 'csv' },
    { ...template, format: 'json' },
  ],
};
