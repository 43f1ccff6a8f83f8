import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileWords } from '../scripts/dictionary/compile.ts';
import { priceSlips, SWAP } from '../src/spelling/cost.ts';
import { foldSymbol, symbolsOf } from '../src/spelling/format.ts';
import { searchTrie } from '../src/spelling/search.ts';
import { openTrie } from '../src/spelling/trie.ts';

const prices = priceSlips();

/** The cost of having meant `meant`, by the whole table, without a trie and without leaving anything out. */
function priceWhole(typed: readonly number[], meant: readonly number[]): number {
  const table = meant.concat(0).map(() => Array<number>(typed.length + 1).fill(Number.POSITIVE_INFINITY));
  const cell = (row: number, at: number): number => table[row]?.[at] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= meant.length; row++)
    for (let at = 0; at <= typed.length; at++) {
      const [letter = 0, before = 0] = [typed[at - 1], typed[at - 2]];
      const [wanted = 0, earlier = 0] = [meant[row - 1], meant[row - 2]];
      const swapped = row > 1 && at > 1 && letter === earlier && before === wanted;
      const costs = [row + at === 0 ? 0 : Number.POSITIVE_INFINITY];
      if (row > 0) costs.push(cell(row - 1, at) + prices.omitted(wanted, letter, typed[at] ?? 0, at));
      if (at > 0) costs.push(cell(row, at - 1) + prices.added(letter, before, at - 1));
      if (row > 0 && at > 0)
        costs.push(cell(row - 1, at - 1) + (letter === wanted ? 0 : prices.replaced(letter, wanted, at - 1)));
      if (swapped) costs.push(cell(row - 2, at - 2) + SWAP);
      (table[row] ?? [])[at] = Math.min(...costs);
    }
  return cell(meant.length, typed.length);
}

it('finds what a search through all words finds, at the same cost', () => {
  const letters = fc.constantFrom(...[..."abceimnst'-"]);
  const typed = fc.array(letters, { minLength: 1, maxLength: 9 }).map((list) => list.join(''));
  const word = fc.tuple(typed, fc.boolean()).map(([text, capital]) => (capital ? text.toUpperCase() : text));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 80 }), typed, fc.nat(30), (words, text, limit) => {
      const entry = { us: true, gb: true, rank: 1 };
      const trie = openTrie(compileWords(new Map(words.map((one) => [one, entry]))));
      const symbols = symbolsOf(text) ?? [];
      const found = searchTrie(trie, Uint8Array.from(symbols), limit, prices);
      const expected = words
        .map((one) => ({
          word: one,
          cost: priceWhole(symbols, (symbolsOf(one) ?? []).map(foldSymbol)),
          entry,
        }))
        .filter(({ cost }) => cost <= limit);
      const order = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
      expect(found.sort(order)).toEqual(expected.sort(order));
    }),
    { numRuns: 500 },
  );
});
