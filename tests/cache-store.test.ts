import { mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../src/cache/digest.ts';
import { decodePack, encodePack } from '../src/cache/pack.ts';
import { openStore } from '../src/cache/store.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-store-'));
});

const bytes = (size: number) => new Uint8Array(size).fill(7);

describe('a pack', () => {
  it('gives back what went into it, to the same maker only', () => {
    const entry = fc.record({ key: fc.string(), day: fc.nat(), data: fc.uint8Array({ maxLength: 99 }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), entry)), (list) => {
        const entries = new Map(list.map(([of, one]) => [of, { ...one, sum: digest(one.data) }]));
        const packed = encodePack(entries, 'me');
        const read = decodePack(packed, 'me');
        expect([...read].map(([of, one]) => [of, { ...one, data: Uint8Array.from(one.data) }])).toEqual([
          ...entries,
        ]);
        expect(decodePack(packed, 'you').size).toBe(0);
      }),
    );
  });
});

describe('a store', () => {
  it('gives what was put under the same key, in this run and the next', () => {
    const store = openStore(folder, 'me', 100);
    store.put('a.md', 'k', bytes(3));
    store.save();
    const next = openStore(folder, 'me', 101);
    expect(next.get('a.md', 'k')).toEqual(Buffer.from(bytes(3)));
    expect(next.get('a.md', 'other')).toBeUndefined();
    expect(next.get('b.md', 'k')).toBeUndefined();
    expect(openStore(folder, 'other', 101).get('a.md', 'k')).toBeUndefined();
  });

  it('forgets what was of no use for a month', () => {
    const store = openStore(folder, 'me', 100);
    store.put('old.md', 'k', bytes(1));
    store.put('used.md', 'k', bytes(1));
    store.save();
    const later = openStore(folder, 'me', 129);
    later.get('used.md', 'k');
    later.put('new.md', 'k', bytes(1));
    later.save();
    const last = openStore(folder, 'me', 140);
    last.put('newer.md', 'k', bytes(1));
    last.save();
    const end = openStore(folder, 'me', 140);
    expect(['old.md', 'used.md', 'new.md', 'newer.md'].filter((of) => end.get(of, 'k'))).toEqual([
      'used.md',
      'new.md',
      'newer.md',
    ]);
  });

  it('keeps no more than its room besides what the run used, the youngest first', () => {
    for (const [day, of] of ['a', 'b', 'c', 'd'].entries()) {
      const store = openStore(folder, 'me', 100 + day);
      store.put(of, 'k', bytes(20_000_000));
      store.save();
    }
    const end = openStore(folder, 'me', 104);
    expect(['a', 'b', 'c', 'd'].filter((of) => end.get(of, 'k'))).toEqual(['b', 'c', 'd']);
  });

  it('takes away what killed writers have left, and nothing else', () => {
    for (const name of ['replylint.cache.0123456789ab.tmp', 'replylint.cache.ba9876543210.tmp', 'mine.tmp'])
      writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, 'replylint.cache.0123456789ab.tmp'), 1, 1);
    utimesSync(join(folder, 'mine.tmp'), 1, 1);
    const store = openStore(folder, 'me', 1);
    store.put('a', 'k', bytes(1));
    store.save();
    expect(readdirSync(folder).sort()).toEqual([
      'mine.tmp',
      'replylint.cache',
      'replylint.cache.ba9876543210.tmp',
    ]);
  });

  it('writes only when there is something new', () => {
    const store = openStore(folder, 'me', 1);
    store.put('a', 'k', bytes(1));
    store.save();
    const before = statSync(join(folder, 'replylint.cache')).ino;
    const next = openStore(folder, 'me', 2);
    next.get('a', 'k');
    next.save();
    expect(statSync(join(folder, 'replylint.cache')).ino).toBe(before);
  });
});
