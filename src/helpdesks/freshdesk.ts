import type { Preset } from './preset.ts';

/** Freshdesk and Freshservice canned responses, as the API gives them. */
export const freshdesk: Preset = {
  name: 'freshdesk',
  title: 'Freshdesk canned responses',
  mappings: [
    {
      format: 'json',
      shape: ['[title][content_html]'],
      each: ['[content_html]'],
      id: 'id',
      title: ['title'],
      updatedAt: 'updated_at',
      text: [{ at: ['content_html'], markup: 'html' }],
      dialect: 'freshdesk',
    },
  ],
};
