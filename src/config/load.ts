import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublicExplorer } from 'cosmiconfig';
import { UsageError } from '../error.ts';
import { readBytes } from '../files/read.ts';
import { type ConfigFile, codeFile, dataFile, showPath } from './file.ts';
import { places } from './find.ts';

/** Reads the configuration file at an absolute path. Throws a `UsageError` where it cannot be read. */
export type LoadFile = (path: string) => Promise<ConfigFile>;

/** The endings of files that can be read as a configuration; `''` is YAML or JSON. */
export const endings: readonly string[] = ['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs'];

/** Imports a module by its URL. */
export type ImportModule = (url: string) => Promise<{ readonly default?: unknown }>;

const importNative: ImportModule = (url) => import(url);

/** Makes a loader that reads each file once. Its libraries are loaded with the first file. */
export function createLoader(cwd: string, importModule: ImportModule = importNative): LoadFile {
  let explorer: Promise<PublicExplorer> | undefined;
  return async (path) => {
    const shown = showPath(path, cwd);
    // Says it better than the library would where the file cannot be read.
    readBytes(path, shown);
    if (!endings.includes(extname(path)))
      throw new UsageError(`A ${extname(path)} file is not a configuration.`, {
        place: { path: shown },
        hint: `Use ${endings.filter(Boolean).join(', ')}.`,
      });
    explorer ??= createExplorer(cwd, importModule);
    const result = await (await explorer).load(path);
    if (!result) throw new UsageError('It has no "replylint" key.', { place: { path: shown } });
    return result.config ?? dataFile(path, shown, { text: '', value: {}, locate: () => undefined });
  };
}

async function createExplorer(cwd: string, importModule: ImportModule): Promise<PublicExplorer> {
  const { cosmiconfig } = await import('cosmiconfig');
  const readJson = (path: string, text: string) => readData(path, text, cwd, 'json');
  const readYaml = (path: string, text: string) => readData(path, text, cwd, 'yaml');
  const runCode = (path: string) => readCode(path, cwd, importModule);
  return cosmiconfig('replylint', {
    searchPlaces: [...places],
    loaders: {
      noExt: (path, text) => (/^\uFEFF?\s*\{/.test(text) ? readJson : readYaml)(path, text),
      '.json': readJson,
      '.yaml': readYaml,
      '.yml': readYaml,
      '.js': runCode,
      '.mjs': runCode,
      '.cjs': runCode,
    },
  });
}

/** Reads data; of a package.json, the key that is ours. */
async function readData(path: string, text: string, cwd: string, format: 'json' | 'yaml') {
  const shown = showPath(path, cwd);
  const located =
    format === 'json'
      ? (await import('./json.ts')).parseJson(text, shown)
      : (await import('./yaml.ts')).parseYaml(text, shown);
  if (!/[\\/]package\.json$/.test(path))
    return dataFile(path, shown, { ...located, value: located.value ?? {} });
  const value: unknown = Object(located.value).replylint;
  if (value === undefined) return {};
  return {
    replylint: dataFile(path, shown, {
      text,
      value,
      locate: (at, of) => located.locate(['replylint', ...at], of),
    }),
  };
}

async function readCode(path: string, cwd: string, importModule: ImportModule): Promise<ConfigFile> {
  const shown = showPath(path, cwd);
  const module = await importModule(pathToFileURL(path).href).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`This configuration does not run: ${why}`, { place: { path: shown }, cause });
  });
  if (module.default === undefined)
    throw new UsageError('This configuration has no default export.', {
      place: { path: shown },
      hint: 'Write `export default { … }`.',
    });
  return codeFile(path, shown, module.default);
}
