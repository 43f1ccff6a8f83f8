import type { Source } from '../containers/source.ts';
import type { Preset } from './preset.ts';

// Zammad takes a content without any tag for plain text.
const module = {
  id: 'id',
  title: ['name'],
  active: 'active',
  updatedAt: 'updated_at',
  text: [{ at: ['content'], markup: 'auto' }],
  notes: ['note'],
  dialect: 'zammad',
} satisfies Source;

/** Zammad text modules: the CSV of its importer, and JSON. */
export const zammad: Preset = {
  name: 'zammad',
  title: 'Zammad text modules',
  mappings: [
    { ...module, format: 'csv', shape: ['[*][name][keywords][content]'], each: ['[*]'] },
    { ...module, format: 'json', shape: ['[name][keywords][content]'], each: ['[content]'] },
  ],
};
