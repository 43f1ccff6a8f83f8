import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from '../scripts/bundle.js';

const root = resolve(import.meta.dirname, '..');

/** Bundles what a helping thread runs, as `bin/worker.js` runs it once it is built, and says when it is ready; the path of the script. */
export async function bundleWorker(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/replylint/test-worker');
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { parentPort } from 'node:worker_threads';
import { work } from ${JSON.stringify(join(root, 'src/cli/threads/worker.ts'))};
parentPort?.once('message', (task) =>
  work(task, { send: (done) => parentPort?.postMessage(done), importModule: (url) => import(url) }));
parentPort?.postMessage('ready');`,
  );
  const outfile = join(folder, 'worker.mjs');
  await bundle(entry, outfile);
  return outfile;
}
