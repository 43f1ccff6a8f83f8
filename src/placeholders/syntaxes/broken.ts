import { guessRole } from '../role.ts';
import type { Syntax } from '../syntax.ts';
import { tagWord } from './tags.ts';

const looksNamed = (name: string): boolean => /[._]/.test(name) || guessRole(name) !== 'unknown';

/** `{{ticket.id`, `{{name}`, `%{ticket.id`: opened before what looks like a variable, and not closed. */
export const unclosedVariable: Syntax = {
  opens: '{#%$',
  pattern:
    /(?:(?<![{=])\{\{\{?|\{%|\{!|#\{|%\{|\$\{)[-~]?\s?([A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,8})(?:\s?%?\}(?: \})?|%)?(?![\w}])/y,
  read(match) {
    const [raw, name = ''] = match;
    const closed = /[}%]$/.test(raw);
    if (!raw.startsWith('{{') && !name.includes('.')) return undefined;
    if (!closed && !looksNamed(name)) return undefined;
    return { form: 'broken', name, nameAt: raw.indexOf(name) };
  },
};

/** `{% if x` without its end. */
export const unclosedTag: Syntax = {
  opens: '{',
  pattern: /\{%-?\s*([a-z]\w{1,20})\b[^%{}\n]{0,80}\}?/y,
  read: (match) =>
    tagWord.test(match[1] ?? '')
      ? { form: 'broken', name: match[1] ?? '', nameAt: match[0].indexOf(match[1] ?? '') }
      : undefined,
};

/** `{ticket.id}}`: closed more than it was opened. */
export const overclosed: Syntax = {
  opens: '{',
  pattern: /(?<!\{)\{\s?([A-Za-z_][\w.]{0,80})\s?\}\}(?!\})/y,
  read: (match) =>
    looksNamed(match[1] ?? '')
      ? { form: 'broken', name: match[1] ?? '', nameAt: match[0].indexOf(match[1] ?? '') }
      : undefined,
};

/** `{<b>{name}}</b>`: an editor put a tag between the braces. */
export const cutBraces: Syntax = {
  opens: '{',
  pattern: /\{(?:<[^<>\n]{1,80}>){1,4}\{([^{}\n]{1,80})\}(?:<[^<>\n]{1,80}>){0,4}\}/y,
  read: (match) => ({ form: 'broken', name: (match[1] ?? '').replace(/<[^<>]*>/g, '').trim() }),
};
