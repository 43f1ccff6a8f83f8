import { safeText } from '../../formatters/safe-text.ts';
import type { Flags } from '../arguments/flags.ts';
import type { ErrorTerminal, World } from '../world.ts';

/** Tells how many of all files are linted, and which one was last. */
export type OnProgress = (done: number, total: number, file: string) => void;

/** A line that shows how far a run is. */
export interface Progress {
  readonly tell: OnProgress;
  /** Takes the line away. */
  end(): void;
}

/** Milliseconds before there is a line, and between two of its states. */
const PATIENCE = 500;
const PAUSE = 100;

/**
 * Shows how far a long run is, in one line of a terminal's standard error. A run that is to be quiet, or tells of its
 * insides, or is a build's, shows nothing. `clock` is in milliseconds.
 */
export function createProgress(
  { quiet, debug }: Pick<Flags, 'quiet' | 'debug'>,
  { env, errorTerminal }: Pick<World, 'env' | 'errorTerminal'>,
  clock: () => number = Date.now,
): Progress {
  let terminal: ErrorTerminal | undefined;
  let next = quiet || debug || env.CI ? Number.POSITIVE_INFINITY : clock() + PATIENCE;
  return {
    tell(done, total, file) {
      if (done === total || clock() < next) return;
      next = clock() + PAUSE;
      terminal ??= errorTerminal?.();
      terminal?.write(line(`Linting ${format(done)} of ${format(total)}  ${safeText(file)}`));
    },
    end() {
      terminal?.write(CLEAR);
      terminal = undefined;
      next = Number.POSITIVE_INFINITY;
    },
  };
}

const CLEAR = '\r\x1b[2K';

/** A line in place of the one before; the terminal cuts it off at its edge. */
const line = (text: string): string => `${CLEAR}\x1b[?7l${text}\x1b[?7h`;

const format = (count: number): string => count.toLocaleString('en');
