#!/usr/bin/env node
// CommonJS, since Node takes longer to start with a module.
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { loadBundle } = require('./load.js');

const { run } = loadBundle(join(__dirname, '../dist/cli.bundle')).exports;

const world = {
  cwd: process.cwd(),
  env: process.env,
  home: pathToFileURL(join(__dirname, '../')),
  stdin: () => readAll(process.stdin),
  importModule: (url) => import(url),
  now: new Date(),
  stdoutIsTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
};

run(process.argv.slice(2), world).then(({ code, stdout, stderr }) => {
  process.exitCode = code;
  write(process.stdout, stdout);
  if (stderr) write(process.stderr, stderr);
});

async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// Whoever reads the output may have had enough of it.
function write(stream, text) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  stream.write(text);
}
