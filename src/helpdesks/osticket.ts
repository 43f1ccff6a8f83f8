import type { Preset } from './preset.ts';

/** osTicket canned responses and e-mail templates, as the product ships and imports them. */
export const osticket: Preset = {
  name: 'osticket',
  title: 'osTicket canned responses and e-mail templates',
  mappings: [
    {
      format: 'yaml',
      shape: ['[isenabled][response]'],
      each: ['[response]'],
      title: ['title'],
      active: 'isenabled',
      text: [{ at: ['response'], markup: 'html' }],
      notes: ['notes'],
      dialect: 'osticket',
    },
    {
      format: 'yaml',
      shape: ['[notes][subject][body]'],
      each: ['[body]'],
      title: ['@basename'],
      text: [
        { at: ['subject'], as: 'subject' },
        { at: ['body'], markup: 'html' },
      ],
      notes: ['notes'],
      dialect: 'osticket',
    },
  ],
};
