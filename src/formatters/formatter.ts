import type { FileResult, Level } from '../diagnostic.ts';

/** What a report can tell of a rule. A finding may come from a rule that is not listed: a house rule of the configuration. */
export interface RuleFacts {
  readonly id: string;
  /** One imperative sentence. */
  readonly summary: string;
  readonly why: string;
  readonly category: string;
  /** Level in `recommended`. */
  readonly severity: Level;
  readonly fixable: boolean;
  readonly url: string;
}

/** What is known of the tool itself, read when a report asks. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly RuleFacts[];
  /** The README of a rule, Markdown; `undefined` where a rule has none. */
  help(rule: string): string | undefined;
}

/** What could not be done: a file that could not be read, say. The results are those of the others. */
export interface Failure {
  /** As it is shown; absent = no file is to blame. */
  readonly path?: string;
  readonly message: string;
}

/** What a formatter needs to know of the place where its output is read. */
export interface Look {
  readonly color: boolean;
  /** It is read on a terminal, which would obey control characters. */
  readonly terminal?: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Absolute path of the folder that the paths of the results count from. */
  readonly cwd: string;
  /** False where the terminal shows ASCII only; absent = it shows more. */
  readonly unicode?: boolean;
  /** Where a forge shows the files of the run: the address that a path of a result is put behind, where it is known. */
  readonly files?: string;
  /** What the results lack; standard error tells of it too. Absent = nothing. */
  readonly failures?: readonly Failure[];
  /** What is known of replylint and its rules: made on the first call. */
  tool(): Tool;
}

/**
 * Writes results for a reader: whole lines, each with its line end, or the empty text when there is nothing to say.
 * A promise only where a heavy library is loaded on demand.
 */
export type Formatter = (results: readonly FileResult[], look: Look) => string | Promise<string>;
