import { replyKey } from '../../fix/faults.ts';
import { groupBy } from '../../lint/group.ts';
import { type Attempt, type FileFix, type FixState, type Stages, tryFixes } from './fix-attempt.ts';

/** Fixes of one reply that are still to be tried: each list at once, one after the other. */
interface Group {
  readonly key: string;
  readonly lists: readonly (readonly FileFix[])[];
}

/** Linting anew takes time: what has not been tried by then is left to the next pass. */
const MOST_TRIES = 24;

/**
 * Adds all of the fixes that hold up: together if they do, else without the replies that have a fault; of those, and
 * where a fault is in a reply that was not touched, half by half. `tried` tells whether there was time for all.
 */
export async function admitFixes(
  base: FixState,
  fixes: readonly FileFix[],
  stages: Stages,
): Promise<{ readonly done: Attempt; readonly tried: boolean }> {
  let tries = 0;
  const groups = groupBy(fixes, ({ diagnostic }) => replyKey(diagnostic));
  const all = [...groups].map(([key, list]): Group => ({ key, lists: [list] }));
  const done = await admit({ fixes: [], state: base }, all);
  return { done, tried: tries <= MOST_TRIES };

  async function admit(done: Attempt, groups: readonly Group[]): Promise<Attempt> {
    const open = groups.filter(({ lists }) => lists.length > 0);
    if (open.length === 0 || ++tries > MOST_TRIES) return done;
    const offered = open.flatMap(({ lists: [list = []] }) => list);
    const { attempt, faults } = await tryFixes(base, done, offered, stages);
    if (attempt) return admit(attempt, open.map(withoutFirst));
    const faulty = open.filter(({ key }) => faults.has(key));
    if (faulty.length === 0 && open.length > 1) {
      const middle = open.length >> 1;
      return admit(await admit(done, open.slice(0, middle)), open.slice(middle));
    }
    const bad = faulty.length > 0 ? faulty : open;
    const good = await admit(
      done,
      open.filter((group) => !bad.includes(group)),
    );
    return admit(good, bad.map(halved));
  }
}

const withoutFirst = ({ key, lists }: Group): Group => ({ key, lists: lists.slice(1) });

function halved({ key, lists: [first = [], ...rest] }: Group): Group {
  const middle = first.length >> 1;
  return { key, lists: middle === 0 ? rest : [first.slice(0, middle), first.slice(middle), ...rest] };
}
