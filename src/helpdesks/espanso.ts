import type { Preset } from './preset.ts';

/** espanso match files. */
export const espanso: Preset = {
  name: 'espanso',
  title: 'espanso matches',
  mappings: [
    {
      format: 'yaml',
      shape: ['matches[*][trigger]', 'matches[*][triggers]'],
      each: ['matches[*]'],
      title: ['label', 'trigger', 'triggers[0]', 'regex'],
      text: [{ at: ['replace', 'form'], markup: 'plain' }],
      dialect: 'espanso',
    },
  ],
};
