import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandDictionary } from '../scripts/dictionary/affixes.ts';
import { readSources } from '../scripts/dictionary/build.js';
import { compileWords } from '../scripts/dictionary/compile.ts';
import { compileEnglish, gatherWords } from '../scripts/dictionary/english.ts';
import type { Entry } from '../src/spelling/format.ts';
import { openSpeller } from '../src/spelling/speller.ts';
import { findEntry, openTrie } from '../src/spelling/trie.ts';

const aff = `SET UTF-8
NOSUGGEST !
ONLYINCOMPOUND c
PFX U Y 1
PFX U   0     un         .
PFX I N 1
PFX I   0     in         [^u]
SFX D Y 4
SFX D   0     d          e
SFX D   y     ied        [^aeiou]y
SFX D   0     ed         [^ey]
SFX D   0     ed         [aeiou]y
SFX V N 2
SFX V   e     ive        e
SFX V   0     ive        [^e]
`;
const expand = (...lines: string[]): string[] =>
  [...expandDictionary(aff, [lines.length, ...lines].join('\n'))].map(({ word }) => word);

describe('expandDictionary', () => {
  it('gives a word without flags as it is', () => expect(expand('cat')).toEqual(['cat']));
  it('chooses the rule by its condition and strips what it says', () =>
    expect(expand('bake/D', 'reply/D', 'play/D', 'walk/D')).toEqual([
      'bake',
      'baked',
      'reply',
      'replied',
      'play',
      'played',
      'walk',
      'walked',
    ]));
  it('crosses prefixes and suffixes when both allow it', () =>
    expect(expand('lock/UD').sort()).toEqual(['lock', 'locked', 'unlock', 'unlocked']));
  it('does not cross when one does not', () =>
    expect(expand('act/UIV').sort()).toEqual(['act', 'active', 'inact', 'unact']));
  it('keeps a condition of a prefix', () => expect(expand('use/I')).toEqual(['use']));
  it('leaves out parts of compounds and marks words not to suggest', () =>
    expect([...expandDictionary(aff, '2\n1th/c\ndamn/!D')]).toEqual([
      { word: 'damn', shy: true },
      { word: 'damned', shy: true },
    ]));
});

const letters = [..."abcdefghijABZ'-"];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 })
  .map((list) => list.join(''));
const entry = fc
  .record({ us: fc.boolean(), gb: fc.boolean(), rank: fc.integer({ min: 0, max: 7 }) })
  .filter(({ us, gb }) => us || gb);
const lexicon = fc.uniqueArray(fc.tuple(word, entry), { selector: ([text]) => text, maxLength: 60 });

describe('compileWords', () => {
  it('finds every word put in with its entry, and no other', () => {
    fc.assert(
      fc.property(lexicon, fc.array(word), (pairs, others) => {
        const words = new Map<string, Entry>(pairs);
        const trie = openTrie(compileWords(words));
        for (const [text, known] of words) expect(findEntry(trie, text)).toEqual(known);
        for (const text of others) expect(findEntry(trie, text)).toEqual(words.get(text));
      }),
    );
  });

  it('gives the same bytes in whatever order the words come', () => {
    fc.assert(
      fc.property(lexicon, (pairs) => {
        expect(compileWords(new Map([...pairs].reverse()))).toEqual(compileWords(new Map(pairs)));
      }),
    );
  });

  it('refuses a character without a place in the format', () =>
    expect(() => compileWords(new Map([['café', { us: true, gb: true, rank: 1 }]]))).toThrow('"café"'));

  it('refuses a word longer than the search goes', () =>
    expect(() => compileWords(new Map([['a'.repeat(61), { us: true, gb: true, rank: 1 }]]))).toThrow('aaa'));
});

describe('the English dictionary', async () => {
  const sources = await readSources();
  const words = gatherWords(sources);
  const bytes = compileEnglish(sources);

  it('holds every word of its sources with its entry', () => {
    const trie = openTrie(bytes);
    expect(words.size).toBeGreaterThan(90_000);
    const wrong = [...words].filter(([text, known]) => {
      const found = findEntry(trie, text);
      return found?.us !== known.us || found.gb !== known.gb || found.rank !== known.rank;
    });
    expect(wrong).toEqual([]);
  });

  it('holds nothing else', () => {
    const trie = openTrie(bytes);
    fc.assert(
      fc.property(
        fc.constantFrom(...words.keys()),
        fc.constantFrom(...'qxz'),
        fc.nat(),
        (text, letter, at) => {
          const changed = text.slice(0, at % text.length) + letter + text.slice(at % text.length);
          expect(findEntry(trie, changed)).toEqual(words.get(changed));
        },
      ),
    );
  });

  it('stays small and reads the same from an odd place in memory', () => {
    expect(bytes.length).toBeLessThan(600_000);
    const askew = Buffer.alloc(bytes.length + 1);
    askew.set(bytes, 1);
    expect(openSpeller(askew.subarray(1)).variants('refund')).toBe('both');
  });
});
