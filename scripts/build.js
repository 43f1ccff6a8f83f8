import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { precomputeAnchors } from './anchors.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
mkdirSync('dist', { recursive: true });

// One file for each part that is imported when needed, so that a draft is linted without loading the rest.
const { metafile } = await build({
  entryPoints: ['src/cli/main.ts', 'src/index.ts'].filter((path) => existsSync(path)),
  outdir: 'dist',
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'linked',
  metafile: true,
  plugins: [precomputeAnchors],
  // Only needed by somebody whose configuration is written in TypeScript; who has it, has it installed.
  external: ['typescript'],
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});

const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of readdirSync('dist')) {
  if (/\.(js|LEGAL\.txt)$/.test(name) && !written.has(name)) rmSync(join('dist', name));
}

if (existsSync('src/index.ts')) {
  rmSync('dist/types', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/types.json'], {
    stdio: 'inherit',
  });
}

const dictionary = join(root, 'scripts/dictionary/build.js');
if (existsSync(dictionary)) {
  const { buildDictionary } = await import(pathToFileURL(dictionary).href);
  await buildDictionary('dist/english.bin');
}
