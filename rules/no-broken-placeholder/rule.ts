import type { Document } from '../../src/document/document.ts';
import { findDialect } from '../../src/placeholders/dialect.ts';
import { unpairedTags } from '../../src/placeholders/pairs.ts';
import type { Placeholder } from '../../src/placeholders/placeholder.ts';
import { isInCode } from '../../src/rule/code.ts';
import { defineRule } from '../../src/rule/rule.ts';

// Straight quotes mark a text in a template language; curly ones are letters to it.
const CURLY_QUOTES = /[|:,(=]\s*[“”‘’]/;

export default defineRule({
  id: 'no-broken-placeholder',
  summary: 'Close every placeholder, and keep formatting out of it.',
  why: 'A placeholder that is cut or left open goes out as code, in every reply that is made from it.',
  category: 'placeholders',
  advice: ['proofread'],
  severity: 'error',
  appliesTo: 'macros',
  *check(document) {
    const { placeholders } = document;
    const unpaired = new Set(unpairedTags(placeholders.filter(({ form }) => form === 'tag')));
    const consequence = consequenceFor(document);
    for (const placeholder of placeholders) {
      const fault = faultOf(placeholder, unpaired.has(placeholder));
      if (fault === undefined || isInCode(document, placeholder)) continue;
      yield { span: placeholder.source, in: 'reply', message: `${fault} ${consequence}` };
    }
  },
});

function faultOf({ form, raw, name = '' }: Placeholder, isUnpaired: boolean): string | undefined {
  if (isUnpaired)
    return /^\/|^end/.test(name)
      ? `“${raw}” ends something that was not begun.`
      : `“${raw}” has no tag that goes with it.`;
  if (form === 'output' && CURLY_QUOTES.test(raw)) return `“${raw}” holds curly quotes: write straight ones.`;
  if (form !== 'broken') return undefined;
  if (name === '') return `“${raw}” holds no name.`;
  if (/<[^<>]+>|\*\*|~~/.test(raw))
    return `Formatting cuts “${raw}” apart: type the placeholder again without it.`;
  return `“${raw}” is not closed as it was opened.`;
}

/** What comes of it, where it is known. */
function consequenceFor({ reply }: Document): string {
  const dialect = reply.dialect === undefined ? undefined : findDialect(reply.dialect);
  return dialect?.errorSendsRaw
    ? `${dialect.title} then fills in nothing: the customer would read all placeholders as code.`
    : 'The customer would read it as code.';
}
