import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BIN, median, runNode } from './process.js';
import { makeReplies } from './texts.js';

const FILES = 1000;
const LENGTH = 500;
const RUNS = 5;

const LIST_AND_HASH = `
const { readdirSync, readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
for (const name of readdirSync('.'))
  if (name.endsWith('.md')) createHash('sha1').update(readFileSync(name)).digest('hex');
`;

/**
 * Prints how many Markdown files a second are linted, on one thread and on as many as pay, and by write-good where it is
 * installed; then what a second run takes that finds all results in the cache, beside listing and hashing the files.
 * The start of the process is included.
 */
export function benchFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'));
  const names = Array.from({ length: FILES }, (_, index) => `reply-${index}.md`);
  try {
    for (const [index, text] of makeReplies(FILES, LENGTH).entries())
      writeFileSync(join(folder, names[index]), text);
    const rival = findWriteGood();
    const lint = (...flags) =>
      measure(() => runNode([BIN, '--no-config', '--statistics', ...flags, '.'], folder));
    const cached = ['--cache-location', join(folder, 'cache')];
    console.table({
      'on one thread': lint('--no-cache', '--concurrency', 'off'),
      'on two threads': lint('--no-cache', '--concurrency', '2'),
      'as it decides': lint('--no-cache'),
      ...(rival && { 'write-good': measure(() => runNode([rival, ...names], folder)) }),
    });
    runNode([BIN, '--no-config', '--statistics', ...cached, '.'], folder);
    console.table({
      'second run': lint(...cached),
      'listing and hashing': measure(() => runNode(['-e', LIST_AND_HASH], folder)),
    });
    if (!rival) console.log('(write-good is not installed: nothing to compare with)');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(run) {
  const runs = Array.from({ length: RUNS }, run);
  const seconds = median(runs.map((one) => one.seconds));
  return {
    files: FILES,
    seconds: seconds.toFixed(2),
    'files a second': Math.round(FILES / seconds),
    'MB at the peak': Math.round(median(runs.map(({ megabytes }) => megabytes))),
  };
}

/** The command of a write-good that this folder or `NODE_PATH` has. */
function findWriteGood() {
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve('write-good/package.json')), 'bin', 'write-good.js');
  } catch {
    return undefined;
  }
}
