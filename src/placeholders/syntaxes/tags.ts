import { readExpression } from '../expression.ts';
import type { Syntax } from '../syntax.ts';
import { readOutput } from './mustache.ts';

/** Words that open a Liquid, Jinja, Twig or HubL tag. */
export const tagWord =
  /^(?:if|elsif|elif|elseif|else|unless|for|case|when|assign|capture|raw|set|block|include|macro|with|break|continue|cycle|increment|decrement|tablerow|render|layout|filter|import|from|extends|call|do|liquid|verbatim|autoescape|ifchanged|end\w*)$/;

/** `{% if … %}`. */
export const tag: Syntax = {
  opens: '{',
  dialect: 'liquid',
  pattern: /\{%[-~+]?\s*([a-z]\w*)\b([^%{}]{0,300}(?:%(?!\})[^%{}]{0,300})?)%\}/y,
  read(match) {
    const name = match[1] ?? '';
    if (!tagWord.test(name)) return undefined;
    return { form: 'tag', name, nameAt: match[0].indexOf(name) };
  },
};

/** `{% comment %} … {% endcomment %}` and `{# … #}`. */
export const comment: Syntax = {
  opens: '{',
  dialect: 'liquid',
  pattern: /\{%-?\s*comment\s*-?%\}[\s\S]{0,5000}?\{%-?\s*endcomment\s*-?%\}|\{#(?!\})[^#{}]{0,1000}#\}/y,
  read: () => ({ form: 'comment' }),
};

/** `{%customer.firstName,fallback=there%}` of Help Scout, FreeScout and UVdesk, also as it stands in an address. */
export const percentBrace: Syntax = {
  opens: '{%',
  dialect: 'helpscout',
  pattern:
    /(?:\{%|%7B%25)\s?([A-Za-z][\w.]{0,80}(?:<[^<>]{1,80}>[\w.]{0,80}){0,4})(?:,fallback=([^}%]{0,200}))?\s?(?:%\}|%25%7D)/y,
  read(match) {
    const [raw, name = '', fallback] = match;
    if (tagWord.test(name) || name === 'comment' || name === 'endcomment') return undefined;
    const reading = readOutput(readExpression(name), raw.indexOf(name));
    return fallback === undefined ? reading : { ...reading, fallback: fallback.trim() };
  },
};
