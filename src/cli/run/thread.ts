import { resolve } from 'node:path';
import { isLintable } from '../../containers/read.ts';
import { readThreadFile, sidecarsOf } from '../../containers/thread-file.ts';
import { UsageError } from '../../error.ts';
import { decodeBytes } from '../../files/decode.ts';
import { lookUp, readBytes } from '../../files/read.ts';
import type { Context } from '../../reply.ts';

/** What the thread file of `--thread` knows. Throws a `UsageError` where it cannot be read. */
export async function readThread(path: string, cwd: string): Promise<Context> {
  if (lookUp(resolve(cwd, path), path)?.isDirectory())
    throw new UsageError('--thread takes a file, and this is a folder.', { place: { path } });
  const { text } = decodeBytes(readBytes(resolve(cwd, path), path), path);
  return readThreadFile({ path, text });
}

/** What the thread file beside a draft knows; nothing where there is none. Two of them are a `UsageError`. */
export async function readSidecar(draft: string, cwd: string): Promise<Context> {
  if (!isLintable(draft)) return {};
  const [found, second] = sidecarsOf(draft).filter((path) => lookUp(resolve(cwd, path), path)?.isFile());
  if (found === undefined) return {};
  if (second !== undefined)
    throw new UsageError(`${draft} has two thread files, ${found} and ${second}; keep one of them.`);
  return readThread(found, cwd);
}
