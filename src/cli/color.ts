import type { World } from './world.ts';

/** Whether to write colours to standard output: the flag decides, then `FORCE_COLOR`, `NO_COLOR`, and the terminal. */
export function wantsColor(flag: boolean | undefined, { env, stdoutIsTerminal }: World): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return stdoutIsTerminal && env.TERM !== 'dumb';
}
