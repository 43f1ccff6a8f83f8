import { decodeBytes } from './decode.ts';

/** A path that stands in a list. */
export interface ListedPath {
  readonly path: string;
  /** The list, as it stands in messages. */
  readonly list: string;
}

/**
 * The paths of a list: one a line, or between NULs where it holds any. Empty lines are passed over; everything else is
 * taken as it stands, since a name can begin with a space or `#`. Throws a `UsageError` where the bytes are no text.
 */
export function readPaths(bytes: Uint8Array, list: string): ListedPath[] {
  const parts = bytes.includes(0) && !isUtf16(bytes) ? betweenNuls(bytes) : lines(bytes, list);
  return parts.filter((path) => path !== '').map((path) => ({ path, list }));
}

// What a redirection in PowerShell writes.
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const betweenNuls = (bytes: Uint8Array): string[] => Buffer.from(bytes).toString('utf8').split('\0');

const lines = (bytes: Uint8Array, list: string): string[] =>
  decodeBytes(bytes, list)
    .text.replace(/^\uFEFF/, '')
    .split(/\r?\n/);
