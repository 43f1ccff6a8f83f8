import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBaseline } from '../src/baseline/baseline.ts';
import type { Entry } from '../src/baseline/entry.ts';
import { matchEntries } from '../src/baseline/match.ts';
import { readEntries, writeEntries } from '../src/baseline/text.ts';

const letters = fc.constantFrom<string>('a', 'b', 'c');
const found = fc
  .record({
    path: letters,
    reply: fc.option(letters, { nil: undefined }),
    fingerprint: letters,
    context: letters,
  })
  .map(
    ({ reply, fingerprint, ...rest }): Entry => ({
      ...rest,
      rule: 'no-blame',
      // The name of a reply is part of what the fingerprint is made of.
      fingerprint: `${reply ?? ''}-${fingerprint}`,
      ...(reply !== undefined && { reply }),
      count: 1,
    }),
  );
const entry = fc
  .tuple(found, fc.integer({ min: 1, max: 3 }))
  .map(([one, count]): Entry => ({ ...one, count }));
const scope = fc
  .tuple(fc.uniqueArray(letters), fc.uniqueArray(letters))
  .map(([linted, gone]) => ({ linted: new Set(linted), isGone: (path: string) => gone.includes(path) }));

const sum = (entries: readonly Entry[]): number => entries.reduce((all, { count }) => all + count, 0);

describe('matching', () => {
  it('accepts as many findings of a fingerprint as entries count, and no more', () => {
    fc.assert(
      fc.property(fc.array(found), fc.array(entry), scope, (all, entries, run) => {
        const { accepted, left } = matchEntries(all, entries, run);
        expect(accepted.size).toBe(sum(entries) - sum(left));
        for (const fingerprint of new Set(all.map((one) => one.fingerprint))) {
          const of = <T extends Entry>(some: Iterable<T>) =>
            [...some].filter((one) => one.fingerprint === fingerprint);
          expect(of(accepted).length).toBe(sum(of(entries)) - sum(of(left)));
        }
      }),
    );
  });

  it('leaves nothing over of the same file that an entry could accept', () => {
    fc.assert(
      fc.property(fc.array(found), fc.array(entry), scope, (all, entries, run) => {
        const { accepted, left } = matchEntries(all, entries, run);
        const key = ({ path, fingerprint }: Entry) => `${path} ${fingerprint}`;
        const free = new Set(left.map(key));
        for (const one of all) if (!accepted.has(one)) expect(free).not.toContain(key(one));
      }),
    );
  });

  it('takes no entry of a file that is there and was not linted', () => {
    fc.assert(
      fc.property(fc.array(found), fc.array(entry), (all, entries) => {
        const run = { linted: new Set(all.map(({ path }) => path)), isGone: () => false };
        const others = (some: readonly Entry[]) => sum(some.filter(({ path }) => !run.linted.has(path)));
        expect(others(matchEntries(all, entries, run).left)).toBe(others(entries));
      }),
    );
  });

  it('accepts all that it was made of, in any order', () => {
    fc.assert(
      fc.property(fc.array(found), scope, (all, run) => {
        const entries = readEntries(JSON.parse(writeEntries(all.toReversed())));
        const { accepted, left } = matchEntries(all, entries, run);
        expect([accepted.size, left]).toEqual([all.length, []]);
      }),
    );
  });
});

it('a baseline is the same once it was read and written', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const text = writeEntries(entries);
      expect(writeEntries(readEntries(JSON.parse(text)))).toBe(text);
      expect(sum(readEntries(JSON.parse(text)))).toBe(sum(entries));
    }),
  );
});

it('without findings, entries of linted files are stale, and the rest is kept', () => {
  fc.assert(
    fc.property(fc.array(entry), scope, (all, run) => {
      const entries = readEntries(JSON.parse(writeEntries(all)));
      const { stale, pruned, updated } = compareBaseline([], entries, {
        ...run,
        keyOf: String,
        compares: () => false,
      });
      expect(sum(stale) + sum(pruned)).toBe(sum(entries));
      expect(pruned.some(({ path }) => run.linted.has(path) || run.isGone(path))).toBe(false);
      expect(updated).toEqual(entries.filter(({ path }) => !run.linted.has(path)));
    }),
  );
});
