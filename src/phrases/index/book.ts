/** Entries of a book that are read one at a time. */
export interface Chapter {
  readonly length: number;
  /** Where in the file an entry starts, by its number, from 0; of the number after the last one, where that ends. */
  start(number: number): number;
  /** An entry of ASCII text by its number, from 0; `''` where there is none. */
  line(number: number): string;
  /** Whether an entry, one that is there, is this text. */
  is(number: number, line: string): boolean;
}

const NUMBER = 4;

/**
 * Opens a book, as `writeBook` of `scripts/phrases.js` writes it: how many chapters; how many entries each has; where each
 * entry starts, and where the last one ends; the entries. Numbers take four bytes, the lowest first.
 */
export function openBook(file: Uint8Array): readonly Chapter[] {
  const { buffer, byteOffset, byteLength } = file;
  const view = new DataView(buffer, byteOffset, byteLength);
  const numberAt = (index: number): number => view.getUint32(index * NUMBER, true);
  const lengths = Array.from({ length: numberAt(0) }, (_, chapter) => numberAt(1 + chapter));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const body = (1 + lengths.length + all + 1) * NUMBER;
  const text = Buffer.from(buffer, byteOffset, byteLength);
  let before = 1 + lengths.length;
  return lengths.map((length) => {
    const first = before;
    before += length;
    const start = (number: number): number => body + numberAt(first + number);
    return {
      length,
      start,
      line: (number) => (number < length ? text.toString('latin1', start(number), start(number + 1)) : ''),
      is(number, line) {
        const from = start(number);
        if (start(number + 1) - from !== line.length) return false;
        for (let at = 0; at < line.length; at++) if (file[from + at] !== line.charCodeAt(at)) return false;
        return true;
      },
    };
  });
}
