import type { Preset } from './preset.ts';

/** Odoo `mail.template` records in data files. The sample text inside output elements is left out. */
export const odoo: Preset = {
  name: 'odoo',
  title: 'Odoo mail templates',
  mappings: [
    {
      format: 'xml',
      shape: ['odoo.record[@model=mail.template]', 'odoo.data.record[@model=mail.template]'],
      each: ['odoo.record[@model=mail.template]', 'odoo.data.record[@model=mail.template]'],
      id: '@id',
      title: ['field[@name=name]'],
      text: [
        { at: ['field[@name=subject]'], as: 'subject' },
        { at: ['field[@name=body_html]'], markup: 'qweb' },
      ],
      notes: ['field[@name=description]'],
      dialect: 'odoo',
    },
  ],
};
