import type { Worker } from 'node:worker_threads';

/** What a run can know of the process it stands in. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the package, with a slash at its end: its `package.json`, its rules' READMEs. */
  readonly home: URL;
  /** Reads standard input to its end, when first asked. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Imports a module by its URL; absent = by `import()`. */
  readonly importModule?: (url: string) => Promise<{ readonly default?: unknown }>;
  /** The time of the run; absent = rules that need it are silent. */
  readonly now?: Date;
  /** The system, as Node.js names it; absent = one like Linux. */
  readonly platform?: string;
  /** What runs this, with its version: results of another one are not taken over. */
  readonly engine?: string;
  /** Threads that can run at the same time; absent = one. */
  readonly parallelism?: number;
  /** Starts a thread that helps to lint, and takes a `Task`; absent = there are none. */
  readonly startWorker?: () => Worker;
  /** Tells the engine that there is much to do: code is made faster only where it runs for long. */
  readonly expectMuchWork?: () => void;
  readonly stdoutIsTerminal: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns?: number | undefined;
  /** Where a person reads and types; absent, or nothing, where there is no terminal. */
  readonly terminal?: () => Terminal | undefined;
  /** Standard error, where it is a terminal; asked when a run takes long. */
  readonly errorTerminal?: () => ErrorTerminal | undefined;
  /** What a run needs to show something before its end; absent = it cannot. */
  readonly live?: Live;
}

/** The two ends of a terminal. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** A terminal to which standard error goes. */
export interface ErrorTerminal {
  write(text: string): void;
}

/** A way to show something before a run ends. */
export interface Live {
  /** Writes what a part of the run came to. */
  write(outcome: Outcome): void;
  /** Fulfils when somebody presses q or Ctrl-C. */
  untilEnded(): Promise<void>;
}

/** 0: nothing that fails; 1: findings that fail; 2: the tool could not do its job. */
export type ExitCode = 0 | 1 | 2;

/** All that a run comes to. */
export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** Bytes for standard output, in place of `stdout`: a fixed text keeps its encoding. */
  readonly output?: Uint8Array;
}

/** A run that prints something and finds nothing wrong. */
export const printed = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' });
