import type { Diagnostic, FileResult, Severity, Suggestion } from '../src/diagnostic.ts';
import type { Look } from '../src/formatters/formatter.ts';
import { linesOf } from '../src/text/lines.ts';
import type { Span } from '../src/text/span.ts';

/** A finding as a test writes it: the place as its words or its range. */
export interface Found {
  readonly at: string | Span;
  readonly severity?: Severity;
  readonly rule?: string;
  readonly message?: string;
  readonly why?: string;
  readonly write?: string;
  readonly safe?: boolean;
  readonly reply?: NonNullable<Diagnostic['reply']>;
}

/** A result with its findings placed in the source. */
export function resultOf(
  path: string,
  source: string,
  found: readonly Found[],
  notices: readonly string[] = [],
): FileResult {
  const lines = linesOf(source);
  return {
    path,
    source,
    replies: 1,
    notices,
    suppressed: [],
    diagnostics: found.map(
      ({
        at,
        severity = 'warn',
        rule = 'a-rule',
        message = 'A message.',
        why = '',
        write,
        safe = false,
        reply,
      }) => {
        const range: Span =
          typeof at === 'string' ? [source.indexOf(at), source.indexOf(at) + at.length] : at;
        const [start, end] = [lines.place(range[0]), lines.place(range[1])];
        const suggestions: Suggestion[] =
          write === undefined ? [] : [{ message: `Write “${write}”.`, range, text: write, safe }];
        return {
          rule,
          severity,
          message,
          path,
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column,
          range,
          suggestions,
          why,
          url: `https://example.com/rules/${rule}`,
          ...(reply && { reply }),
        };
      },
    ),
  };
}

/** A terminal of 80 columns without colours. */
export const plainLook: Look = {
  color: false,
  width: 80,
  cwd: '/home/ana/support',
  tool: () => ({
    version: '1.2.3',
    rules: [
      {
        id: 'a-rule',
        summary: 'Do it well.',
        why: 'It reads better.',
        category: 'tone',
        severity: 'warn',
        fixable: true,
        url: 'https://example.com/rules/a-rule',
      },
    ],
    help: (rule) => (rule === 'a-rule' ? '# a-rule\n\nDo it well.\n' : undefined),
  }),
};

/** A draft and a macro with findings of every kind. */
export const results: readonly FileResult[] = [
  resultOf(
    'drafts/late.md',
    [
      'Dear customer,',
      '',
      'Unfortunately you failed to send the form, so the claim is still open and we have to utilise the old address.',
      '',
      'Regards',
      'Support',
    ].join('\n'),
    [
      {
        at: 'Dear customer',
        rule: 'greet-customer-by-name',
        message: 'Start with the customer’s name – try “Hi Sam,”.',
        why: 'A name shows that a person read the message.',
        write: 'Hi Sam',
      },
      {
        at: 'you failed to',
        severity: 'error',
        rule: 'no-blame',
        message: '“you failed to” points a finger – say which step is still open.',
        why: 'A customer who feels accused stops listening.',
      },
      {
        at: 'utilise',
        rule: 'prefer-plain-words',
        message: '“utilise” is a long word for “use”.',
        why: 'Short words are read faster.',
        write: 'use',
        safe: true,
      },
      {
        at: 'Regards\nSupport',
        severity: 'info',
        rule: 'sign-with-your-name',
        message: 'Sign with your own name.',
        why: 'People trust people.',
      },
    ],
  ),
  resultOf('drafts/good.md', 'Hi Sam,\n', []),
  resultOf(
    'macros.json',
    `[{"title":"Refund","body":"${'Your refund is on its way. '.repeat(80)}You should have asked.${' Thanks for waiting.'.repeat(80)}"}]`,
    [
      {
        at: 'You should have asked',
        severity: 'error',
        rule: 'no-blame',
        message: '“You should have asked” points a finger.',
        why: 'A customer who feels accused stops listening.',
        reply: { id: '360012', title: 'Refund', pointer: '/0/body' },
      },
    ],
    ['The encoding was guessed: windows-1252.'],
  ),
];
