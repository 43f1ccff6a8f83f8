import type { Preset } from './preset.ts';

/** GitHub saved replies as teams keep them: `replies.yml` of Refined Saved Replies, `SAVED_REPLIES.md`. */
export const github: Preset = {
  name: 'github',
  title: 'GitHub saved replies',
  mappings: [
    {
      format: 'yaml',
      shape: ['replies[*][name][body]'],
      each: ['replies[*]'],
      title: ['name'],
      text: [{ at: ['body'], markup: 'markdown' }],
      dialect: 'github',
    },
    {
      format: 'markdown',
      each: ['*'],
      title: ['heading'],
      text: [
        { at: ['subject'], as: 'subject' },
        { at: ['auto'], markup: 'markdown' },
      ],
      dialect: 'github',
    },
  ],
};
