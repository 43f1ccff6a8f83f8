// Runs a TypeScript file of this repository: `node scripts/run.js FILE [ARG…]`. Node 20 cannot do so by itself.
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';

const [file, ...rest] = process.argv.slice(2);
const outfile = join('node_modules', '.cache', 'replylint', `${basename(file, '.ts')}-${process.pid}.mjs`);
try {
  await bundle(file, outfile);
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
