import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { UsageError } from '../error.ts';
import { codeOf } from './read.ts';

/** New bytes for a file, and those that it must still hold when they are written. */
export interface Replacement {
  readonly path: string;
  /** As it is shown. */
  readonly shown: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Puts new bytes in the place of a file's: a reader sees the old file or the new one, never half of one. A link is
 * followed, rights are kept. Throws a `UsageError`, and leaves the file alone, where it may not be written or has changed.
 */
export function replaceFile({ path, shown, before, after }: Replacement): void {
  let draft: string | undefined;
  try {
    const target = realpathSync(path);
    const stats = expectWritable(target, shown);
    draft = `${target}.${Date.now().toString(36)}.tmp`;
    writeDraft(draft, after, stats);
    if (!Buffer.from(readFileSync(target)).equals(before))
      throw refusal(shown, 'It was changed while it was linted, so it was not fixed. Run replylint again.');
    renameSync(draft, target);
  } catch (cause) {
    if (draft !== undefined) rmSync(draft, { force: true });
    throw unwritable(shown, cause);
  }
}

/** What is known of a file that may be written, or the file that a link leads to. Throws a `UsageError` where it may not. */
export function expectWritable(path: string, shown: string): Stats {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw refusal(shown, 'It is a pipe or a device, so it was not fixed.');
    if ((stats.mode & 0o222) === 0) throw refusal(shown, 'It is read-only, so it was not fixed.');
    accessSync(path, constants.W_OK);
    return stats;
  } catch (cause) {
    throw unwritable(shown, cause);
  }
}

function unwritable(shown: string, cause: unknown): UsageError {
  if (cause instanceof UsageError) return cause;
  const code = codeOf(cause);
  return refusal(shown, reasons[code] ?? `It cannot be written (${code || cause}).`, cause);
}

function writeDraft(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(path, mode);
  const made = statSync(path);
  if (made.uid !== uid || made.gid !== gid) keepOwner(path, uid, gid);
}

// Only root may give a file to somebody else; whoever may write it may own the new one.
function keepOwner(path: string, uid: number, gid: number): void {
  try {
    chownSync(path, uid, gid);
  } catch (cause) {
    if (codeOf(cause) !== 'EPERM') throw cause;
  }
}

const refusal = (path: string, message: string, cause?: unknown): UsageError =>
  new UsageError(message, { place: { path }, cause });

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'There is no permission to write it, or to make a file in its folder.',
  EPERM: 'There is no permission to write it.',
  EROFS: 'It stands on a disk that is read-only.',
  ENOSPC: 'The disk is full.',
  ENOENT: 'It is gone: somebody removed it while it was linted.',
};
