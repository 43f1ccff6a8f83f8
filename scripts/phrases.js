import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const PREPARED = join('src', 'phrases', 'prepared-index.ts');
const INDEX = 'phrases.index';

// A file of its own: in the code it would be read twice over at every start, as source and as compiled code.
const READER = `import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
export const readPreparedIndex = () => readFileSync(join(dirname(import.meta.filename), '${INDEX}'));`;

/**
 * An esbuild plugin: indexes the phrase tables when building, not at each start (`src/phrases/prepared.ts`). A file of
 * tables is one that holds nothing but plain data.
 */
export const preparePhrases = {
  name: 'prepare-phrases',
  setup({ onStart, onLoad, initialOptions: { absWorkingDir } }) {
    let files = new Map();
    onStart(async () => {
      const { index, ...prepared } = await prepare(absWorkingDir);
      files = prepared.files;
      writeFileSync(join(absWorkingDir, 'dist', INDEX), index);
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path === join(absWorkingDir, PREPARED)) return { contents: READER, loader: 'js' };
      const contents = files.get(path);
      return contents && { contents, loader: 'js' };
    });
  },
};

async function prepare(home) {
  const paths = tableFiles(home);
  const { sortTerms, modules } = await evaluate(home, paths);
  const files = new Map();
  const phrases = [];
  let tables = 0;

  function addTable(table) {
    for (const phrase of table) phrases.push({ table: tables, phrase });
    return `preparedTable(${tables++})`;
  }

  for (const [at, path] of paths.entries()) {
    const exported = Object.entries(modules[at]);
    if (
      !exported.some(([, value]) => isTable(value)) ||
      !exported.every(([, value]) => isData(value instanceof Set ? [...value] : value))
    )
      continue;
    files.set(
      path,
      [
        `import { preparedTable } from ${JSON.stringify(join(home, 'src/phrases/prepared.ts'))};`,
        ...exported.map(
          ([name, value]) => `export const ${name} = ${isTable(value) ? addTable(value) : write(value)};`,
        ),
      ].join('\n'),
    );
  }
  return { files, index: writeIndex(phrases, sortTerms(phrases.map(({ phrase }) => phrase.term))) };
}

/** As `src/phrases/prepared.ts` reads it. */
function writeIndex(phrases, { sets, found, everywhere, needs }) {
  const words = [...sets.keys()].sort().map((word) => `${word} ${sets.get(word).join(' ')}`);
  const terms = phrases.map(({ table, phrase }, number) =>
    [table, JSON.stringify(needs[number]), inAscii(JSON.stringify(phrase))].join('\t'),
  );
  const tables = [...new Set(phrases.map(({ table }) => table)), undefined].map((table) =>
    String(table === undefined ? phrases.length : phrases.findIndex((one) => one.table === table)),
  );
  return writeBook([[everywhere.join(' ')], words, found.map((some) => some.join(' ')), terms, tables]);
}

/** Chapters of lines as `src/phrases/book.ts` reads them. */
export function writeBook(chapters) {
  const lines = chapters.flat();
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1) + line.length);
  const numbers = [chapters.length, ...chapters.map(({ length }) => length), ...starts];
  const head = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) head.writeUInt32LE(number, index * 4);
  return Buffer.concat([head, Buffer.from(lines.join(''), 'latin1')]);
}

function tableFiles(home) {
  const folders = [
    ...readdirSync(join(home, 'rules'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(home, 'rules', name)),
    join(home, 'src/acts/phrases'),
  ];
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.ts') && !importsValues(readFileSync(path, 'utf8')));
}

const importsValues = (source) => /^import (?!type\b)/m.test(source);

async function evaluate(home, paths) {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...paths.map((path, at) => `import * as m${at} from ${JSON.stringify(path)};`),
        "export { sortTerms } from './src/phrases/term-sets.ts';",
        `export const modules = [${paths.map((_, at) => `m${at}`).join()}];`,
      ].join('\n'),
      resolveDir: home,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** JSON in ASCII: a string that V8 keeps at a byte a character. */
const inAscii = (json) =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const write = (value) =>
  value instanceof Set ? `new Set(${JSON.stringify([...value])})` : JSON.stringify(value);

const isTable = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry?.term === 'string');

const isData = (value) =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(isData)) ||
  (typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isData));
