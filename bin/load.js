const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/**
 * Runs a bundle, a function of `module`, `require` and its file name in ASCII text, with the compiled code that the
 * build left beside it in a `.cache` file. Another version of Node does not take that, and compiles it anew.
 * The bundle cannot use `import()`.
 */
exports.loadBundle = (filename) => {
  const cachedData = readIfThere(filename.replace(/\.bundle$/, '.cache'));
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, require, filename);
  return { exports: module.exports, script };
};

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
