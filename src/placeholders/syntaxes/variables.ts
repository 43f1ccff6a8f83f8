import { isBlank } from '../blank.ts';
import { windowsVariables } from '../blankWords.ts';
import { readExpression } from '../expression.ts';
import type { Reading, Syntax } from '../syntax.ts';
import { readInner, readOutput } from './mustache.ts';

function named(match: RegExpExecArray, group = 1): Reading {
  const name = match[group] ?? '';
  return { form: 'output', name, nameAt: match[0].indexOf(name) };
}

/** `#{ticket.customer.firstname}` of Zammad, which drops markup inside. */
export const hashBrace: Syntax = {
  opens: '#',
  dialect: 'zammad',
  pattern: /#\{(?![{%!])\s{0,2}([^{}\n]{1,200})\}/y,
  read(match) {
    const inner = match[1] ?? '';
    return { ...readOutput(readExpression(inner), match[0].indexOf(inner)), form: 'output' };
  },
};

/** `%{my_name,fallback:text}` of Discourse. */
export const percentSnake: Syntax = {
  opens: '%',
  dialect: 'discourse',
  pattern: /%\{([a-z]{1,40}(?:_[a-z]{1,40}){1,8})(?:,fallback:([^}]{1,200}))?\}/y,
  read: (match) => (match[2] === undefined ? named(match) : { ...named(match), fallback: match[2] }),
};

/** `%{ticket.name.first}` of osTicket, also in addresses. */
export const percentOpen: Syntax = {
  opens: '%',
  dialect: 'osticket',
  pattern: /(?:%\{|%%7B)([A-Za-z_][\w.]{0,80})(?:\}|%7D)/y,
  read: (match) => named(match),
};

/** `<OTRS_CUSTOMER_REALNAME>` of OTRS, Znuny and KIX, escaped where the text is HTML. */
export const otrsTag: Syntax = {
  opens: '<&',
  dialect: 'otrs',
  pattern: /(?:<|&lt;)((?:OTRS|KIX)_[A-Za-z0-9_:]{1,120}(?:\[\d{1,4}\])?)(?:>|&gt;)/iy,
  read: (match) => named(match),
};

/** `{!Contact.FirstName}` and formulas of Salesforce's classic templates. */
export const bangBrace: Syntax = {
  opens: '{',
  dialect: 'salesforce',
  pattern: /(?<!\{)\{!([^{}]{1,300})\}/y,
  read: (match) => readInner(match[1] ?? '', 2),
};

/** `<attribute key="user.name" default="there"/>` of Intercom. */
export const attributeTag: Syntax = {
  opens: '<',
  dialect: 'intercom',
  pattern:
    /<attribute\s{1,9}key="([^"<>]{1,120})"(?:\s{1,9}default="([^"<>]{0,200})")?\s{0,9}\/?>(?:<\/attribute>)?/y,
  read: (match) => (match[2] === undefined ? named(match) : { ...named(match), fallback: match[2] }),
};

/** `<t t-out="object.name or 'customer'">sample</t>` of Odoo; the sample is never sent. */
export const qwebOutput: Syntax = {
  opens: '<',
  dialect: 'odoo',
  pattern: /<(\w{1,20})\b[^<>]{0,200}?\st-(?:out|esc|field)="([^"<>]{1,300})"[^<>]{0,200}>[^<]{0,300}<\/\1>/y,
  read(match) {
    const inner = match[2] ?? '';
    return readOutput(readExpression(inner), match[0].indexOf(inner));
  },
};

/** `*|FNAME|*` of mail merges. */
export const starPipe: Syntax = {
  opens: '*',
  dialect: 'mailchimp',
  pattern: /\*\|([A-Z][A-Z0-9_:=|]{0,60})\|\*/y,
  read: (match) =>
    /^(?:IF|ELSE|ELSEIF|END)\b/.test(match[1] ?? '') ? { ...named(match), form: 'tag' } : named(match),
};

const mergePattern = /(?:«|<<|&lt;&lt;|&laquo;)([A-Za-z][\w .]{1,40})(?:»|>>|&gt;&gt;|&raquo;)/y;

/** Any `«Field»`: only where a mail merge is configured. */
export const mergeField: Syntax = {
  opens: '«<&',
  dialect: 'mailmerge',
  pattern: mergePattern,
  read: (match) => named(match),
};

/** `«FirstName»` and `<<FirstName>>` of mail merges; a quotation in guillemets is none. */
export const guillemets: Syntax = {
  opens: '«<&',
  dialect: 'mailmerge',
  pattern: mergePattern,
  read: (match) =>
    /^[A-Z][a-z]+[A-Z]\w*$|_/.test(match[1] ?? '') || isBlank(match[1] ?? '') ? named(match) : undefined,
};

/** `%FIRSTNAME%`, `%customer.firstname%`; neither `50% of 20%` nor `%APPDATA%` nor an encoded address. */
export const percents: Syntax = {
  opens: '%',
  dialect: 'percent',
  pattern: /(?<![\w%])%([A-Za-z]\w{1,40}(?:\.\w{1,40}){0,4})%(?![\w%])/y,
  read(match) {
    const name = match[1] ?? '';
    if (windowsVariables.split(' ').includes(name.toUpperCase()) || /^[\dA-F]{2}$/i.test(name))
      return undefined;
    return named(match);
  },
};

/** `${firstName}` of home-made templates. */
export const dollarBrace: Syntax = {
  opens: '$',
  dialect: 'dollar',
  pattern: /\$\{([A-Za-z_][\w. ]{0,60})\}/y,
  read: (match) => named(match),
};

/** `{$ticket.id}` of Helprace. */
export const braceDollar: Syntax = {
  opens: '{',
  dialect: 'helprace',
  pattern: /\{\$([A-Za-z_][\w.]{0,60})\}/y,
  read: (match) => named(match),
};

/** `$contact.firstname` of respond.io. */
export const dollarPath: Syntax = {
  opens: '$',
  dialect: 'respondio',
  pattern: /\$((?:contact|assignee|system|conversation)\.\w{1,40}(?:\.\w{1,40})?)/y,
  read: (match) => named(match),
};
