import { roleIn } from '../../src/placeholders/dialect.ts';
import { isInCode } from '../../src/rule/code.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { dialectOf } from '../../src/rule/variables.ts';

export default defineRule({
  id: 'no-unexpanded-placeholder',
  summary: 'Keep placeholders out of code where your helpdesk does not fill them in.',
  why: 'The customer reads the braces instead of the value that should stand there.',
  category: 'placeholders',
  advice: ['proofread'],
  severity: 'error',
  appliesTo: 'macros',
  *check(document) {
    const dialect = dialectOf(document);
    if (dialect?.insideCode !== 'literal' && dialect?.insideCode !== 'raw') return;
    for (const placeholder of document.placeholders) {
      const { name, form, source, raw, dialect: written } = placeholder;
      const isOwn = form === 'output' && name !== undefined && written === dialect.name;
      if (!isOwn || !roleIn(dialect, name) || !isInCode(document, placeholder)) continue;
      yield {
        span: source,
        in: 'reply',
        message: `${dialect.title} does not fill in “${raw}” inside code – take it out of the code.`,
      };
    }
  },
});
