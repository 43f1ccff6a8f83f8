/** Lines of a text that are read one at a time. */
export interface Chapter {
  readonly length: number;
  /** A line by its number, from 0; `''` where there is none. */
  line(number: number): string;
}

const UNIT = 4;

/**
 * Opens a book, as `writeBook` of `scripts/phrases.js` writes it: how many chapters; how many lines each has; where each
 * line starts, and where the last one ends; the lines. Numbers take four bytes, the lowest first; lines are in ASCII.
 */
export function openBook(bytes: Uint8Array): readonly Chapter[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numberAt = (index: number): number => buffer.readUInt32LE(index * UNIT);
  const lengths = Array.from({ length: numberAt(0) }, (_, chapter) => numberAt(1 + chapter));
  const starts = 1 + lengths.length;
  // At once: bytes take longer to become many texts than one.
  const text = buffer.toString(
    'latin1',
    (starts + lengths.reduce((sum, length) => sum + length, 0) + 1) * UNIT,
  );
  let before = starts;
  return lengths.map((length) => {
    const first = before;
    before += length;
    return {
      length,
      line: (number) =>
        number < length ? text.slice(numberAt(first + number), numberAt(first + number + 1)) : '',
    };
  });
}
