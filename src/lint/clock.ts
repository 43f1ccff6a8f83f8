import type { FileTimes } from '../diagnostic.ts';

/** Times what is done with a reply, step by step. */
export interface Clock {
  /** What was done since the last step was to read the reply and to look for phrases in it. */
  read(): void;
  /** It was to run a rule. */
  ran(rule: string): void;
  readonly times: FileTimes;
}

/** A clock that runs from now on. */
export function startClock(): Clock {
  let last = performance.now();
  const times = { parse: 0, rules: new Map<string, number>() };
  function lap(): number {
    const before = last;
    last = performance.now();
    return last - before;
  }
  return {
    read() {
      times.parse += lap();
    },
    ran(rule) {
      times.rules.set(rule, (times.rules.get(rule) ?? 0) + lap());
    },
    get times() {
      return { parse: times.parse, rules: Object.fromEntries(times.rules) };
    },
  };
}

/** The times of several replies together. */
export function sumTimes(all: readonly FileTimes[]): FileTimes {
  const rules: Record<string, number> = {};
  for (const one of all)
    for (const [rule, time] of Object.entries(one.rules)) rules[rule] = (rules[rule] ?? 0) + time;
  return { parse: all.reduce((sum, { parse }) => sum + parse, 0), rules };
}
