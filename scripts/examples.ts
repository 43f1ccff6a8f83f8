import { readReplies } from '../src/containers/read.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { UsageError } from '../src/error.ts';
import { compareReplies } from '../src/lint/compare.ts';
import { lintReply } from '../src/lint/lint.ts';
import { tidy } from '../src/lint/tidy.ts';
import { defaultValues } from '../src/rule/options.ts';
import type { AnyRule } from '../src/rule/rule.ts';
import { linesOf } from '../src/text/lines.ts';

/** A `reply` fence of a rule's README: an example, its documentation and its test. */
export interface Example {
  readonly section: 'flagged' | 'fine';
  /** The reply as a file would hold it: front matter and all, without the caret lines. */
  readonly source: string;
  /** What the README shows, caret lines included. */
  readonly shown: string;
  /** The file ending: `md`, `txt` or `html`. */
  readonly ending: string;
  /** Option values of the info string. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the fence's body stands in the README. */
  readonly start: number;
  /** The `fixed` fence below, if any. */
  readonly fixed?: { readonly text: string; readonly start: number };
}

const FENCE =
  /^(`{3,})reply(?:\.(\w+))?(?: +(\{.*\}))?\n([\s\S]*?)^\1$(?:\n+^(`{3,})fixed\n([\s\S]*?)^\5$)?/gm;
const CARETS = /^ *\^+ .*\n/gm;

/** The examples of a README, in order. Sections are told by the headings `## Flagged` and `## Fine`. */
export function readExamples(readme: string): Example[] {
  const fineAt = readme.search(/^## Fine$/m);
  return Array.from(readme.matchAll(FENCE), (match): Example => {
    const [whole, , ending = 'md', options, shown = '', , fixed] = match;
    return {
      section: fineAt >= 0 && match.index > fineAt ? 'fine' : 'flagged',
      shown,
      source: shown.replace(CARETS, ''),
      ending,
      options: options === undefined ? {} : (JSON.parse(options) as Record<string, unknown>),
      start: match.index + whole.indexOf('\n') + 1,
      ...(fixed !== undefined && {
        fixed: { text: fixed, start: match.index + whole.lastIndexOf('fixed\n') + 6 },
      }),
    };
  });
}

const gettext = {
  entry: { files: '*.po', preset: 'gettext' },
  blame: (_: unknown, message: string) => new UsageError(message),
};

/** What one rule says of a source, and nothing but this rule. */
export async function lintExample(
  rule: AnyRule,
  source: string,
  { ending, options }: Pick<Example, 'ending' | 'options'>,
): Promise<Diagnostic[]> {
  const setting = {
    rule,
    severity: rule.severity === 'off' ? 'warn' : rule.severity,
    options: { ...defaultValues(rule.options ?? {}), ...options },
  } as const;
  const { replies } = await readReplies(
    { path: `example.${ending}`, text: source },
    ending === 'po' ? { sources: [gettext] } : {},
  );
  const lines = linesOf(source);
  const results = await Promise.all(replies.map((reply) => lintReply(reply, [setting], lines)));
  const clashes = compareReplies(
    results.flatMap(({ notes }) => notes),
    [rule],
  );
  return tidy([...results.flatMap(({ diagnostics }) => diagnostics), ...clashes]);
}

/** The source with a caret line and the message under each flagged line. */
export function annotate(source: string, diagnostics: readonly Diagnostic[]): string {
  const lines = source.replace(/\n$/, '').split('\n');
  return `${lines
    .flatMap((line, index) => [
      line,
      ...diagnostics
        .filter((diagnostic) => diagnostic.line === index + 1)
        .map((diagnostic) => caretLine(line, diagnostic)),
    ])
    .join('\n')}\n`;
}

function caretLine(
  line: string,
  { column, endLine, line: startLine, endColumn, message }: Diagnostic,
): string {
  const end = endLine === startLine ? endColumn : line.length + 1;
  return `${' '.repeat(column - 1)}${'^'.repeat(Math.max(1, end - column))} ${message}`;
}

/** The source after the safe fixes of its diagnostics; `undefined` when there are none. */
export function applySafeFixes(source: string, diagnostics: readonly Diagnostic[]): string | undefined {
  const edits = diagnostics
    .flatMap(({ suggestions }) => suggestions.filter(({ safe }) => safe).slice(0, 1))
    .sort((a, b) => a.range[0] - b.range[0]);
  if (edits.length === 0) return undefined;
  let fixed = '';
  let at = 0;
  for (const { range, text } of edits) {
    if (range[0] < at) continue;
    fixed += source.slice(at, range[0]) + text;
    at = range[1];
  }
  return fixed + source.slice(at);
}
