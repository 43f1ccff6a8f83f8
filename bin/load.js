const { readFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/**
 * Runs a bundled CommonJS file of ASCII text, with the compiled code that the build left beside it in a `.cache` file.
 * Another version of Node does not take that, and compiles the file anew. The file cannot use `import()`.
 */
exports.loadBundle = (filename) => {
  const source = readFileSync(filename, 'latin1');
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename,
    cachedData: readIfThere(filename.replace(/\.cjs$/, '.cache')),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, filename, dirname(filename));
  return { exports: module.exports, script };
};

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
