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
  /** Where the rule is documented; empty for a house rule. */
  readonly url: string;
  /** What it is known by from run to run besides its rule and reply; no report shows it. Absent = the words of its range. */
  readonly identity?: Identity;
}

/** What a finding is about, wherever it stands. */
export interface Identity {
  /** Words as a customer reads them, or what is missing: `greeting`. Absent = the words of its range. */
  readonly about?: string;
  /** A digest of the sentence around it; of all of the reply where `about` is not its words. */
  readonly context?: string;
  /** It says that two replies are alike, in either of them: what the other one goes by (`''` = it has no name). */
  readonly fellow?: string;
}

/** Why a finding does not count. */
export interface Suppression {
  /** What accepts it: a comment or key in the file, the configuration, or the baseline. */
  readonly kind: 'directive' | 'config' | 'baseline';
  /** What a person wrote as the reason. */
  readonly reason?: string;
}

/** A finding that was accepted: it is kept for reports that tell of it, and fails nothing. */
export interface SuppressedDiagnostic extends Diagnostic {
  readonly suppression: Suppression;
}

/** The configuration that a directive stands in: as it is shown, and absolute; its name in it, where it has no place. */
export interface ConfigPlace {
  readonly shown: string;
  readonly path: string;
  readonly name?: string;
}

/** One rule that a directive names, or all of them. */
export interface DirectiveTarget {
  /** Absent = every rule. */
  readonly rule?: string;
  /** Where it is named: half-open, in the file of the directive. */
  readonly span: Span;
  /** Whether it could be told that it accepts nothing: its rule ran here, or is off. */
  readonly judged: boolean;
  /** It is off here anyway. */
  readonly off?: true;
  /** What a person wrote as the reason. */
  readonly reason?: string;
  /** The edit that takes this name alone out, where others stand beside it. */
  readonly cut?: Pick<Suggestion, 'range' | 'text'>;
}

/** A comment, a key, a cell or an entry of the configuration that accepts findings in a part of a file. Plain data. */
export interface Directive {
  readonly kind: 'directive' | 'config';
  /** `off` accepts up to the next `on`; `here` accepts whatever else is said. */
  readonly action: 'off' | 'on' | 'here';
  /** Findings that start in it: half-open, in the text of the linted file. */
  readonly covers: Span;
  readonly targets: readonly DirectiveTarget[];
  /** The whole of it, in the file that it stands in. */
  readonly span: Span;
  /** Absent = the linted file. */
  readonly file?: ConfigPlace;
  /** How it is reported when it accepts nothing; absent = it is not. */
  readonly unused?: Severity;
  /** The edit that takes it out as a whole. */
  readonly cut?: Pick<Suggestion, 'range' | 'text'>;
}

/** Something that a reply does well, by evidence in its text. */
export interface Merit {
  /** The step or method that it belongs to. */
  readonly advice: string;
  /** 1-based line where it stands. */
  readonly line: number;
  /** A few words that say so; absent = it is there, and needs no praise. */
  readonly message?: string;
}

/** What was looked at in one reply, besides what was found: asked for by the checklist only. */
export interface ReplyCheck {
  /** The reply, where the file holds several. */
  readonly reply?: Diagnostic['reply'];
  /** The rules that are on, with the steps and methods that they encode. */
  readonly rules: readonly CheckedRule[];
  readonly merits: readonly Merit[];
  /** 0 to 100. */
  readonly score: number;
}

/** A rule that is on for a reply. */
export interface CheckedRule {
  readonly id: string;
  readonly advice: readonly string[];
  /** Why it had nothing to look at, in a few words; absent = it looked. */
  readonly missing?: string;
  /** What was not known: `thread`, `notes`, … */
  readonly lacks?: string;
}

/** How long a file took, in milliseconds. */
export interface FileTimes {
  /** To read its replies and look for phrases in them. */
  readonly parse: number;
  /** By the ids of rules; without what rules do with all replies of a run together. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Everything that was found in one file. */
export interface FileResult {
  /** As it is shown: relative to the working directory, `<text>` for standard input without a name. */
  readonly path: string;
  /** The file's text as it was decoded, for excerpts. */
  readonly source: string;
  /** What it held before fixes; absent where nothing was fixed. */
  readonly original?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found and is accepted; in the order of the file. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** What accepts findings of the file, in its order; absent = nothing does. */
  readonly directives?: readonly Directive[];
  /** Replies found in the file. */
  readonly replies: number;
  /** Notices that are not findings: an ignored file named outright, a guessed encoding. */
  readonly notices: readonly string[];
  /** How long it took, where that was asked for. */
  readonly times?: FileTimes;
  /** How each reply was checked, where that was asked for. */
  readonly checks?: readonly ReplyCheck[];
  /** Where the file holds what a customer wrote: half-open, in `source`. A report does not show it. */
  readonly private?: readonly Span[];
}
