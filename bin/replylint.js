#!/usr/bin/env node
// The command: loads it and starts it, or only loads it where another script asks. CommonJS in one file, since Node takes
// longer to start with a module or a second file, and short, since nobody keeps what V8 makes of it.
const { closeSync, fstatSync, openSync, readSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

// Memory that was used before costs less than new memory: what is read holds until the next file is, unless it is kept.
let memory;
const ENOUGH = 4 * 1024 * 1024;

/**
 * Loads the command out of a folder: what a usual draft needs at once, and parts and libraries when one is asked for
 * (`scripts/command-line.js`). `scripts` tells what was loaded.
 */
function loadCommand(folder) {
  const scripts = {};
  const load = (name, requireIn) => {
    const { exports, script } = loadBundle(folder, name, requireIn);
    scripts[name] = script;
    return exports;
  };
  let parts;
  let libraries;
  const requireIn = (name) => {
    if (name.startsWith('node:')) return require(name);
    if (!name.startsWith('./')) {
      libraries ??= load('libraries', require);
      return libraries[name]?.() ?? require(name);
    }
    const shared = command.shared[name];
    if (shared) return shared();
    parts ??= load('parts', requireIn);
    return parts[name]();
  };
  const command = load('cli', requireIn);
  return { ...command, scripts };
}

/**
 * Runs a bundle, a function of `module`, `require` and its file name in ASCII text, with the compiled code that the
 * build left beside it in a `.cache` file. Another version of Node does not take that, and compiles it anew.
 * The bundle cannot use `import()`; `module` has what it cannot have from `import.meta`.
 */
function loadBundle(folder, name, requireIn) {
  const filename = join(folder, `${name}.bundle`);
  const source = read(filename).latin1Slice();
  const script = new Script(source, { filename, cachedData: readIfThere(join(folder, `${name}.cache`)) });
  const module = {
    exports: {},
    get url() {
      return pathToFileURL(filename).href;
    },
    readBeside(name) {
      const bytes = read(join(folder, name));
      memory = undefined;
      return bytes;
    },
  };
  script.runInThisContext()(module, requireIn, filename);
  return { exports: module.exports, script };
}

function read(path) {
  const file = openSync(path);
  try {
    const { size } = fstatSync(file);
    if (!memory || memory.length < size) memory = Buffer.allocUnsafeSlow(Math.max(size, ENOUGH));
    let at = 0;
    while (at < size) {
      const count = readSync(file, memory, at, size - at);
      if (count === 0) break;
      at += count;
    }
    return memory.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

function readIfThere(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

/**
 * Tells V8 that there is much to do: it would spend a third of the time on making code faster that has run for a moment.
 * Asking for its settings takes milliseconds, and afterwards it takes no compiled code that was kept. It holds for all threads.
 */
const expectMuchWork = () => require('node:v8').setFlagsFromString('--interrupt-budget=500000');

module.exports = { loadCommand, expectMuchWork };

const folder = join(__dirname, '..');

if (require.main === module)
  loadCommand(join(folder, 'dist')).start({
    folder,
    importModule: (url) => import(url),
    expectMuchWork,
    startWorker: () => new (require('node:worker_threads').Worker)(join(__dirname, 'worker.js')),
    parallelism: () => require('node:os').availableParallelism(),
  });
