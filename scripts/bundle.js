import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Bundles a TypeScript file of this repository so that Node.js 20 can run it; the libraries stay where they are. */
export async function bundle(file, outfile) {
  const folder = dirname(outfile);
  await mkdir(folder, { recursive: true });
  // A bundle looks for the dictionary beside itself.
  await symlink(resolve('dist/english.bin'), join(folder, 'english.bin')).catch(() => {});
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
}
