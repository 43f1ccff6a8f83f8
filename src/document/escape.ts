import { findPlaceholders } from '../placeholders/find.ts';
import type { Markup, Reply } from '../reply.ts';
import type { Escape } from '../text/map.ts';

const escapes: Readonly<Record<Markup, (text: string) => string>> = {
  plain: (text) => text,
  // A slash makes the break well-formed where the HTML stands in XML.
  html: (text) =>
    text
      .replace(/&(?=[#\w])/g, '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/\r?\n/g, '<br/>'),
  markdown: (text) =>
    text
      .replace(/[\\*`~]|(?<!\w)_|_(?!\w)/g, '\\$&')
      .replace(/&(?=[#\w])/g, '&amp;')
      .replace(/<(?=[a-z/!?])/gi, '&lt;')
      .replace(/^(?=[-+>#=|])/, '\\')
      .replace(/^(\d+)(?=[.)])/, '$1\\')
      .replace(/\](?=[([:])/g, '\\]'),
};

/** Writes words so that a reader of the reply's markup sees just them; placeholders among them stay placeholders. */
export const escapeFor =
  (reply: Reply): Escape =>
  (text) => {
    const toMarkup = escapes[reply.markup];
    let escaped = '';
    let end = 0;
    for (const { source, raw } of findPlaceholders(text, reply)) {
      escaped += toMarkup(text.slice(end, source[0])) + raw;
      end = source[1];
    }
    return escaped + toMarkup(text.slice(end));
  };
