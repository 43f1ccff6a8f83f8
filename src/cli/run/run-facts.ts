import { UsageError } from '../../error.ts';
import type { Flags } from '../arguments/flags.ts';
import type { World } from '../world.ts';
import { type FlagFacts, factsOf } from './facts.ts';
import type { Input } from './inputs.ts';
import { readThread } from './thread.ts';

/** What the run knows of its replies: its day, and what the flags say; a thread is that of one draft. */
export async function readRunFacts(
  flags: Flags,
  inputs: readonly Input[],
  { now, cwd }: Pick<World, 'now' | 'cwd'>,
): Promise<FlagFacts> {
  const day = now && { now };
  if (flags.thread === undefined) return { ...day, ...factsOf(flags) };
  if (inputs.length > 1)
    throw new UsageError(
      `--thread tells of the conversation of one draft, and here are ${inputs.length} files.`,
      {
        hint: 'A file draft.thread.json beside draft.md is read by itself.',
      },
    );
  return { ...day, ...(await readThread(flags.thread, cwd)), ...factsOf(flags) };
}
