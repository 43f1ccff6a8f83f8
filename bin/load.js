const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/**
 * Loads the command out of a folder: what a usual draft needs at once, and parts and libraries when one is asked for
 * (`scripts/command-line.js`). `scripts` tells what was loaded.
 */
exports.loadCommand = (folder) => {
  const scripts = {};
  const load = (name, requireIn) => {
    const { exports, script } = loadBundle(join(folder, `${name}.bundle`), requireIn);
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
};

/**
 * Runs a bundle, a function of `module`, `require` and its file name in ASCII text, with the compiled code that the
 * build left beside it in a `.cache` file. Another version of Node does not take that, and compiles it anew.
 * The bundle cannot use `import()`.
 */
function loadBundle(filename, requireIn) {
  const cachedData = readIfThere(filename.replace(/\.bundle$/, '.cache'));
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  const module = {
    exports: {},
    get url() {
      return pathToFileURL(filename).href;
    },
  };
  script.runInThisContext()(module, requireIn, filename);
  return { exports: module.exports, script };
}

/**
 * Tells V8 that there is much to do: it would spend a third of the time on making code faster that has run for a moment.
 * Asking for its settings takes milliseconds, and afterwards it takes no compiled code that was kept. It holds for all threads.
 */
exports.expectMuchWork = () => require('node:v8').setFlagsFromString('--interrupt-budget=500000');

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
