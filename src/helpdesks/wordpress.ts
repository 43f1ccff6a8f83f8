import type { Preset } from './preset.ts';

/** Predefined replies as the WordPress.org support forums keep them: `{key: {label, content}}`, one file a locale. */
export const wordpress: Preset = {
  name: 'wordpress',
  title: 'WordPress.org predefined replies',
  mappings: [
    {
      format: 'json',
      shape: ['*[label][content]'],
      each: ['*[content]'],
      id: '@key',
      title: ['label'],
      locale: { from: '@basename', match: '^(?<locale>[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$' },
      text: [{ at: ['content'], markup: 'html' }],
      fillIns: 'allow',
    },
  ],
};
