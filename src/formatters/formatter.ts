import type { FileResult } from '../diagnostic.ts';

/** What a formatter needs to know of the place where its output is read. */
export interface Look {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Absolute path of the folder that the paths of the results count from. */
  readonly cwd: string;
  /** False where the terminal shows ASCII only; absent = it shows more. */
  readonly unicode?: boolean;
}

/**
 * Writes results for a reader: whole lines, each with its line end, or the empty text when there is nothing to say.
 * A promise only where a heavy library is loaded on demand.
 */
export type Formatter = (results: readonly FileResult[], look: Look) => string | Promise<string>;
