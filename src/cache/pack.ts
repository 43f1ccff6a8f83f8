import { digest } from './digest.ts';

/** What is kept of one file. */
export interface Entry {
  /** Digest of what the result was made from: a file that changed has another one. */
  readonly key: string;
  /** The day on which it was last of use, counted from 1970. */
  readonly day: number;
  readonly data: Uint8Array;
  /** Digest of `data`. */
  readonly sum: string;
}

/** Entries by what they are of: a file, as it is shown, under some settings. */
export type Entries = ReadonlyMap<string, Entry>;

type Row = readonly [of: string, key: string, day: number, length: number, sum: string];

/** A pack of entries as one file: a line that tells the maker and what the index is like, the index, the data. */
export function encodePack(entries: Entries, maker: string): Uint8Array {
  const rows = Array.from(entries, ([of, { key, day, data, sum }]): Row => [of, key, day, data.length, sum]);
  const index = Buffer.from(JSON.stringify(rows));
  const head = Buffer.from(`replylint ${maker} ${index.length} ${digest(index)}\n`);
  return Buffer.concat([head, index, ...Array.from(entries.values(), ({ data }) => data)]);
}

/** The entries of a pack of this maker; none where it is another's, or its index is broken. Their data may be. */
export function decodePack(bytes: Uint8Array, maker: string): Entries {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, Math.max(0, buffer.indexOf('\n')));
  const [name, by, length, indexSum] = head.split(' ');
  const start = head.length + 1;
  const end = start + Number(length);
  const index = buffer.subarray(start, end);
  if (name !== 'replylint' || by !== maker || digest(index) !== indexSum) return new Map();
  const rows: readonly Row[] = JSON.parse(index.toString());
  let at = end;
  return new Map(
    rows.map(([of, key, day, size, sum]) => {
      const data = buffer.subarray(at, at + size);
      at += size;
      return [of, { key, day, data, sum }];
    }),
  );
}
