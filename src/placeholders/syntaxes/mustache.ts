import { type Expression, readExpression } from '../expression.ts';
import type { Reading, Syntax } from '../syntax.ts';

/** The reading of an expression that starts `shift` code units after its placeholder. */
export function readOutput(expression: Expression, shift: number): Reading {
  const { name, at, fallback, cut } = expression;
  return {
    form: cut ? 'broken' : 'output',
    ...(name === undefined ? {} : { name }),
    ...(name === undefined || at < 0 ? {} : { nameAt: at + shift }),
    ...(fallback === undefined ? {} : { fallback }),
  };
}

// A sentence about braces, or an object of a program: not a variable in braces.
const prose = /^\s*[a-z]+(?:\s+[a-z]+){4,}\s*$|^\s*\w+:\s/i;

/** What stands between `shift` code units of opener and its closer. */
export function readInner(inner: string, shift: number): Reading | undefined {
  if (/\n[ \t]*\r?\n/.test(inner) || prose.test(inner)) return undefined;
  return readOutput(readExpression(inner), shift);
}

const tag = /^[-~]?\s*((?:[#/^]\s*[\w.-]+)|else\b)/;

function readMustache(inner: string, shift: number): Reading | undefined {
  if (inner.trim() === '') return { form: 'broken' };
  if (inner.startsWith('!')) return { form: 'comment' };
  const steers = tag.exec(inner)?.[1];
  if (steers) return { form: 'tag', name: steers.replace(/\s/g, ''), nameAt: shift + inner.indexOf(steers) };
  const trimmed = inner.replace(/^[-~&>]/, ' ').replace(/[-~]$/, ' ');
  return readInner(trimmed, shift);
}

/** `{{ name | filter }}` of Liquid, Jinja, Twig, Mustache and Handlebars, with `{{#if}}` and `{{! remark }}`. */
export const mustache: Syntax = {
  opens: '{',
  dialect: 'liquid',
  pattern: /(?<![={])\{\{(?!\{)([^{}]{0,300})\}\}(?!\})/y,
  read: (match) => readMustache(match[1] ?? '', 2),
};

/** `{{{ name }}}`: Lightning e-mail templates of Salesforce, and Mustache without escaping. */
export const triple: Syntax = {
  opens: '{',
  dialect: 'salesforce-lightning',
  pattern: /(?<!\{)\{\{\{([^{}]{1,200})\}\}\}(?!\})/y,
  read: (match) => readInner(match[1] ?? '', 3),
};
