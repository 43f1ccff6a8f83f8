import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRdjson } from '../src/formatters/rdjson.ts';
import { formatRdjsonl } from '../src/formatters/rdjsonl.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';
import { rdErrors } from './report-schemas.ts';

test('rdjson is what reviewdog reads, and so is each line of rdjsonl', () => {
  const whole = JSON.parse(formatRdjson(results, plainLook));
  expect(rdErrors(whole)).toEqual([]);
  const lines = formatRdjsonl(results, plainLook).trimEnd().split('\n');
  const diagnostics = lines.map((line) => JSON.parse(line));
  expect(diagnostics.flatMap(rdErrors)).toEqual([]);
  expect(diagnostics.map(({ source: _, ...diagnostic }) => diagnostic)).toEqual(whole.diagnostics);
  expect(diagnostics[2]).toMatchObject({
    severity: 'WARNING',
    code: { value: 'prefer-plain-words' },
    suggestions: [{ range: { start: { line: 3, column: 86 }, end: { line: 3, column: 93 } }, text: 'use' }],
  });
});

test('counts bytes, and no byte-order mark', () => {
  const file = resultOf('a.md', '\uFEFFé€😀x\n😀y', [{ at: 'x' }, { at: 'y' }]);
  const columns = JSON.parse(formatRdjson([file], plainLook)).diagnostics.map(
    (one: { location: { range: { start: { column: number } } } }) => one.location.range.start.column,
  );
  expect(columns).toEqual([10, 5]);
});

test('points at the same words in bytes as in code units', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n', ' ') });
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const source = `${before}|${words}|${after}`;
      const range = [before.length, before.length + words.length + 2] as const;
      const [one] = JSON.parse(
        formatRdjson([resultOf('a.md', source, [{ at: range }])], plainLook),
      ).diagnostics;
      const { start, end } = one.location.range;
      const bytes = Buffer.from(source);
      expect(bytes.subarray(byteAt(bytes, start), byteAt(bytes, end)).toString()).toBe(`|${words}|`);
    }),
  );
});

/** Where a line and column lead, both 1-based, counted by line feeds. */
function byteAt(bytes: Buffer, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = bytes.indexOf('\n', start) + 1;
  return start + column - 1;
}
