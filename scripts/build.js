import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keepCompiledCode } from './compiled-code.js';
import { buildDictionary } from './dictionary/build.js';
import { preparePhrases } from './phrases.js';
import { keepPublicTypes } from './public-types.js';

const home = new URL('..', import.meta.url);
process.chdir(fileURLToPath(home));
mkdirSync('dist', { recursive: true });

const common = {
  absWorkingDir: fileURLToPath(home),
  bundle: true,
  minify: true,
  platform: 'node',
  // jsonc-parser's other build cannot be bundled.
  mainFields: ['module', 'main'],
  target: 'node20',
  legalComments: 'linked',
  metafile: true,
  // Only for a configuration written in TypeScript; who has one, has it installed.
  external: ['typescript'],
  plugins: [preparePhrases],
};

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

await buildDictionary('dist/english.bin');
const built = [await buildCommandLine(), ...(existsSync('src/index.ts') ? [await buildLibrary()] : [])];
removeOthers(
  new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => basename(path)))),
);
await keepCompiledCode(home);
writeFileSync('dist/code.sha1', digestCode());

/** What results depend on besides texts and settings: by it, a cache knows that another version made them. */
function digestCode() {
  const hash = createHash('sha1');
  for (const name of ['cli.bundle', 'libraries.bundle', 'phrases.index', 'english.bin'])
    hash.update(readFileSync(join('dist', name)));
  return hash.digest('hex');
}

/** A file of our own code, in which a part that is imported when needed costs nothing before, and one of libraries. */
async function buildCommandLine() {
  const libraries = new Set();
  const own = await buildBundle('cli', { entryPoints: ['src/cli/main.ts'], plugins: [setApart(libraries)] });
  const contents = [...libraries].map((name) => `'${name}': () => require('${name}')`).join();
  const others = await buildBundle('libraries', {
    stdin: { contents: `module.exports={${contents}}`, resolveDir: fileURLToPath(home) },
  });
  return { metafile: { outputs: { ...own.metafile.outputs, ...others.metafile.outputs } } };
}

function buildBundle(name, { plugins = [], ...options }) {
  rmSync(`dist/${name}.cache`, { force: true });
  return build({
    ...common,
    ...options,
    outfile: `dist/${name}.bundle`,
    format: 'cjs',
    plugins: [...common.plugins, leaveOut, ...plugins],
    // Compiled code that was kept cannot do it.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'module.url', 'import.meta.filename': 'filename' },
    banner: { js: '(function(module,require,filename){' },
    footer: { js: '})' },
  });
}

/** Leaves libraries to a bundle of their own, but for those that every run needs. */
function setApart(libraries) {
  const always = new Set(['chalk', 'commander', 'ignore', 'stemmer', 'typescript']);
  return {
    name: 'set-apart',
    setup({ onResolve, onEnd }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path, kind, importer }) => {
        if (kind === 'entry-point' || path.startsWith('node:') || always.has(path)) return undefined;
        if (importer.includes('node_modules')) return undefined;
        libraries.add(path);
        return { path, external: true };
      });
      // What it imports by `require` counts as CommonJS here, whatever it was written as: its default is its own.
      onEnd(() => {
        const bundle = readFileSync('dist/cli.bundle', 'latin1');
        writeFileSync('dist/cli.bundle', bundle.replace(/(require\("[^"]+"\)),1\)/g, '$1)'), 'latin1');
      });
    },
  };
}

async function buildLibrary() {
  rmSync('dist/types', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/types.json'], {
    stdio: 'inherit',
  });
  keepPublicTypes('dist/types', 'src/index.d.ts');
  return build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    splitting: true,
    format: 'esm',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
}

function removeOthers(written) {
  for (const name of readdirSync('dist'))
    if (/\.(js|bundle|LEGAL\.txt)$/.test(name) && !written.has(name)) rmSync(join('dist', name));
}
