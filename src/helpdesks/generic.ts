import type { Source } from '../containers/source.ts';
import type { Preset } from './preset.ts';

const map = {
  each: ['*'],
  title: ['@key'],
  text: [{ at: ['.', '| lines'], markup: 'auto' }],
} satisfies Source;

/** A map of titles to texts: `{"Refund": "Hi …"}`. */
export const titles: Preset = {
  name: 'titles',
  title: 'A map of titles to texts',
  mappings: [
    { ...map, format: 'json' },
    { ...map, format: 'yaml' },
  ],
};

const bodies = ['body', 'text', 'content', 'message', 'reply', 'response', 'macro', 'answer'];

const item = {
  each: bodies.map((name) => `*[${name}]`),
  id: 'id',
  title: ['title', 'name', 'label', 'shortcut', 'trigger', 'key', 'subject', '@key'],
  active: 'active',
  text: [
    {
      at: bodies.flatMap((name) => [name, `${name} | lines`]),
      markup: 'auto',
    },
  ],
} satisfies Source;

/** A list of replies with a title and a text under one of the usual names. */
export const list: Preset = {
  name: 'list',
  title: 'A list of titles and texts',
  mappings: [
    { ...item, format: 'json' },
    { ...item, format: 'yaml' },
    { ...item, format: 'ndjson', each: [''] },
    { ...item, format: 'csv' },
  ],
};

/** A Markdown file with a reply under each heading: in a fence, a block quote or as running text. */
export const library: Preset = {
  name: 'library',
  title: 'A Markdown file with a reply under each heading',
  mappings: [
    {
      format: 'markdown',
      each: ['*'],
      title: ['heading'],
      text: [
        { at: ['subject'], as: 'subject' },
        { at: ['auto'], markup: 'markdown' },
      ],
    },
  ],
};

/** gettext catalogues: the translation, or what is to be translated where there is none. */
export const gettext: Preset = {
  name: 'gettext',
  title: 'gettext catalogues',
  mappings: [
    {
      format: 'po',
      each: ['[*]'],
      id: 'msgctxt',
      locale: 'locale',
      text: [{ at: ['msgstr', 'msgstr[*]', 'msgid'], markup: 'auto' }],
      original: 'original',
    },
  ],
};
