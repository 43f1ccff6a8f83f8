import type { Source } from '../containers/source.ts';
import type { Preset } from './preset.ts';

const saved = {
  each: ['[message]'],
  id: 'id',
  title: ['name'],
  text: [
    { at: ['subject'], as: 'subject' },
    { at: ['message'], markup: 'html' },
  ],
  dialect: 'uvdesk',
} satisfies Source;

/** UVdesk saved replies: rows of the table `uv_saved_replies`, dumped as CSV or JSON. */
export const uvdesk: Preset = {
  name: 'uvdesk',
  title: 'UVdesk saved replies',
  mappings: [
    { ...saved, format: 'csv' },
    { ...saved, format: 'json' },
  ],
};
