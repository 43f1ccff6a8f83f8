import type { Preset } from './preset.ts';

/** Front message templates, as its API gives them. */
export const front: Preset = {
  name: 'front',
  title: 'Front message templates',
  mappings: [
    {
      format: 'json',
      shape: ['_results[*][id^=rsp_]', '[id^=rsp_][body]'],
      each: ['_results[*]', '[id^=rsp_]'],
      id: 'id',
      title: ['name'],
      text: [
        { at: ['subject'], as: 'subject' },
        { at: ['body'], markup: 'html' },
      ],
      dialect: 'front',
    },
  ],
};
