import { variableSyntax } from '../../src/placeholders/dialect.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { capFor, judgeVariables, seenAs } from '../../src/rule/variables.ts';

export default defineRule({
  id: 'no-foreign-placeholder',
  summary: 'Write placeholders the way your own helpdesk does.',
  why: 'A placeholder of another tool is not filled in, so the customer reads code instead of their name.',
  category: 'placeholders',
  advice: ['proofread', 'use-their-name'],
  severity: 'error',
  appliesTo: 'macros',
  *check(document) {
    for (const { placeholder, dialect, verdict } of judgeVariables(document)) {
      if (verdict.kind !== 'foreign') continue;
      const { source, raw } = placeholder;
      const { by, of, own } = verdict;
      const seen = by === 'syntax' ? 'raw' : dialect.onUnknown;
      const written = own === undefined ? undefined : variableSyntax(dialect.name, own);
      const advice = written === undefined ? 'Use a placeholder of its own' : `Write “${written}”`;
      yield {
        span: source,
        in: 'reply',
        message: `“${raw}” belongs to ${namesOf(of.map(({ title }) => title))}, not to ${dialect.title}${seenAs(seen)}. ${advice}.`,
        ...capFor(seen),
        ...(written !== undefined && { fixes: [{ span: source, text: written, safe: false }] }),
      };
    }
  },
});

const MOST_NAMED = 2;

function namesOf(titles: readonly string[]): string {
  return titles.length > MOST_NAMED ? 'another helpdesk' : titles.join(' or ');
}
