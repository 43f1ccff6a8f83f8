import type { Document, VisiblePlaceholder } from '../../src/document/document.ts';
import { isInCode } from '../../src/rule/code.ts';
import { words } from '../../src/rule/options.ts';
import { defineRule, type Fix } from '../../src/rule/rule.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { findGaps } from './gaps.ts';

export default defineRule({
  id: 'no-unresolved-placeholders',
  summary: 'Fill in every blank before a reply goes out.',
  why: 'A blank that was left open shows that nobody read the reply before it was sent.',
  category: 'placeholders',
  advice: ['proofread', 'use-their-name'],
  severity: 'error',
  appliesTo: 'both',
  options: {
    allow: words([], 'Blanks and placeholders that may stand: as written, or their names'),
  },
  *check(document, { allow }) {
    for (const placeholder of document.placeholders) {
      const { raw, name, source } = placeholder;
      if (!isOpen(placeholder, document) || isElsewhere(placeholder, document)) continue;
      if (allow.includes(raw) || (name !== undefined && allow.includes(name))) continue;
      const fix = fixFor(placeholder, document);
      yield {
        span: source,
        in: 'reply',
        message: messageFor(placeholder, document),
        ...(fix && { fixes: [fix] }),
      };
    }
    for (const span of findGaps(document))
      yield {
        span,
        message: `Something is missing at “${document.text.slice(...span).trim()}” – fill it in before you send.`,
      };
  },
});

/** Whether somebody still has to put words in its place. */
function isOpen({ form, dialect }: VisiblePlaceholder, { reply: { kind, fillIns } }: Document): boolean {
  const isDeclaredBlank = form === 'output' && dialect === undefined;
  if (form === 'fillIn' || isDeclaredBlank) {
    if (fillIns === 'allow') return false;
    return form === 'fillIn' || fillIns === 'forbid' || kind === 'draft';
  }
  return kind === 'draft';
}

/** Not the agent's own words: code, or mail below the reply. */
function isElsewhere(placeholder: VisiblePlaceholder, document: Document): boolean {
  const { span } = placeholder;
  const isQuoted =
    span && document.blocks.some((block) => block.kind === 'quoted' && overlaps(block.span, span));
  return isQuoted === true || isInCode(document, placeholder);
}

function messageFor({ raw, form }: VisiblePlaceholder, { reply }: Document): string {
  if (reply.kind === 'draft') return `“${raw}” hasn’t been filled in – replace it before you send.`;
  if (reply.fillIns === 'declared' && form === 'fillIn')
    return `“${raw}” is a blank that nobody declared – name it under “placeholders”, or write the words.`;
  return `“${raw}” waits for someone to fill it in – use a placeholder of your helpdesk, or write the words.`;
}

/** The name that belongs there, where it is known. */
function fixFor({ span, source }: VisiblePlaceholder, { reply, anatomy }: Document): Fix | undefined {
  const { customer, agent } = reply.context;
  const isIn = (part: { readonly span: Span } | undefined) => span && part && overlaps(part.span, span);
  if (reply.kind !== 'draft') return undefined;
  const name = isIn(anatomy.greeting)
    ? customer?.firstName
    : isIn(anatomy.signature)
      ? agent?.firstName
      : undefined;
  return name === undefined ? undefined : { span: source, text: name, safe: false };
}
