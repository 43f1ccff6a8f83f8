import type { Preset } from './preset.ts';

/** Chatwoot canned responses. */
export const chatwoot: Preset = {
  name: 'chatwoot',
  title: 'Chatwoot canned responses',
  mappings: [
    {
      format: 'json',
      shape: ['[short_code][content]'],
      each: ['[short_code]'],
      id: 'id',
      title: ['short_code'],
      text: [{ at: ['content'], markup: 'markdown' }],
      dialect: 'chatwoot',
    },
    {
      format: 'csv',
      shape: ['[*][short_code][content]'],
      each: ['[*]'],
      title: ['short_code'],
      text: [{ at: ['content'], markup: 'markdown' }],
      dialect: 'chatwoot',
    },
  ],
};
