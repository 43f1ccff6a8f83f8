import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve } from 'node:path';
import { didYouMean, nearestName } from '../error.ts';
import { presetNames } from '../rule/rule.ts';
import type { DataPath } from '../shape.ts';
import type { ConfigFile } from './file.ts';
import type { BaseName } from './presets.ts';

const PREFIX = 'replylint:';
const names: readonly BaseName[] = [...presetNames, 'all'];

/** What an entry of `extends` names: a preset, or the absolute path of a file. A name of nothing is a UsageError. */
export function findParent(
  name: string,
  file: ConfigFile,
  path: DataPath,
): { readonly preset: BaseName } | { readonly path: string } {
  if (name.startsWith(PREFIX)) {
    const preset = names.find((known) => known === name.slice(PREFIX.length));
    if (preset) return { preset };
    const hint = meantPreset(name.slice(PREFIX.length)) ?? `There are ${names.map(withPrefix).join(', ')}.`;
    throw file.blame(path, `unknown preset "${name}"`, hint);
  }
  return {
    path:
      /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
        ? findFile(name, file, path)
        : findPackage(name, file, path),
  };
}

const withPrefix = (name: string): string => PREFIX + name;

function meantPreset(name: string): string | undefined {
  const nearest = nearestName(name, names);
  return nearest && `Did you mean "${withPrefix(nearest)}"?`;
}

function findFile(name: string, file: ConfigFile, path: DataPath): string {
  const target = resolve(dirname(file.path), name);
  if (existsSync(target)) return target;
  const folder = dirname(target);
  const siblings = existsSync(folder) ? readdirSync(folder) : [];
  const stem = name.slice(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  throw file.blame(
    path,
    `cannot find the file "${name}"`,
    didYouMean(
      name,
      siblings.map((sibling) => stem + sibling),
    ),
  );
}

function findPackage(name: string, file: ConfigFile, path: DataPath): string {
  try {
    return createRequire(file.path).resolve(name);
  } catch {
    const hint = existsSync(resolve(dirname(file.path), name))
      ? `Did you mean "./${name}"?`
      : (meantPreset(name) ?? `Is it installed? npm install --save-dev ${name}`);
    throw file.blame(path, `cannot find the package "${name}"`, hint);
  }
}
