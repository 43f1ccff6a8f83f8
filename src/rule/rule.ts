import type { Level } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { PhraseTable } from '../phrases/table.ts';
import type { Span } from '../text/span.ts';
import type { Options, Values } from './options.ts';

/** What of a reply a rule looks after; the groups of the rules table. */
export type Category =
  | 'names'
  | 'thanks'
  | 'listening'
  | 'empathy'
  | 'tone'
  | 'questions'
  | 'promises'
  | 'ending'
  | 'clarity'
  | 'positive'
  | 'concise'
  | 'proofreading'
  | 'safety'
  | 'placeholders'
  | 'library'
  | 'records'
  | 'house';

/** The steps of the reply checklist and the six methods that a rule encodes. */
export type Advice =
  | 'use-their-name'
  | 'use-your-name'
  | 'thank-them'
  | 'understand-their-request'
  | 'explain-simply'
  | 'no-negative-language'
  | 'no-extra-words'
  | 'proofread'
  | 'send'
  | 'listen'
  | 'empathy'
  | 'patience'
  | 'open-questions'
  | 'know-how-to-end'
  | 'write-everything-down';

/** A better wording, in the coordinates of its finding. Safe ones never change meaning or commitment. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
  readonly safe: boolean;
  /** One line for people; absent = made from the texts. */
  readonly message?: string;
}

/** What a rule says of one place. */
export interface Finding {
  /** Half-open, in `document.text`, unless `in` says otherwise. */
  readonly span: Span;
  /** `reply`: the span counts in `document.reply.text`, for what a reader does not see (a tag, an address). */
  readonly in?: 'reply';
  readonly message: string;
  /** What it is about where that is not the words of its span: `greeting`, if there is none. No report shows it; it tells the finding apart from others of its rule in the next run. */
  readonly about?: string;
  /** Alternatives, best first. */
  readonly fixes?: readonly Fix[];
  /** Lighter than the rule's setting: a nudge in a rule that otherwise warns. Never raises. */
  readonly atMost?: 'info' | 'warn';
}

/** What a setting of another preset looks like: a level, or a level with option values. */
export type PresetSetting = Level | readonly [Level, Readonly<Record<string, unknown>>];

export const presetNames = ['recommended', 'strict', 'macros', 'chat', 'email', 'escalation'] as const;
export type PresetName = (typeof presetNames)[number];

/** One piece of advice, checked. A rule is a function from a document to findings; it keeps no state. */
export interface Rule<O extends Options = Options> {
  /** The folder's name. */
  readonly id: string;
  /** One imperative sentence, for the table and `explain`. */
  readonly summary: string;
  /** One sentence on what it does to a customer; printed with findings. */
  readonly why: string;
  readonly category: Category;
  readonly advice: readonly Advice[];
  /** Level in `recommended`. */
  readonly severity: Level;
  /** Levels and options in the other presets; a preset not named takes `severity`. */
  readonly presets?: Partial<Record<Exclude<PresetName, 'recommended'>, PresetSetting>>;
  readonly appliesTo: 'drafts' | 'macros' | 'both';
  /** What must be known for the rule to apply; where it is missing the rule neither passes nor fails. */
  readonly needs?: readonly ('thread' | 'customerName' | 'agentName' | 'attachments' | 'notes' | 'macros')[];
  /** Whether it can offer safe fixes. */
  readonly fixable?: boolean;
  readonly options?: O;
  /** The phrase tables its check reads, so that one pass over a reply serves every rule. */
  readonly phrases?: readonly PhraseTable[];
  /** A promise only where a heavy part has to be loaded first, and only then. Absent in rules that only compare replies. */
  check?(document: Document, options: Values<O>): Iterable<Finding> | Promise<Iterable<Finding>>;
  /** For rules that compare the replies of a run with each other. */
  readonly library?: Comparison<O>;
}

/** How replies are compared: what is noted of each, small enough to keep a hundred thousand; then all notes together, in the order of the run. */
export interface Comparison<O extends Options = Options> {
  note(document: Document, options: Values<O>): Iterable<Note>;
  compare(notes: readonly PlacedNote[], options: Values<O>): Iterable<Clash>;
}

/** What is to be remembered of a place in a reply. */
export interface Note {
  /** Half-open, in `document.text`; in `reply.text` where `in` says so. */
  readonly span: Span;
  readonly in?: 'reply';
  /** As in a finding. */
  readonly about?: string;
  /** What later notes are compared with. */
  readonly data: unknown;
}

/** A note and where it was taken. */
export interface PlacedNote {
  readonly data: unknown;
  readonly path: string;
  /** 1-based line of its place. */
  readonly line: number;
  /** Title, id or pointer of the reply; absent for a file that is one reply. */
  readonly name?: string;
}

/** A place that does not go with another one. */
export interface Clash {
  readonly at: PlacedNote;
  readonly message: string;
  /** The other of two that are alike, where only their order decides which of them is reported. */
  readonly fellow?: PlacedNote;
}

/** A rule whatever its options are. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds rules of all option types
export type AnyRule = Rule<any>;

/** A rule as it is switched on for a reply. */
export interface Setting {
  readonly rule: AnyRule;
  readonly severity: Exclude<Level, 'off'>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Types a rule's options from their declaration. */
export const defineRule = <const O extends Options = Record<never, never>>(rule: Rule<O>): Rule<O> => rule;
