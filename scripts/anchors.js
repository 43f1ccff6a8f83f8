import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const TABLES = /(?:rules\/[^/]+|src\/acts\/phrases)\/[\w-]+\.ts$/;

/**
 * An esbuild plugin: works out the anchor words of every phrase when building, not at each start.
 * Modules that hold anything but plain data are left as they are.
 */
export const precomputeAnchors = {
  name: 'precompute-anchors',
  setup({ onLoad }) {
    onLoad({ filter: TABLES }, async ({ path }) => {
      // What imports values is code.
      if (/^import (?!type\b)/m.test(await readFile(path, 'utf8'))) return undefined;
      const { prepare, tables } = await evaluate(path);
      const exported = Object.entries(tables);
      if (!exported.some(([, value]) => isTable(value)) || !exported.every(([, value]) => isData(value)))
        return undefined;
      const lines = exported.map(([name, value]) => {
        const table = isTable(value) ? value.map(prepare) : value;
        return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(table))});`;
      });
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
};

async function evaluate(path) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * as tables from ${JSON.stringify(path)}; export { prepare } from './src/phrases/prepare.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const isTable = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry?.term === 'string');

const isData = (value) =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every(isData)) ||
  (typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isData));
