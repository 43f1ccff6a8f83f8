import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildDictionary } from '../scripts/dictionary/build.js';

const RUNS = 3;
const WORKER = fileURLToPath(new URL('./spelling-worker.js', import.meta.url));
const LOADER = fileURLToPath(new URL('../src/spelling/load.ts', import.meta.url));

/** Prints how the speller does beside nspell with the same dictionaries, each in a process of its own. */
export async function benchSpelling() {
  const folder = await mkdtemp(join(tmpdir(), 'replylint-'));
  try {
    const outfile = join(folder, 'load.mjs');
    await buildDictionary(join(folder, 'english.bin'));
    await build({ entryPoints: [LOADER], outfile, bundle: true, format: 'esm', platform: 'node' });
    console.table({ replylint: measureBest('replylint', outfile), nspell: measureBest('nspell', outfile) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The run that was disturbed least: the one that loaded fastest. */
function measureBest(speller, bundle) {
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [WORKER, speller, bundle], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return runs.reduce((best, run) => (run['load ms'] < best['load ms'] ? run : best));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchSpelling();
