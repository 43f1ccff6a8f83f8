import type { Preset } from './preset.ts';

/** Gorgias macros, as its API gives them. */
export const gorgias: Preset = {
  name: 'gorgias',
  title: 'Gorgias macros',
  mappings: [
    {
      format: 'json',
      shape: ['data[*].actions[*][name=setResponseText]', '[actions].actions[*][name=setResponseText]'],
      each: ['data[*]', '[actions]'],
      id: 'id',
      title: ['name'],
      locale: 'language',
      text: [
        { at: ['actions[name=setResponseText].arguments.body_html'], markup: 'html' },
        { at: ['actions[name=setResponseText].arguments.body_text'], markup: 'plain', twinOf: 'body' },
      ],
      dialect: 'gorgias',
    },
  ],
};
