#!/usr/bin/env node
// CommonJS, since Node takes longer to start with a module.
const { fstatSync, statSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { expectMuchWork, loadCommand } = require('./load.js');

const { run } = loadCommand(join(__dirname, '../dist'));

// Node takes milliseconds to make a stream, and only a terminal needs one.
const terminal = isDevice(1) && process.stdout.isTTY ? process.stdout : undefined;

const world = {
  cwd: process.cwd(),
  env: process.env,
  get home() {
    return pathToFileURL(join(__dirname, '../'));
  },
  stdin: () => readAll(process.stdin),
  importModule: (url) => import(url),
  now: new Date(),
  stdoutIsTerminal: terminal !== undefined,
  columns: terminal?.columns,
  platform: process.platform,
  engine: process.version,
  get parallelism() {
    return require('node:os').availableParallelism();
  },
  terminal: () =>
    terminal && process.stdin.isTTY ? { input: process.stdin, output: process.stdout } : undefined,
  errorTerminal: () => (isDevice(2) && process.stderr.isTTY ? process.stderr : undefined),
  live: {
    write: print,
    untilEnded: () =>
      require('./until-ended.js').untilEnded((end) => {
        whenOver = end;
      }),
  },
  expectMuchWork,
  startWorker: () => new (require('node:worker_threads').Worker)(join(__dirname, 'worker.js')),
};

// What to do when nobody reads the output any more.
let whenOver = () => {};
const watched = new Set();

run(process.argv.slice(2), world).then((outcome) => {
  process.exitCode = outcome.code;
  print(outcome);
});

function print({ stdout, stderr, output = stdout }) {
  write(1, () => process.stdout, output);
  write(2, () => process.stderr, stderr);
}

async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function write(file, stream, text) {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0 && !isDevice(file)) rest = rest.subarray(writeSync(file, rest));
  } catch (error) {
    if (isOver(error)) return whenOver();
    // A pipe that is full and does not wait: the stream does.
    if (error.code !== 'EAGAIN') return fail(error);
  }
  if (rest.length === 0) return;
  const target = stream();
  if (!watched.has(target)) target.on('error', (error) => (isOver(error) ? whenOver() : fail(error)));
  watched.add(target);
  target.write(rest);
}

function fail({ code, message }) {
  process.exitCode = 2;
  console.error(`The output cannot be written (${code ?? message}).`);
}

// Whoever reads the output may have had enough of it.
function isOver({ code }) {
  return code === 'EPIPE' || code === 'EOF';
}

// A terminal, that is: what is thrown away needs no stream.
function isDevice(file) {
  try {
    const stats = fstatSync(file);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}
