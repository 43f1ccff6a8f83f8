import { closeSync, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { UsageError } from '../error.ts';

/** A file's bytes. Throws a `UsageError` that names the file where it cannot be read. */
export function readBytes(path: string, shown = path): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

/** Reads a file's bytes, as often as it is asked: what a pipe gave once is kept. Throws a `UsageError` as `readBytes` does. */
export function byteReader(path: string, shown: string): () => Uint8Array {
  let kept: Uint8Array | undefined;
  return () => {
    if (kept) return kept;
    try {
      const file = openSync(path, 'r');
      try {
        const bytes = readFileSync(file);
        if (!fstatSync(file).isFile()) kept = bytes;
        return bytes;
      } finally {
        closeSync(file);
      }
    } catch (cause) {
      throw unreadable(shown, cause);
    }
  };
}

/** What stands at a path; `undefined` when nothing does. Throws a `UsageError` where it cannot be known. */
export function lookUp(path: string, shown = path): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    if (meansNothing.has(codeOf(cause))) return undefined;
    throw unreadable(shown, cause);
  }
}

/** The error for a path that the system does not let us read. */
export function unreadable(path: string, cause: unknown): UsageError {
  const code = codeOf(cause);
  return new UsageError(reasons[code] ?? `It cannot be read (${code || cause}).`, { place: { path }, cause });
}

/** The system's code for what went wrong: `EACCES`; `''` where it has none. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

const meansNothing = new Set(['ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'There is no permission to read it.',
  EPERM: 'There is no permission to read it.',
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder, not a file.',
  EMFILE: 'Too many files are open.',
  ERR_FS_FILE_TOO_LARGE: 'It is too large to read at once (over 2 GB).',
};
