import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error A script of the build has no types.
import { writeBook } from '../scripts/phrases.js';
import { openBook } from '../src/phrases/index/book.ts';

const line = fc.string({ unit: 'binary-ascii' });

describe('a book', () => {
  it('gives back every line of every chapter, and nothing beyond', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line)), (chapters) => {
        const read = openBook(writeBook(chapters));
        const lines = read.map(({ length, line: at }) => Array.from({ length }, (_, number) => at(number)));
        expect(lines).toEqual(chapters);
        expect(read.map(({ length, line: at }) => at(length))).toEqual(chapters.map(() => ''));
        for (const { length, line, is } of read)
          for (let number = 0; number < length; number++) {
            expect(is(number, line(number))).toBe(true);
            expect(is(number, `${line(number)}!`)).toBe(false);
            expect(is(number, `\u0100${line(number).slice(1)}`)).toBe(false);
          }
        const sizes = read.map(({ length, start }) =>
          Array.from({ length }, (_, at) => start(at + 1) - start(at)),
        );
        expect(sizes).toEqual(chapters.map((chapter) => chapter.map(({ length }) => length)));
      }),
    );
  });
});
