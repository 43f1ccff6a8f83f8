import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildCommandLine } from './command-line.js';
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

await buildDictionary('dist/english.bin');
removeOthers(new Set([...(await buildCommandLine(common)), ...(await buildLibrary())]));
await keepCompiledCode(home);
writeFileSync('dist/code.sha1', digestCode());

/** What results depend on besides texts and settings: by it, a cache knows that another version made them. */
function digestCode() {
  const hash = createHash('sha1');
  for (const name of ['cli.bundle', 'parts.bundle', 'libraries.bundle', 'phrases.index', 'english.bin'])
    hash.update(readFileSync(join('dist', name)));
  return hash.digest('hex');
}

async function buildLibrary() {
  rmSync('dist/types', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/types.json'], {
    stdio: 'inherit',
  });
  keepPublicTypes('dist/types', 'src/index.d.ts');
  const { metafile } = await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    splitting: true,
    format: 'esm',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return Object.keys(metafile.outputs).map((path) => basename(path));
}

function removeOthers(written) {
  for (const name of readdirSync('dist'))
    if (/\.(js|bundle|cache|LEGAL\.txt)$/.test(name) && !written.has(name)) rmSync(join('dist', name));
}
