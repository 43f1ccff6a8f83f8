import { groupBy } from '../lint/group.ts';
import type { Entry } from './entry.ts';

/** Which files a run looked at, and which are no more: by their paths in the baseline. */
export interface Scope {
  readonly linted: ReadonlySet<string>;
  isGone(path: string): boolean;
}

/** Which findings a baseline accepts, and what is left of its entries. */
export interface Match {
  readonly accepted: ReadonlySet<Entry>;
  /** Entries with the number of findings that they could still accept, if any. */
  readonly left: readonly Entry[];
}

/**
 * Holds findings against entries; an entry accepts as many findings of its fingerprint as it counts. Those of its own
 * file come first, with the same surroundings before others. Then what moved: a reply with a name may be in another
 * file now; a file without names may be a new file, if its old one is gone and something of it stands there unchanged.
 */
export function matchEntries(found: readonly Entry[], entries: readonly Entry[], scope: Scope): Match {
  const left = new Map(entries.map((entry) => [entry, entry.count]));
  const accepted = new Set<Entry>();
  const rest = (entry: Entry): number => left.get(entry) ?? 0;

  /** Lets entries accept findings of an equal key; tells which pairs were made. */
  function pair(usable: readonly Entry[], keyOf: Key, keysOf: Keys = (one) => [keyOf(one)]): Pair[] {
    const pairs: Pair[] = [];
    const byKey = groupBy(
      usable.filter((entry) => rest(entry) > 0),
      keyOf,
    );
    for (const one of found) {
      if (accepted.has(one)) continue;
      for (const key of keysOf(one)) {
        const fitting = byKey.get(key) ?? [];
        while (fitting.length > 0 && rest(fitting[0] ?? one) === 0) fitting.shift();
        const [entry] = fitting;
        if (!entry) continue;
        left.set(entry, rest(entry) - 1);
        accepted.add(one);
        pairs.push([entry, one]);
        break;
      }
    }
    return pairs;
  }

  pair(entries, ({ fingerprint, path, context }) => `${fingerprint} ${context} ${path}`);
  pair(entries, ({ fingerprint, path }) => `${fingerprint} ${path}`);

  const named = ({ reply }: Entry): boolean => reply !== undefined;
  const moved = ({ path }: Entry): boolean => scope.linted.has(path) || scope.isGone(path);
  pair(
    entries.filter((entry) => named(entry) && moved(entry)),
    ({ fingerprint }) => fingerprint,
    (one) => (named(one) ? [one.fingerprint] : []),
  );

  const known = new Set(entries.map(({ path }) => path));
  const isNew = ({ path }: Entry): boolean => !known.has(path);
  const orphans = entries.filter((entry) => !named(entry) && rest(entry) > 0 && scope.isGone(entry.path));
  const unchanged: Key = ({ fingerprint, context }) => `${fingerprint} ${context}`;
  const renamed = pair(orphans, unchanged, (one) => (isNew(one) ? [unchanged(one)] : []));
  const formerPaths = groupBy(renamed, ([, one]) => one.path);
  pair(
    orphans,
    ({ fingerprint, path }) => `${fingerprint} ${path}`,
    (one) => (formerPaths.get(one.path) ?? []).map(([{ path }]) => `${one.fingerprint} ${path}`),
  );

  return {
    accepted,
    left: entries.flatMap((entry) => (rest(entry) > 0 ? [{ ...entry, count: rest(entry) }] : [])),
  };
}

type Key = (entry: Entry) => string;
type Keys = (one: Entry) => readonly string[];
type Pair = readonly [entry: Entry, found: Entry];
