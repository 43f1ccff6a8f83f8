import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { FileResult } from '../src/diagnostic.ts';
import { excerptOf } from '../src/formatters/excerpt.ts';
import { lookAround } from '../src/formatters/neighbourhood.ts';
import { formatPretty } from '../src/formatters/pretty.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';

const shown = async (result: FileResult, look = plainLook): Promise<string> => formatPretty([result], look);

test('findings in a draft and in a macro of one long line', async () => {
  expect(await formatPretty(results, plainLook)).toMatchInlineSnapshot(`
    "
    drafts/late.md

     warning  Start with the customer’s name – try “Hi Sam,”.
              greet-customer-by-name
         1:1  Dear customer,
              ─────────────
           →  Write “Hi Sam”.
         why  A name shows that a person read the message.

       error  “you failed to” points a finger – say which step is still open.
              no-blame
        3:15  Unfortunately you failed to send the form, so the claim is still…
                            ─────────────
         why  A customer who feels accused stops listening.

     warning  “utilise” is a long word for “use”.  prefer-plain-words
        3:86  …so the claim is still open and we have to utilise the old address.
                                                         ───────
           →  Write “use”.
         why  Short words are read faster.

        info  Sign with your own name.  sign-with-your-name
         5:1  Regards
              ───────… to line 6
         why  People trust people.

    macros.json

      notice  The encoding was guessed: windows-1252.

     Refund  360012  /0/body

       error  “You should have asked” points a finger.  no-blame
      1:2188  …refund is on its way. You should have asked. Thanks for waiting.…
                                     ─────────────────────

    ✖ 4 problems (2 errors, 2 warnings), 1 info
      1 warning potentially fixable with the \`--fix\` option.
    "
  `);
});

test('a narrow terminal that shows ASCII only', async () => {
  const look = { ...plainLook, width: 50, unicode: false };
  expect(await formatPretty(results.slice(0, 1), look)).toMatchInlineSnapshot(`
    "
    drafts/late.md

     warning  Start with the customer’s name – try
              “Hi Sam,”.  greet-customer-by-name
         1:1  Dear customer,
              ^^^^^^^^^^^^^
          ->  Write “Hi Sam”.
         why  A name shows that a person read the
              message.

       error  “you failed to” points a finger – say
              which step is still open.  no-blame
        3:15  ...you failed to send the...
                 ^^^^^^^^^^^^^
         why  A customer who feels accused stops
              listening.

     warning  “utilise” is a long word for “use”.
              prefer-plain-words
        3:86  ...we have to utilise the old...
                            ^^^^^^^
          ->  Write “use”.
         why  Short words are read faster.

        info  Sign with your own name.
              sign-with-your-name
         5:1  Regards
              ^^^^^^^... to line 6
         why  People trust people.

    x 3 problems (1 error, 2 warnings), 1 info
      1 warning potentially fixable with the \`--fix\` option.
    "
  `);
});

test('colours are its own, and do not change the text', async () => {
  const coloured = await formatPretty(results, { ...plainLook, color: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(await formatPretty(results, plainLook));
  expect(coloured).toContain('\u001B[31myou failed to\u001B[39m');
});

test('the line under the words allows for wide characters, joined emoji, accents and tabs', async () => {
  const source = '\t田中さん,\tthe cafe\u0301 👩‍👩‍👧 is obviously open';
  expect(
    await shown(resultOf('a.md', source, [{ at: '田中' }, { at: 'obviously' }, { at: 'cafe\u0301' }])),
  ).toMatchInlineSnapshot(`
    "
    a.md

     warning  A message.  a-rule
         1:2  田中さん,    the café 👩‍👩‍👧 is obviously open
              ────

     warning  A message.  a-rule
        1:30  田中さん,    the café 👩‍👩‍👧 is obviously open
                                          ─────────

     warning  A message.  a-rule
        1:12  田中さん,    the café 👩‍👩‍👧 is obviously open
                               ────

    ✖ 3 problems (0 errors, 3 warnings)
    "
  `);
});

test('a place between two characters, and one on an empty line', async () => {
  expect(await shown(resultOf('a.md', 'Hi\n\nBye', [{ at: [2, 2] }, { at: [3, 3] }]))).toMatchInlineSnapshot(`
    "
    a.md

     warning  A message.  a-rule
         1:3  Hi
                ^

     warning  A message.  a-rule
         2:1  (empty line)

    ✖ 2 problems (0 errors, 2 warnings)
    "
  `);
});

test('words that go on in the next line or past the edge', async () => {
  const source = `Please be advised\r\nthat ${'it is so long '.repeat(20)}`;
  expect(
    await shown(resultOf('a.md', source, [{ at: 'be advised\r\nthat' }, { at: [19, source.length] }])),
  ).toMatchInlineSnapshot(`
    "
    a.md

     warning  A message.  a-rule
         1:8  Please be advised
                     ──────────… to line 2

     warning  A message.  a-rule
         2:1  that it is so long it is so long it is so long it is so long it is …
              ───────────────────────────────────────────────────────────────────…

    ✖ 2 problems (0 errors, 2 warnings)
    "
  `);
});

test('a line end at the end of the words is no further line', async () => {
  expect(await shown(resultOf('a.md', 'One\nTwo', [{ at: 'One\n' }]))).toContain('\n          ───\n');
});

test('why is said once for each rule in a run', async () => {
  const twice = ['a.md', 'b.md'].map((path) =>
    resultOf(path, 'One two', [
      { at: 'One', why: 'Because.' },
      { at: 'two', why: 'Because.' },
    ]),
  );
  expect((await formatPretty(twice, plainLook)).match(/Because/g)).toHaveLength(1);
});

test('a heading for each reply, once', async () => {
  const result = resultOf('a.json', '["One two", "Three"]', [
    { at: 'One', reply: { title: 'First', pointer: '/0' } },
    { at: 'two', reply: { title: 'First', pointer: '/0' } },
    { at: 'Three', reply: { pointer: '/1' } },
  ]);
  expect(await shown(result)).toMatchInlineSnapshot(`
    "
    a.json

     First  /0

     warning  A message.  a-rule
         1:3  ["One two", "Three"]
                ───

     warning  A message.  a-rule
         1:7  ["One two", "Three"]
                    ───

     /1

     warning  A message.  a-rule
        1:14  ["One two", "Three"]
                           ─────

    ✖ 3 problems (0 errors, 3 warnings)
    "
  `);
});

const spot = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.nat(),
    fc.nat(40),
    fc.integer({ min: 20, max: 90 }),
  )
  .map(([text, start, length, room]) => {
    const from = start % (text.length + 1);
    return { text, room, range: [from, Math.min(text.length, from + length)] as const };
  });

test('an excerpt fits its room, and its indent and width are those of what is shown', () => {
  fc.assert(
    fc.property(spot, ({ text, range, room }) => {
      const excerpt = excerptOf(lookAround(text, range, 2 * room), room, stringWidth, '…');
      const { before, match, after, indent, width } = excerpt;
      const sum = (part: string): number =>
        [...new Intl.Segmenter().segment(part)].reduce(
          (columns, { segment }) => columns + stringWidth(segment),
          0,
        );
      expect(sum(before)).toBe(indent);
      expect(sum(match)).toBe(width);
      expect(indent + width + sum(after)).toBeLessThanOrEqual(room);
    }),
  );
});

test('in ASCII an excerpt shows the words themselves', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 400 }),
      fc.nat(),
      fc.nat(15),
      (text, start, length) => {
        const from = start % (text.length + 1);
        const near = lookAround(text, [from, Math.min(text.length, from + length)], 120);
        const { match, more } = excerptOf(near, 60, (part) => part.length, '…');
        const words = text.slice(from, from + length);
        expect(match).toBe(words.split('\n')[0]);
        expect(more).toBe(!/^[^\n]*\n*$/.test(words));
      },
    ),
  );
});

test('a line of a million columns is read only around the match', () => {
  const source = `${'x'.repeat(500_000)} word ${'y'.repeat(500_000)}`;
  expect(lookAround(source, [500_001, 500_005], 100).text).toHaveLength(200);
});
