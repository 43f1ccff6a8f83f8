import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * Runs a bundled CommonJS file of ASCII text, with the compiled code that the build left beside it in a `.cache` file.
 * Another version of Node does not take that, and compiles the file anew. The file cannot use `import()`.
 */
export function loadBundle(url) {
  const filename = fileURLToPath(url);
  const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), {
    filename,
    cachedData: readIfThere(filename.replace(/\.cjs$/, '.cache')),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(url), module, filename, dirname(filename));
  return { exports: module.exports, script };
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
