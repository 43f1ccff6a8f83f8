import type { Formatter } from './formatter.ts';
import { formatPretty } from './pretty.ts';
import { formatStylish } from './stylish.ts';

/** A formatter by name: one line on what it writes, and its code, loaded only when chosen but for the two that need no choice. */
export interface FormatterEntry {
  readonly summary: string;
  /** It tells how replies were checked, and not only what was found. */
  readonly inspects?: true;
  readonly load: () => Promise<Formatter>;
}

/** Every formatter that `--format` knows. */
export const formatters: Readonly<Record<string, FormatterEntry>> = {
  pretty: {
    summary: 'the words underlined in their line, with the better wording; for a terminal',
    load: async () => formatPretty,
  },
  stylish: {
    summary: "a table a file, in ESLint's layout",
    load: async () => formatStylish,
  },
  json: {
    summary: 'an array of files with everything that is known of each finding',
    load: async () => (await import('./json.ts')).formatJson,
  },
  diff: {
    summary: 'what --fix has changed, or --fix-dry-run would change, as a unified diff for git apply',
    load: async () => (await import('./diff.ts')).formatDiff,
  },
  checklist: {
    summary:
      'nine steps and six methods, ticked or crossed; what is left before you send, and what is well done',
    inspects: true,
    load: async () => (await import('./checklist.ts')).formatChecklist,
  },
  'checklist-json': {
    summary: 'the checklist as data; `checklist=json` says the same',
    inspects: true,
    load: async () => (await import('./checklist-json.ts')).formatChecklistJson,
  },
  compact: {
    summary: 'one line a finding: path: line 1, col 2, Error - message (rule)',
    load: async () => (await import('./compact.ts')).formatCompact,
  },
  unix: {
    summary: 'one line a finding: path:1:2: message [Error/rule]',
    load: async () => (await import('./unix.ts')).formatUnix,
  },
  sarif: {
    summary: 'SARIF 2.1.0, for GitHub code scanning and editors',
    load: async () => (await import('./sarif.ts')).formatSarif,
  },
  'sarif-full': {
    summary: 'the same, with what was accepted and why',
    load: async () => (await import('./sarif.ts')).formatSarifFull,
  },
  github: {
    summary: 'annotations in a GitHub workflow',
    load: async () => (await import('./github.ts')).formatGithub,
  },
  gitlab: {
    summary: "GitLab's Code Quality report",
    load: async () => (await import('./gitlab.ts')).formatGitlab,
  },
  junit: {
    summary: 'JUnit XML: a suite a file, a test a finding',
    load: async () => (await import('./junit.ts')).formatJunit,
  },
  checkstyle: {
    summary: 'Checkstyle XML',
    load: async () => (await import('./checkstyle.ts')).formatCheckstyle,
  },
  rdjson: {
    summary: "reviewdog's format with suggestions, as one object",
    load: async () => (await import('./rdjson.ts')).formatRdjson,
  },
  rdjsonl: {
    summary: 'the same, a finding a line',
    load: async () => (await import('./rdjsonl.ts')).formatRdjsonl,
  },
  tap: {
    summary: 'TAP 14: a test a file',
    load: async () => (await import('./tap.ts')).formatTap,
  },
  jsonl: {
    summary: 'one JSON object a finding, a line each',
    load: async () => (await import('./jsonl.ts')).formatJsonl,
  },
  agent: {
    summary: 'one dense line a finding, for a program or a language model; the last line counts',
    load: async () => (await import('./agent.ts')).formatAgent,
  },
  markdown: {
    summary: 'a comment on a pull request, bounded in length',
    load: async () => (await import('./markdown.ts')).formatMarkdown,
  },
  html: {
    summary: 'one self-contained page: charts, filters, each reply with its words marked',
    load: async () => (await import('./html/page.ts')).formatHtml,
  },
};
