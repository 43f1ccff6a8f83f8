import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import load from '../bin/load.js';
import { buildDictionary } from './dictionary/build.js';
import { preparePhrases } from './phrases.js';

const home = new URL('..', import.meta.url);
process.chdir(fileURLToPath(home));
mkdirSync('dist', { recursive: true });

const common = {
  absWorkingDir: fileURLToPath(home),
  bundle: true,
  minify: true,
  platform: 'node',
  // jsonc-parser's other build cannot be bundled.
  mainFields: ['module', 'main'],
  target: 'node20',
  legalComments: 'linked',
  metafile: true,
  // Only for a configuration written in TypeScript; who has one, has it installed.
  external: ['typescript'],
  plugins: [preparePhrases],
};

// Commander can start programs and chalk can ask the process for its colours: ours do neither, and both take time to load.
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:child_process|#supports-color)$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default {}' }));
  },
};

await buildDictionary('dist/english.bin');
const built = [await buildCommandLine(), ...(existsSync('src/index.ts') ? [await buildLibrary()] : [])];
removeOthers(
  new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => basename(path)))),
);
await keepCompiledCode();

/** One file, in which a part that is imported when needed costs nothing before. */
function buildCommandLine() {
  rmSync('dist/cli.cache', { force: true });
  return build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.bundle',
    format: 'cjs',
    plugins: [...common.plugins, leaveOut],
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js: "(function(module,require,filename){const moduleUrl=require('node:url').pathToFileURL(filename).href;",
    },
    footer: { js: '})' },
  });
}

async function buildLibrary() {
  rmSync('dist/types', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/types.json'], {
    stdio: 'inherit',
  });
  return build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    splitting: true,
    format: 'esm',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
}

function removeOthers(written) {
  for (const name of readdirSync('dist'))
    if (/\.(js|bundle|LEGAL\.txt)$/.test(name) && !written.has(name)) rmSync(join('dist', name));
}

/** What V8 compiled for a usual draft, so that the next start need not: a third of the time that a draft takes. */
async function keepCompiledCode() {
  const { exports, script } = load.loadBundle(join(fileURLToPath(home), 'dist/cli.bundle'));
  const draft = [
    'Hi Sam,',
    'Thank you for your message about order 1234, and for the photo. I am sorry that the **lamp** came broken.',
    'I sent a new one today. It arrives on Friday, and you can follow it [here](https://example.com/1234).',
    '- Keep the old lamp.\n- No need to send it back.',
    'You should have recieved an e-mail from us. Does Friday work for you?',
    'Kind regards,\nAlex',
  ].join('\n\n');
  for (const terminal of [false, true])
    await exports.run(['--stdin', '--stdin-filename', 'draft.md', '--no-config'], {
      cwd: fileURLToPath(home),
      env: {},
      home,
      stdin: async () => Buffer.from(draft),
      stdoutIsTerminal: terminal,
    });
  writeFileSync('dist/cli.cache', script.createCachedData());
}
