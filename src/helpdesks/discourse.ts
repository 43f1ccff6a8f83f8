import type { Preset } from './preset.ts';

/** Discourse templates (once canned replies), as the forum lists them. */
export const discourse: Preset = {
  name: 'discourse',
  title: 'Discourse templates',
  mappings: [
    {
      format: 'json',
      shape: ['templates[*][slug][content]'],
      each: ['templates[*]'],
      id: 'id',
      title: ['title'],
      text: [{ at: ['content'], markup: 'markdown' }],
      dialect: 'discourse',
    },
  ],
};
