// Runs a TypeScript file of this repository: `node scripts/run.js FILE [ARG…]`. Node 20 cannot do so by itself.
import { mkdir, rm, symlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
const folder = join('node_modules', '.cache', 'replylint');
const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.mjs`);
await mkdir(folder, { recursive: true });
// A bundle looks for the dictionary beside itself.
await symlink(resolve('dist/english.bin'), join(folder, 'english.bin')).catch(() => {});
try {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
