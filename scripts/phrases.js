import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const PREPARED = join('src', 'phrases', 'index', 'prepared-index.ts');
const INDEX = 'phrases.index';

// A file of its own: in the code it would be read twice over at every start, as source and as compiled code. What is cut
// out of bytes is cut faster than what is cut out of a Buffer.
const READER = `import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
export function readPreparedIndex() {
  const { buffer, byteOffset, length } =
    import.meta.readBeside?.('${INDEX}') ?? readFileSync(join(dirname(import.meta.filename), '${INDEX}'));
  return new Uint8Array(buffer, byteOffset, length);
}`;

/**
 * An esbuild plugin: indexes the phrase tables when building, not at each start (`src/phrases/index/prepared.ts`), and lists
 * the words that files of plain data hold.
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
  const paths = dataFiles(home);
  const { modules, ...phraseTools } = await evaluate(home, paths);
  const files = new Map();
  const phrases = [];
  let tables = 0;

  function addTable(table) {
    for (const phrase of table) phrases.push({ table: tables, phrase });
    return `preparedTable(${tables++})`;
  }

  for (const [at, path] of paths.entries()) {
    const exported = Object.entries(modules[at]);
    if (!exported.every(([, value]) => isData(value instanceof Set ? [...value] : value))) continue;
    files.set(
      path,
      [
        `import { preparedTable } from ${JSON.stringify(join(home, 'src/phrases/index/prepared.ts'))};`,
        ...exported.map(
          ([name, value]) => `export const ${name} = ${isTable(value) ? addTable(value) : write(value)};`,
        ),
      ].join('\n'),
    );
  }
  return { files, index: writeIndex(phrases, phraseTools) };
}

/** As `src/phrases/index/prepared.ts` reads it. */
function writeIndex(phrases, { compilePattern, sortTerms, writeUnits, writeWordTable }) {
  const { words, terms, members, everywhere, needs } = sortTerms(phrases.map(({ phrase }) => phrase.term));
  const firsts = [...new Set(phrases.map(({ table }) => table))].map((table) =>
    phrases.findIndex((one) => one.table === table),
  );
  return writeBook([
    [writeUnits(everywhere)],
    [writeWordTable(words)],
    words,
    terms.map(writeUnits),
    members.map(writeUnits),
    phrases.map(({ table }) => writeUnits([table])),
    needs,
    phrases.map(({ phrase }) => compilePattern(phrase.term)),
    phrases.map(({ phrase }) => inAscii(JSON.stringify(phrase))),
    [...firsts, phrases.length].map((first) => writeUnits([first])),
  ]);
}

/** Chapters of entries, bytes or ASCII text, as `src/phrases/index/book.ts` reads them. */
export function writeBook(chapters) {
  const entries = chapters.flat().map((entry) => Buffer.from(entry, 'latin1'));
  const starts = [0];
  for (const { length } of entries) starts.push(starts.at(-1) + length);
  const numbers = [chapters.length, ...chapters.map(({ length }) => length), ...starts];
  const head = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) head.writeUInt32LE(number, index * 4);
  return Buffer.concat([head, ...entries]);
}

function dataFiles(home) {
  const folders = [
    ...readdirSync(join(home, 'rules'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(home, 'rules', name)),
    ...['src/acts/phrases', 'src/document/anatomy/words', 'src/conversation/words'].map((folder) =>
      join(home, folder),
    ),
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
        "export { compilePattern } from './src/phrases/pattern/program.ts';",
        "export { sortTerms } from './src/phrases/index/term-sets.ts';",
        "export { writeUnits } from './src/phrases/units.ts';",
        "export { writeWordTable } from './src/phrases/index/word-table.ts';",
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
  value instanceof Set
    ? `new Set(${writeList([...value])})`
    : Array.isArray(value)
      ? writeList(value)
      : JSON.stringify(value);

/** Words are one text to be split: V8 reads back each text of its compiled code by itself. */
const writeList = (items) =>
  items.length > 1 && items.every((item) => typeof item === 'string' && !item.includes('|'))
    ? `${JSON.stringify(items.join('|'))}.split('|')`
    : JSON.stringify(items);

const isTable = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry?.term === 'string');

const isData = (value) =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(isData)) ||
  (typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isData));
