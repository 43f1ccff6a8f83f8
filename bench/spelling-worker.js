import { pathToFileURL } from 'node:url';
import { misspellings } from './misspellings.js';

const MEBIBYTE = 1024 * 1024;
const LOOKUPS = 1_000_000;

const open = {
  async replylint(bundle) {
    const { loadSpeller } = await import(pathToFileURL(bundle).href);
    const speller = loadSpeller();
    return {
      knows: (word) => speller.variants(word) !== undefined,
      suggest: (word) => speller.suggest(word, 3),
    };
  },
  async nspell() {
    const [{ default: nspell }, { default: us }, { default: gb }] = await Promise.all([
      import('nspell'),
      import('dictionary-en'),
      import('dictionary-en-gb'),
    ]);
    const [american, british] = [nspell(us), nspell(gb)];
    return {
      knows: (word) => american.correct(word) || british.correct(word),
      suggest: (word) => [...new Set([...american.suggest(word), ...british.suggest(word)])].slice(0, 3),
    };
  },
};

const [, , name, bundle] = process.argv;
const before = process.memoryUsage().rss;
const { result: speller, ms } = await time(() => open[name](bundle));
speller.knows('refund');
const memory = (process.memoryUsage().rss - before) / MEBIBYTE;
const wrong = Object.keys(misspellings);
const words = [...wrong, ...Object.values(misspellings).filter((word) => !word.includes(' '))];
const cold = await time(() => speller.suggest('recieveing'));
const lists = await time(() => wrong.map((word) => speller.suggest(word)));
const warm = await time(() => wrong.map((word) => speller.suggest(word)));
const lookups = await time(() => {
  for (let count = 0; count < LOOKUPS; count++) speller.knows(words[count % words.length]);
});
const right = (list, index, max) => list.slice(0, max).includes(misspellings[wrong[index]]);
console.log(
  JSON.stringify({
    'load ms': round(ms),
    'memory MiB': round(memory),
    'lookups a second': Math.round(LOOKUPS / (lookups.ms / 1000)),
    'first suggestion ms': round(cold.ms),
    'suggestion ms, warm': round(warm.ms / wrong.length),
    misspellings: wrong.length,
    'right first': lists.result.filter((list, index) => right(list, index, 1)).length,
    'right in 3': lists.result.filter((list, index) => right(list, index, 3)).length,
  }),
);

async function time(act) {
  const start = performance.now();
  const result = await act();
  return { result, ms: performance.now() - start };
}

function round(number) {
  return Math.round(number * 100) / 100;
}
