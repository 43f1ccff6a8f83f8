import { variableSyntax } from '../../src/placeholders/dialect.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { capFor, judgeVariables, seenAs } from '../../src/rule/variables.ts';

export default defineRule({
  id: 'no-unknown-placeholder',
  summary: 'Use only placeholders that your helpdesk fills in.',
  why: 'A misspelt placeholder leaves a gap or a piece of code where the customer expects a name.',
  category: 'placeholders',
  advice: ['proofread', 'use-their-name'],
  severity: 'error',
  appliesTo: 'macros',
  *check(document) {
    for (const { placeholder, dialect, verdict } of judgeVariables(document)) {
      if (verdict.kind !== 'unknown') continue;
      const { source, nameSpan, raw, name } = placeholder;
      const { meant } = verdict;
      const advice =
        meant === undefined
          ? `Check the name, or declare it under “placeholders” if it is your own.`
          : `Did you mean “${variableSyntax(dialect.name, meant) ?? meant}”?`;
      yield {
        span: source,
        in: 'reply',
        message: `${dialect.title} does not know “${name ?? raw}”${seenAs(dialect.onUnknown)}. ${advice}`,
        ...(verdict.sure ? capFor(dialect.onUnknown) : { atMost: 'info' }),
        ...(meant !== undefined && nameSpan && { fixes: [{ span: nameSpan, text: meant, safe: false }] }),
      };
    }
  },
});
