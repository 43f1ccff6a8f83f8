import { relative, sep } from 'node:path';
import { type ErrorPlace, UsageError } from '../error.ts';
import { type DataPath, Misfit } from '../shape.ts';
import type { Span } from '../text/span.ts';

/** A configuration as it was read, and the way back to the place of each of its values. */
export interface ConfigFile {
  /** Absolute; paths and packages that the file names count from it. Empty for a flag. */
  readonly path: string;
  /** As it stands in messages. */
  readonly shown: string;
  readonly value: unknown;
  /** The error for a value of the file (or for its name), framed where the file has a text. */
  blame(path: DataPath, message: string, hint?: string, of?: Misfit['of']): UsageError;
  /** Where a value stands in the text; absent for a configuration of code. */
  readonly locate?: (path: DataPath) => Span | undefined;
}

/** A parsed text: its value, and where in the text each part stands. */
export interface Located {
  readonly text: string;
  readonly value: unknown;
  locate(path: DataPath, of: Misfit['of']): Span | undefined;
}

/** A configuration of data: errors show the text. */
export const dataFile = (path: string, shown: string, { text, value, locate }: Located): ConfigFile => ({
  path,
  shown,
  value,
  locate: (at) => locate(at, 'value'),
  blame(at, message, hint, of = 'value') {
    const [offset, end] = locate(at, of) ?? locate(at.slice(0, -1), 'value') ?? [0, 0];
    const length = text.slice(offset, end).split(/[\r\n]/, 1)[0]?.length ?? 0;
    return errorAt({ path: shown, source: text, offset, length: Math.max(1, length) }, message, hint);
  },
});

/** A configuration of code: errors name the key. */
export const codeFile = (path: string, shown: string, value: unknown): ConfigFile => ({
  path,
  shown,
  value,
  blame: (at, message, hint) =>
    errorAt({ path: at.length === 0 ? shown : `${shown} (${at.join('.')})` }, message, hint),
});

/** Reads a value with what may throw a `Misfit`, which becomes an error at its place. */
export function readValue<T>(file: ConfigFile, read: (value: unknown) => T): T {
  try {
    return read(file.value);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw file.blame(error.path, error.message, error.hint, error.of);
  }
}

function errorAt(place: ErrorPlace, message: string, hint: string | undefined): UsageError {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return new UsageError(sentence, { place, ...(hint !== undefined && { hint }) });
}

/** A path as people write it: relative to the working directory when it lies in it, with forward slashes. */
export function showPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return (inside.startsWith('..') || inside === '' ? path : inside).split(sep).join('/');
}
