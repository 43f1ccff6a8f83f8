import type { Dialect } from '../dialect.ts';

/** Text expanders: their variables are the user's own. */
const expander = { known: {}, caseSensitive: true, preferred: {} } as const;

export const espanso = (): Dialect => ({
  ...expander,
  name: 'espanso',
  title: 'espanso',
  syntaxes: ['espansoForm', 'mustache'],
  variable: '{{NAME}}',
});

export const textexpander = (): Dialect => ({
  ...expander,
  name: 'textexpander',
  title: 'TextExpander',
  syntaxes: ['textExpander'],
  variable: '%filltext:name=NAME%',
  fallback: '%filltext:name=NAME:default=TEXT%',
});

export const textblaze = (): Dialect => ({
  ...expander,
  name: 'textblaze',
  title: 'Text Blaze',
  syntaxes: ['textBlaze', 'textBlazeOnly'],
  variable: '{formtext: name=NAME}',
  fallback: '{formtext: name=NAME; default=TEXT}',
});
