import type { Document, VisiblePlaceholder } from '../../src/document/document.ts';
import {
  type Dialect,
  fallbackSyntax,
  findDialect,
  roleIn,
  variableSyntax,
} from '../../src/placeholders/dialect.ts';
import { isInCode } from '../../src/rule/code.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { dialectOf, tagsOf } from '../../src/rule/variables.ts';
import { covers } from '../../src/text/span.ts';

const STAND_IN = 'there';
const NAMES: ReadonlySet<string> = new Set(['requester.firstName', 'requester.lastName', 'requester.name']);

export default defineRule({
  id: 'require-placeholder-fallback',
  summary: 'Give the customer’s name something to fall back on.',
  why: 'A greeting such as “Hi ,” tells a customer that a machine wrote to them, and that it does not know who they are.',
  category: 'placeholders',
  advice: ['use-their-name'],
  severity: 'warn',
  presets: { strict: 'error' },
  appliesTo: 'macros',
  *check(document) {
    const dialect = dialectOf(document);
    const greeting = document.anatomy.greeting;
    if (greeting?.kind === 'blank') {
      const name = dialect?.preferred.requester;
      const written = dialect && name !== undefined ? variableSyntax(dialect.name, name) : undefined;
      const advice = written === undefined ? 'put a placeholder for it there' : `write “${written}”`;
      yield {
        span: greeting.span,
        message: `The name is missing after “${document.text.slice(...greeting.span).trim()}” – ${advice}.`,
      };
    }
    let isGreeted = false;
    for (const placeholder of document.placeholders) {
      const inGreeting = isInGreeting(placeholder, document);
      const finding = findingFor(placeholder, document, dialect);
      if (!finding || (inGreeting && isGreeted) || isInCode(document, placeholder)) continue;
      isGreeted ||= inGreeting;
      yield { ...finding, ...(!inGreeting && { atMost: 'info' }) };
    }
  },
});

function isInGreeting({ span }: VisiblePlaceholder, { anatomy: { greeting } }: Document): boolean {
  return span !== undefined && greeting !== undefined && covers(greeting.span, span);
}

function findingFor(
  placeholder: VisiblePlaceholder,
  document: Document,
  replyDialect: Dialect | undefined,
): Finding | undefined {
  const { form, name, raw, fallback, role, source, span } = placeholder;
  if (form !== 'output' || name === undefined || !span || fallback) return undefined;
  const dialect = replyDialect ?? ownDialect(placeholder);
  if (dialect && !isOwnName(name, dialect, document)) return undefined;
  const isName = NAMES.has(role);
  const written = dialect && isName ? fallbackSyntax(dialect.name, name, STAND_IN) : undefined;
  const isPlain = !raw.startsWith('<') && (!raw.includes('|') || fallback === '');
  const fixes = written !== undefined && isPlain ? [{ span: source, text: written, safe: false }] : undefined;
  const place = { span: source, in: 'reply', ...(fixes && { fixes }) } as const;
  if (fallback === '')
    return leavesGap(document.text, span)
      ? { ...place, message: `“${raw}” falls back on nothing and leaves a gap – give it words to stand in.` }
      : undefined;
  if (!isName || written === undefined || tagsOf(document).some((tag) => tag.includes(name)))
    return undefined;
  const advice = isPlain ? `write “${written}”` : `add a fallback such as “${STAND_IN}”`;
  return { ...place, message: `“${raw}” leaves a gap when the name is not known – ${advice}.` };
}

/** Known to the helpdesk or declared by the team: a misspelt name is another rule's matter. */
const isOwnName = (name: string, dialect: Dialect, { reply: { declared = {} } }: Document): boolean =>
  Object.keys(dialect.known).length === 0 ||
  roleIn(dialect, name) !== undefined ||
  Object.hasOwn(declared, name);

/** The dialect that the placeholder's own syntax tells. */
function ownDialect({ dialect, name }: VisiblePlaceholder): Dialect | undefined {
  const found = dialect === undefined ? undefined : findDialect(dialect);
  return found && name !== undefined && roleIn(found, name) ? found : undefined;
}

/** Whether the words around are left with a hole: "Hi {…}," and "your order {…}." */
function leavesGap(text: string, [start, end]: readonly [number, number]): boolean {
  return (
    /[\p{L}\p{N}#][ \t]+$/u.test(text.slice(0, start)) && /^[ \t]*(?:[,.!?;:]|\n|$)/.test(text.slice(end))
  );
}
