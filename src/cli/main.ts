import { CommanderError } from 'commander';
import type { Command } from './arguments/flags.ts';
import { readCommandLine } from './arguments/program.ts';
import { describeErrors } from './complaint.ts';
import { lint } from './lint.ts';
import { type Outcome, printed, type World } from './world.ts';

/** Does what the command line asks for. Never throws; writes nothing but the files that were asked for. */
export async function run(argv: readonly string[], world: World): Promise<Outcome> {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  try {
    return await carryOut(readCommandLine(argv, write, world.columns ?? 80), world);
  } catch (error) {
    if (!(error instanceof CommanderError))
      return { code: 2, stdout: '', stderr: describeErrors([error], argv.includes('--debug')) };
    return error.exitCode === 0 ? printed(written) : { code: 2, stdout: '', stderr: written };
  }
}

/** Lints the share of another thread. */
export const work = async (...args: Parameters<typeof import('./threads/worker.ts').work>): Promise<void> =>
  (await import('./threads/worker.ts')).work(...args);

async function carryOut(command: Command, world: World): Promise<Outcome> {
  switch (command.name) {
    case 'lint':
      if (command.flags.watch) return (await import('./watch/watch.ts')).watch(command, world);
      return lint(command, world);
    case 'fix':
      return (await import('./fix/walk.ts')).walk(command, world);
    case 'explain':
      return (await import('./explain.ts')).explain(command, world);
    case 'extract':
      return (await import('./extract.ts')).extract(command, world);
    case 'sources':
      return (await import('./sources.ts')).printSources(command, world);
    case 'rules':
      return (await import('./rules.ts')).listRules(command);
    case 'why':
      return (await import('./why/why.ts')).why(command, world);
    case 'init':
      return (await import('./init.ts')).init(world);
    default:
      return (await import('./version.ts')).printVersion(world);
  }
}
