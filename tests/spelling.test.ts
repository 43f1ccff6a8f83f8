import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspellings } from '../bench/misspellings.js';
import { UsageError } from '../src/error.ts';
import { ACCEPTED } from '../src/spelling/accepted.ts';
import { loadSpeller, readSpeller } from '../src/spelling/load.ts';
import { openSpeller } from '../src/spelling/speller.ts';

const speller = loadSpeller();
const listed = ACCEPTED.trim().split(/\s+/);
const own = listed.filter((word) => !word.includes('/'));
const pairs = listed.filter((word) => word.includes('/')).map((pair) => pair.split('/'));

describe('variants', () => {
  it.each([
    ['refund', 'both'],
    ['colour', 'gb'],
    ['color', 'us'],
    ['organise', 'gb'],
    ['organize', 'us'],
    ['cancelled', 'gb'],
    ['canceled', 'us'],
    ['cancellation', 'both'],
    ['apologise', 'gb'],
    ['apologizing', 'us'],
    ['centre', 'gb'],
    ['favorites', 'us'],
  ])('%s is %s', (word, variant) => expect(speller.variants(word)).toBe(variant));

  it.each([
    'Refund',
    'REFUND',
    'I',
    'a',
    'Monday',
    'MONDAY',
    'London',
    "London's",
    'iPhone',
    'January',
    "don't",
    'don’t',
    "Don't",
    "DON'T",
    "I'm",
    "customer's",
    'customer’s',
    "customers'",
    "CUSTOMER'S",
    "today's",
    "it's",
    'café',
    'naïve',
    'résumé',
    'well-known',
    'e-mail',
    're-open',
    'non-refundable',
    'Wi-Fi',
    'check-in',
    'signup',
    'URL',
    'URLs',
    'URLS',
    'WI-FI',
    'OK',
    'ok',
  ])('accepts %s', (word) => expect(speller.variants(word)).toBe('both'));

  it.each([
    'recieve',
    'Recieve',
    'monday',
    'london',
    'i',
    'dont',
    'wont',
    'cant',
    'payed',
    'alot',
    'whats',
    "her's",
    'your’s',
    "recieve's",
    'well-knwon',
    '-',
    "'",
    '',
    'refund2',
    'возврат',
    'a'.repeat(500),
  ])('does not accept %j', (word) => expect(speller.variants(word)).toBeUndefined());

  it('takes the variant of a hyphenated word from its parts', () => {
    expect(speller.variants('colour-coded')).toBe('gb');
    expect(speller.variants('color-coded')).toBe('us');
    expect(speller.variants('colour-favorite')).toBeUndefined();
  });

  it('accepts our own words in every case they may have', () => {
    expect(own.filter((word) => speller.variants(word) !== 'both')).toEqual([]);
    const small = own.filter((word) => word === word.toLowerCase());
    expect(small.filter((word) => !speller.variants(word.toUpperCase()))).toEqual([]);
    expect(small.filter((word) => !speller.variants(word.charAt(0).toUpperCase() + word.slice(1)))).toEqual(
      [],
    );
  });

  it('knows which of our own spellings is British and which American', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const [british = '', american = ''] of pairs) {
      expect(speller.variants(british)).toBe('gb');
      expect(['us', 'both']).toContain(speller.variants(american));
    }
  });

  it('has each of our own words once', () => {
    const all = [...own, ...pairs.flat()];
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});

describe('suggest', () => {
  it.each([
    ['recieve', 'receive'],
    ['Recieve', 'Receive'],
    ['RECIEVE', 'RECEIVE'],
    ['teh', 'the'],
    ['wich', 'which'],
    ['alot', 'a lot'],
    ['thankyou', 'thank you'],
    ['dont', "don't"],
    ['i', 'I'],
    ['theyll', "they'll"],
    ['urls', 'URLs'],
    ['wenesday', 'Wednesday'],
    ['tommorow', 'tomorrow'],
    ["cutsomer's", "customer's"],
    ['cutsomer’s', 'customer’s'],
    ['havn’t', 'haven’t'],
    ['iphnoe', 'iPhone'],
    ['your’s', 'yours'],
  ])('puts for %s first %s', (word, meant) => expect(speller.suggest(word)[0]).toBe(meant));

  it('has what was meant first for nearly all common misspellings', () => {
    const wrong = Object.entries(misspellings).filter(([word, meant]) => speller.suggest(word)[0] !== meant);
    expect(wrong.length).toBeLessThanOrEqual(3);
  });

  it('finds none of the misspellings correct', () => {
    expect(Object.keys(misspellings).filter((word) => speller.variants(word))).toEqual([]);
  });

  it('keeps to a locale', () => {
    expect(speller.suggest('colur', 1, 'gb')).toEqual(['colour']);
    expect(speller.suggest('colur', 1, 'us')).toEqual(['color']);
    expect(speller.suggest('color-coded', 1, 'gb')).toEqual(['colour-coded']);
  });

  it('suggests at most as many as asked for', () => {
    expect(speller.suggest('teh', 2)).toHaveLength(2);
    expect(speller.suggest('teh', 0)).toEqual([]);
  });

  it('corrects the wrong part of a hyphenated word', () =>
    expect(speller.suggest('well-knwon')[0]).toBe('well-known'));

  it('has nothing for what is no slip', () => {
    expect(speller.suggest('')).toEqual([]);
    expect(speller.suggest('возврат')).toEqual([]);
    expect(speller.suggest('x'.repeat(500))).toEqual([]);
  });

  it('suggests only accepted words, of the locale where one is given, and never the word itself', () => {
    const typed = fc.oneof(
      fc
        .tuple(fc.constantFrom(...Object.values(misspellings)), fc.nat(), fc.constantFrom(...'aetrhs'))
        .map(
          ([word, at, letter]) =>
            word.slice(0, at % word.length) + letter + word.slice((at % word.length) + 1),
        ),
      fc.array(fc.constantFrom(...[..."aeiorstlnmdRT'’-"]), { maxLength: 8 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom('us' as const, 'gb' as const, undefined), (word, locale) => {
        const list = speller.suggest(word, 5, locale);
        for (const text of list) {
          expect(text).not.toBe(word);
          for (const part of text.split(' '))
            expect(locale ? ['both', locale] : ['both', 'us', 'gb']).toContain(speller.variants(part));
        }
        expect(new Set(list).size).toBe(list.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('openSpeller', () => {
  it('refuses what is no dictionary', () => {
    expect(() => openSpeller(new Uint8Array([1, 2, 3]))).toThrow('not a dictionary');
    expect(() => openSpeller(new Uint8Array(64))).toThrow('not a dictionary');
  });
});

describe('readSpeller', () => {
  it.each(['missing.bin', 'package.json'])('says what to do when the dictionary is %s', (path) => {
    expect(() => readSpeller(path)).toThrow(UsageError);
    expect(() => readSpeller(path)).toThrow('cannot be read');
  });
});
