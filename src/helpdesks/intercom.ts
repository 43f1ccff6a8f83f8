import type { Preset } from './preset.ts';

/** Intercom macros, as its API lists them. */
export const intercom: Preset = {
  name: 'intercom',
  title: 'Intercom macros',
  mappings: [
    {
      format: 'json',
      shape: ['data[*][type=macro]', '[type=macro][body]'],
      each: ['data[*][type=macro]', '[type=macro]'],
      id: 'id',
      title: ['name'],
      text: [
        { at: ['body'], markup: 'html' },
        { at: ['body_text'], markup: 'plain', twinOf: 'body' },
      ],
      dialect: 'intercom',
    },
  ],
};
