import type { Span } from './text/span.ts';

/** How much a finding weighs; `info` never fails a run. */
export type Severity = 'info' | 'warn' | 'error';

/** What a rule can be set to. */
export type Level = Severity | 'off';

/** A better wording, as an edit of the file. */
export interface Suggestion {
  /** One line for people: what the edit does. */
  readonly message: string;
  /** Half-open range in the file's text, UTF-16 code units. */
  readonly range: Span;
  readonly text: string;
  /** Safe edits never change meaning or commitment, and may be applied unseen. */
  readonly safe: boolean;
}

/** A finding at its place in a file. Lines and columns are 1-based, the end exclusive. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Half-open range in the file's text, UTF-16 code units. */
  readonly range: Span;
  readonly suggestions: readonly Suggestion[];
  /** The reply it was found in, where a file holds several. */
  readonly reply?: { readonly id?: string; readonly title?: string; readonly pointer?: string };
  /** One sentence on why it matters, the same for every finding of the rule. */
  readonly why: string;
  /** Where the rule is documented. */
  readonly url: string;
}

/** Everything that was found in one file. */
export interface FileResult {
  /** As it is shown: relative to the working directory, `<text>` for standard input without a name. */
  readonly path: string;
  /** The file's text as it was decoded, for excerpts. */
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Replies found in the file. */
  readonly replies: number;
  /** Notices that are not findings: an ignored file named outright, a guessed encoding. */
  readonly notices: readonly string[];
  /** Where the file holds what a customer wrote: half-open, in `source`. A report does not show it. */
  readonly private?: readonly Span[];
}
