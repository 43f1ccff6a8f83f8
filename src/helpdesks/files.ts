import type { Preset } from './preset.ts';

// Helpdesks without an export that is known: their replies are kept one a file, and only their placeholders are special.

export const helpscout: Preset = {
  name: 'helpscout',
  title: 'Help Scout saved replies, one a file',
  mappings: [{ format: 'text', dialect: 'helpscout' }],
};

export const freescout: Preset = {
  name: 'freescout',
  title: 'FreeScout saved replies, one a file',
  mappings: [{ format: 'text', dialect: 'freescout' }],
};

export const missive: Preset = {
  name: 'missive',
  title: 'Missive canned responses, one a file',
  mappings: [{ format: 'text', dialect: 'missive' }],
};

export const hubspot: Preset = {
  name: 'hubspot',
  title: 'HubSpot snippets and templates, one a file',
  mappings: [{ format: 'text', dialect: 'hubspot' }],
};
