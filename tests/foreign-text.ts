import fc from 'fast-check';
import type { FileResult } from '../src/diagnostic.ts';

/** Text that means harm: pieces that steer terminals, logs, Markdown and HTML, in any order. */
export const foreignText = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom('\n', '\r', '\t', ' ', '\u001B[2J', '\u202E', '\u2028', '\uD83D', '\uFFFF', '\0'),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));

/** A file all of whose texts are foreign, with two findings that may overlap, and one that was accepted. */
export const foreignResult = (text: fc.Arbitrary<string>): fc.Arbitrary<FileResult> =>
  fc
    .record({
      path: text,
      source: text,
      words: fc.array(fc.record({ message: text, rule: text, write: text, title: text, why: text }), {
        minLength: 3,
        maxLength: 3,
      }),
      notice: text,
      places: fc.array(fc.tuple(fc.nat(), fc.nat(20)), { minLength: 3, maxLength: 3 }),
    })
    .map(({ path, source, words, notice, places }) => {
      const all = words.map(({ message, rule, write, title, why }, index) => {
        const [at = 0, length = 0] = places[index] ?? [];
        const start = at % (source.length + 1);
        const range = [start, Math.min(source.length, start + length)] as const;
        return {
          rule,
          severity: 'warn',
          message,
          path,
          line: 1,
          column: start + 1,
          endLine: 1,
          endColumn: range[1] + 1,
          range,
          suggestions: [{ message: write, range, text: write, safe: true }],
          reply: { id: title, title, pointer: title },
          why,
          url: `https://example.com/${write}`,
        } as const;
      });
      const [accepted, ...diagnostics] = all;
      return {
        path,
        source,
        diagnostics,
        suppressed: accepted
          ? [{ ...accepted, suppression: { kind: 'directive', reason: words[0]?.why ?? '' } }]
          : [],
        replies: 1,
        notices: [notice],
      };
    });
