import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../error.ts';
import { type Watch, watchFiles } from '../../files/watch.ts';
import type { Command } from '../arguments/flags.ts';
import { describeErrors } from '../complaint.ts';
import { lint } from '../lint.ts';
import type { ExitCode, Outcome, World } from '../world.ts';
import { findDependencies } from './watched.ts';

type LintCommand = Extract<Command, { name: 'lint' }>;

/**
 * Lints, and again whenever a file changes that the findings depend on, until the run is told to end; its code is that
 * of the last time. Throws a `UsageError` where it cannot lint at the beginning; what goes wrong later is shown.
 */
export async function watch(command: LintCommand, given: World): Promise<Outcome> {
  const { live } = given;
  if (!live) throw new UsageError('--watch cannot be used here: nothing can be shown before the end.');
  const world = { ...given, ...(await lasting(given)) };
  const begin = () => findDependencies(command.files, command.flags, world);
  let dependencies = await begin();
  let watching: Watch = await watchFiles(dependencies);
  try {
    let code = show(await lintNow(command, world), world);
    const ended = live.untilEnded().then(() => undefined);
    for (;;) {
      const changed = await Promise.race([watching.next(), ended]);
      if (!changed) return { code, stdout: '', stderr: '' };
      if (changed.some(dependencies.isSetting)) {
        const renewed = await begin().catch(ignoreMistake);
        if (renewed) {
          dependencies = renewed;
          await watching.close();
          watching = await watchFiles(dependencies);
        }
      }
      code = show(await lintNow(command, world).catch(describeMistake(command)), world);
    }
  } finally {
    await watching.close();
  }
}

const lintNow = (command: LintCommand, world: World): Promise<Outcome> =>
  lint(command, { ...world, ...(world.now && { now: new Date() }) });

/** What of a world holds for several runs: standard input is read once, a module of code again when it has changed. */
async function lasting({ stdin, importModule }: World): Promise<Partial<World>> {
  let bytes: Promise<Uint8Array> | undefined;
  return {
    stdin: () => {
      bytes ??= stdin();
      return bytes;
    },
    ...(importModule && {
      importModule: (url: string) => importModule(`${url}?${statSync(fileURLToPath(url)).mtimeMs}`),
    }),
  };
}

const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

function show(outcome: Outcome, { live, stdoutIsTerminal }: World): ExitCode {
  const { code, stdout, stderr } = outcome;
  if (!stdoutIsTerminal) live?.write(outcome);
  else {
    const shown = stdout === '' && stderr === '' ? 'Nothing found.\n' : stdout;
    live?.write({
      code,
      stdout: CLEAR + shown,
      stderr: `${stderr}\nWatching for changes. Press q to end.\n`,
    });
  }
  return code;
}

function ignoreMistake(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error;
}

const describeMistake =
  ({ flags }: LintCommand) =>
  (error: unknown): Outcome => {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, stdout: '', stderr: describeErrors([error], flags.debug === true) };
  };
