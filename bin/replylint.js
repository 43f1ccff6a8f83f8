#!/usr/bin/env node
import { run } from '../dist/main.js';

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

const { code, stdout, stderr } = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  home: new URL('..', import.meta.url),
  stdin: () => readAll(process.stdin),
  stdoutIsTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
});
if (stderr) process.stderr.write(stderr);
if (stdout) process.stdout.write(stdout);
process.exitCode = code;
