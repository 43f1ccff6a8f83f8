import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

// Of libraries: commander can start programs, chalk can ask the process for its colours, cosmiconfig can make up names of
// files. Ours do nothing of it, and all take time to load.
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:child_process|#supports-color|crypto)$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default {}' }));
  },
};

/**
 * Bundles the command, as `bin/replylint.js` loads it: `cli`, our own code for a usual draft, whose modules become one function
 * that runs through; `parts`, what is imported when it is needed; `libraries`, those that not every run needs. Each byte is
 * read at every start as source, as compiled code and as what V8 makes of it. Gives the names of the files.
 */
export async function buildCommandLine(common) {
  const libraries = new Set();
  const chunks = await splitUp({ ...common, plugins: [...common.plugins, leaveOut, setApart(libraries)] });
  const core = reachable('main.js', chunks);
  const parts = [...chunks.keys()].filter((name) => !core.has(name));
  const shared = [...core].filter((name) => parts.some((part) => chunks.get(part).imports.includes(name)));
  return [
    await bundle('cli', `export { run, start, work } from './main.js';\n${share(shared, chunks)}`, {
      ...common,
      plugins: [joinChunks(chunks, (name) => !core.has(name))],
    }),
    await bundle('parts', toOffer(parts.map((name) => `./${name}`)), {
      ...common,
      plugins: [joinChunks(chunks, (name) => core.has(name))],
    }),
    await bundle('libraries', toOffer([...libraries]), { ...common, plugins: [leaveOut] }),
  ].flat();
}

/** Splits our own code where it is imported when needed: the text of each chunk, what it exports, and what it imports at once. */
async function splitUp(options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { main: 'src/cli/bundled.ts' },
    outdir: 'dist',
    splitting: true,
    minify: false,
    format: 'esm',
    legalComments: 'inline',
    write: false,
  });
  return new Map(
    Object.entries(metafile.outputs).map(([path, { imports, exports }], at) => [
      basename(path),
      {
        text: outputFiles[at].text,
        exports,
        imports: imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
      },
    ]),
  );
}

function reachable(name, chunks, seen = new Set()) {
  if (seen.has(name) || !chunks.has(name)) return seen;
  seen.add(name);
  for (const imported of chunks.get(name).imports) reachable(imported, chunks, seen);
  return seen;
}

/** Exports what chunks export, when it is asked for: an object for each of them would be made at every start. */
function share(names, chunks) {
  const imports = names.map((name, at) => {
    const all = chunks.get(name).exports.map((item) => `${item} as ${item}_${at}`);
    return `import { ${all.join()} } from './${name}';`;
  });
  const offers = names.map((name, at) => {
    const all = chunks.get(name).exports.map((item) => `get ${item}() { return ${item}_${at} }`);
    return `'./${name}': () => ({ __esModule: true, ${all.join()} })`;
  });
  return `${imports.join('\n')}\nexport const shared = {${offers.join()}};`;
}

const toOffer = (names) =>
  `module.exports = {${names.map((name) => `'${name}': () => require('${name}')`).join()}}`;

async function bundle(name, contents, options) {
  const outfile = `dist/${name}.bundle`;
  rmSync(`dist/${name}.cache`, { force: true });
  const { metafile } = await build({
    ...options,
    stdin: { contents, resolveDir: options.absWorkingDir },
    outfile,
    format: 'cjs',
    // Compiled code that was kept cannot do it.
    supported: { 'dynamic-import': false },
    define: {
      'import.meta.url': 'module.url',
      'import.meta.filename': 'filename',
      'import.meta.readBeside': 'module.readBeside',
    },
    banner: { js: '(function(module,require,filename){' },
    footer: { js: '})' },
  });
  // What is imported by `require` counts as CommonJS here, whatever it was written as: its default is its own.
  const text = readFileSync(outfile, 'latin1').replace(/(require\("[^"]+"\)),1\)/g, '$1)');
  writeFileSync(outfile, text, 'latin1');
  return Object.keys(metafile.outputs).map((path) => basename(path));
}

/** Puts chunks together again, but for those that stand elsewhere. */
function joinChunks(chunks, isElsewhere) {
  return {
    name: 'join-chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path, external: true },
      );
      onResolve({ filter: /^\.\// }, ({ path }) =>
        isElsewhere(basename(path)) ? { path, external: true } : { path, namespace: 'chunk' },
      );
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({
        contents: chunks.get(basename(path)).text,
      }));
    },
  };
}

/** Leaves libraries to a bundle of their own, but for those that every run needs. */
function setApart(libraries) {
  const always = new Set(['chalk', 'commander', 'ignore', 'stemmer', 'typescript']);
  return {
    name: 'set-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path, kind, importer }) => {
        if (kind === 'entry-point' || path.startsWith('node:') || always.has(path)) return undefined;
        if (importer.includes('node_modules')) return undefined;
        libraries.add(path);
        return { path, external: true };
      });
    },
  };
}
