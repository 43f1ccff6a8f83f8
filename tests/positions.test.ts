import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import noBlame from '../rules/no-blame/rule.ts';
import { lintExample } from '../scripts/examples.ts';

// Ways to write the same words; each decodes to the letters between the bars.
const spellings = {
  md: {
    apostrophe: ["'", '’', '&#39;', '&rsquo;', "\\'"],
    space: [' ', '&nbsp;', '\n', ' **', '** '],
    wrap: ['', '**', '_', '`x` '],
  },
  html: {
    apostrophe: ["'", '’', '&#39;', '&#x27;', '&rsquo;'],
    space: [' ', '&nbsp;', '\n   ', ' <b>', '</b> '],
    wrap: ['', '<p>', '<li>', '<code>x</code> '],
  },
  txt: { apostrophe: ["'", '’'], space: [' ', '\u00a0', '\n'], wrap: ['', '> quoted\n\n', '- '] },
} as const;

const filler = fc.constantFrom(
  'Thanks for the photo.',
  'Café costs 5 €.',
  '😀 ok',
  '{{ticket.id}}',
  'https://a.example/you-should-have-called',
  '日本語。',
  'A & B',
  '1 < 2',
);

function decode(source: string, ending: keyof typeof spellings): string {
  const bare =
    ending === 'html'
      ? source.replace(/<[^>]*>/g, '')
      : ending === 'md'
        ? source.replace(/\*\*|_|\\(?=')/g, '')
        : source;
  return bare
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&rsquo;/g, '’')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/\s+/g, ' ');
}

describe.each(['md', 'html', 'txt'] as const)('a finding in %s', (ending) => {
  const { apostrophe, space, wrap } = spellings[ending];
  const phrase = fc
    .record({
      quote: fc.constantFrom(...apostrophe),
      gaps: fc.array(fc.constantFrom(...space), { minLength: 3, maxLength: 3 }),
    })
    .map(({ quote, gaps: [a, b, c] }) => `You${a}didn${quote}t${b}read${c}it.`);
  const reply = fc
    .array(fc.tuple(fc.constantFrom(...wrap), fc.oneof(filler, phrase), fc.constantFrom('\n\n', ' ', '\n')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.flat().join(''));

  it('stands exactly on the words that its message quotes', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(reply, async (source) => {
        for (const { range, message } of await lintExample(noBlame, source, { ending, options: {} })) {
          found++;
          const quoted = /^“(.*?)” points/s.exec(message)?.[1] ?? '';
          expect(decode(source.slice(...range), ending).trim()).toBe(quoted.replace(/\s+/g, ' '));
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
