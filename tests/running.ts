import { run } from '../src/cli/main.ts';
import type { Outcome, World } from '../src/cli/world.ts';

/** What of the world a test sets; `input` is what standard input holds. */
export type TestWorld = Partial<World> & { readonly input?: string | Uint8Array };

/** Runs the command line in a folder as from a shell whose output nobody watches. */
export const runWith = (
  cwd: string,
  argv: readonly string[],
  { input = '', ...world }: TestWorld = {},
): Promise<Outcome> =>
  run(argv, {
    cwd,
    env: {},
    home: new URL('..', import.meta.url),
    stdin: async () => Buffer.from(input),
    stdoutIsTerminal: false,
    ...world,
  });
