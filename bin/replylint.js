#!/usr/bin/env node
import { loadBundle } from './load.js';

async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// Whoever reads the output may have had enough of it.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { run } = loadBundle(new URL('../dist/cli.cjs', import.meta.url)).exports;
const { code, stdout, stderr } = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  home: new URL('..', import.meta.url),
  stdin: () => readAll(process.stdin),
  importModule: (url) => import(url),
  stdoutIsTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
});
if (stderr) process.stderr.write(stderr);
if (stdout) process.stdout.write(stdout);
process.exitCode = code;
