import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { readReplies } from '../src/containers/read.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { lintReply } from '../src/lint/lint.ts';
import type { Context } from '../src/reply.ts';
import { defaultValues } from '../src/rule/options.ts';
import type { Setting } from '../src/rule/rule.ts';
import { linesOf } from '../src/text/lines.ts';
import type { Span } from '../src/text/span.ts';

const everyRule: readonly Setting[] = rules.map((rule) => ({
  rule,
  severity: 'warn',
  options: defaultValues(rule.options ?? {}),
}));

type Ending = 'md' | 'txt' | 'html';

async function lintText(
  text: string,
  ending: Ending,
  context: Context = {},
  kind?: 'macro',
): Promise<readonly Diagnostic[]> {
  const { replies } = await readReplies({ path: `draft.${ending}`, text }, {});
  const found: Diagnostic[] = [];
  for (const reply of replies) {
    const told = { ...reply, ...(kind && { kind }), context: { ...reply.context, ...context } };
    found.push(...(await lintReply(told, everyRule, linesOf(text))).diagnostics);
  }
  return found;
}

// Every one of these words draws a finding where an agent writes it.
const BAD = [
  'you failed to',
  'unfortunately',
  'needless to say',
  'obviously',
  'utilise',
  'asap',
  'definately',
  'guys',
  'do the needful',
  'i promise',
];

const SENTENCES = [
  'Thanks for the photo of the lamp.',
  'You failed to read page two, so unfortunately we cannot refund it!!',
  'Calm down, obviously it is on its way asap.',
  'Could you send me the number?',
  'We apologise for any inconvenience caused.',
  'The new one costs £19.50 and leaves on Tuesday, 3 March at 5 pm.',
  '東京の店は明日です。',
  'Your card 4111 1111 1111 1111 is on file; please send your password.',
  'i think its there , is it not ?',
  '👩‍👩‍👧 Great!!! 🎉🎉🎉',
  'Open the app, go to settings, tap reset, enter the code and wait.',
  'I have passed this on to the relevant team; they will be in touch soon.',
  'Mistakes were made.',
  'Hallo Frau Groß, vielen Dank für Ihre Nachricht, wir melden uns und nicht später.',
];

const JUNK = [
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '[',
    '](',
    '<',
    '</b>',
    '<b>',
    '&',
    '&amp;',
    '&#',
    '\\',
    '`',
    '```\n',
    '~~~\n',
    '| a | b |\n',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '--\n',
    '---\n',
    '***',
    '__',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '\r\n',
    '\r',
    '\u2028',
    '\0',
  ],
  ...[
    '\uFEFF',
    '\u00AD',
    '\u202E',
    '\uD83D',
    '^RR',
    '@sam',
    'On Mon, Sam wrote:\n',
    '<!-- a -->',
    '<br>',
    '<p>',
    '</p>',
  ],
];

/** A piece of a reply; a sheltered one holds words that are not the agent's. */
interface Piece {
  readonly text: string;
  readonly shelter?: Span;
}

const bad = fc.constantFrom(...BAD);
const between = (before: string, inside: string, after: string): Piece => ({
  text: before + inside + after,
  shelter: [before.length, before.length + inside.length],
});

const slug = (words: string): string => words.replaceAll(' ', '-');
const placeholder = bad.map((words) =>
  between('Your order ', `{{ticket.${slug(words).replaceAll('-', '_')}}}`, ' left on Tuesday.'),
);
const address = bad.map((words) =>
  between('The guide is at ', `https://example.com/${slug(words)}?q=${slug(words)}`, ' for you.'),
);
const mail = bad.map((words) => between('Write to ', `${slug(words)}@example.com`, ' with it.'));
const code: Readonly<Record<Ending, fc.Arbitrary<Piece>>> = {
  md: bad.map((words) => between('Type `', words, '` there.')),
  txt: bad.map((words) => between('Type `', words, '` there.')),
  html: bad.map((words) => between('Type <code>', words, '</code> there.')),
};
const quoted: Readonly<Record<Ending, fc.Arbitrary<Piece>>> = {
  md: bad.map((words) => between('\n\n', `> ${words} it, ${words}!!`, '\n\n')),
  txt: bad.map((words) => between('\n\n', `> ${words} it, ${words}!!`, '\n\n')),
  html: bad.map((words) => between('<blockquote>', `${words} it, ${words}!!`, '</blockquote>')),
};

const told = fc.constantFrom(...SENTENCES).map((text): Piece => ({ text }));

/** A reply of sentences, some with words that are not the agent's, and where those stand in it. */
function replyIn(
  ending: Ending,
): fc.Arbitrary<{ readonly text: string; readonly shelters: readonly Span[] }> {
  const piece = fc.oneof(told, placeholder, address, mail, code[ending], quoted[ending]);
  const [open, close] = ending === 'html' ? ['<p>', '</p>\n'] : ['', '\n\n'];
  return fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => {
    let text = `${open}Hi Sam,${close}${open}Thanks for the photo of the lamp.${close}`;
    const shelters: Span[] = [];
    for (const { text: words, shelter } of pieces) {
      const at = text.length + open.length;
      if (shelter) shelters.push([at + shelter[0], at + shelter[1]]);
      text += open + words + close;
    }
    return { text: `${text}${open}Best,${ending === 'html' ? '<br>' : '\n'}Tom${close}`, shelters };
  });
}

// They look at what stands in addresses, placeholders and code.
const LOOKS_INSIDE = new Set(['placeholders', 'safety', 'library']);
const looksInside = new Set(rules.filter(({ category }) => LOOKS_INSIDE.has(category)).map(({ id }) => id));

it.each(BAD)('%s draws a finding where the agent says it', async (words) => {
  const text = `Hi Sam,\n\nThanks for the photo. The guide says so and ${words} it.\n\nBest,\nTom\n`;
  const at = text.indexOf(words);
  const found = await lintText(text, 'md');
  expect(found.filter(({ range }) => range[0] >= at && range[1] <= at + words.length)).not.toEqual([]);
});

const RUNS = 150;

describe.each(['md', 'txt', 'html'] as const)('any reply in %s', (ending) => {
  it('is read, and every finding stands in the file, in order', { timeout: 60_000 }, async () => {
    const piece = fc.oneof(
      fc.constantFrom(...SENTENCES, ...JUNK),
      fc.constantFrom(' ', '\n', '\n\n'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const context = fc.constantFrom<Context>(
      {},
      { channel: 'chat' },
      { customer: { firstName: 'Sam' }, agent: { firstName: 'Tom' }, sentAt: '2026-03-02T09:00:00Z' },
      { thread: [{ from: 'customer', text: 'Where is it?! You failed to send it. Can I get a refund?' }] },
    );
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 25 }),
        context,
        fc.constantFrom(undefined, 'macro' as const),
        async (pieces, known, kind) => {
          const text = pieces.join('');
          let before = 0;
          for (const { range, line, column, endLine, endColumn, suggestions } of await lintText(
            text,
            ending,
            known,
            kind,
          )) {
            found++;
            expect(range[0]).toBeGreaterThanOrEqual(before);
            expect(range[1]).toBeGreaterThanOrEqual(range[0]);
            expect(range[1]).toBeLessThanOrEqual(text.length);
            expect(endLine).toBeGreaterThanOrEqual(line);
            expect(Math.min(column, endColumn)).toBeGreaterThan(0);
            for (const fix of suggestions) expect(fix.range[1]).toBeLessThanOrEqual(text.length);
            [before] = range;
          }
        },
      ),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS);
  });

  it('draws no finding on words that are not the agent’s', { timeout: 60_000 }, async () => {
    let sheltered = 0;
    await fc.assert(
      fc.asyncProperty(replyIn(ending), async ({ text, shelters }) => {
        sheltered += shelters.length;
        for (const { rule, range, message } of await lintText(text, ending)) {
          if (looksInside.has(rule)) continue;
          const shelter = shelters.find(([start, end]) => start <= range[0] && range[1] <= end);
          expect(shelter && `${rule}: ${message} (${text.slice(...range)})`).toBeUndefined();
        }
      }),
      { numRuns: RUNS },
    );
    expect(sheltered).toBeGreaterThan(RUNS);
  });
});

describe('a reply without measure', () => {
  const deep = 3000;
  it.each([
    ['a megabyte of paragraphs', 'md', 'Thanks for the photo. It ships on Tuesday.\n\n'.repeat(23_000)],
    ['one word of a megabyte', 'md', 'a'.repeat(1_000_000)],
    ['quotes in quotes', 'md', `${'>'.repeat(deep)} you failed to read it`],
    ['marks in marks', 'md', `${'**a _b '.repeat(400)}${'b_ a** '.repeat(400)}`],
    ['elements in elements', 'html', `${'<div>'.repeat(deep)}you failed to read it`],
    ['braces in braces', 'md', `${'{{'.repeat(deep)}a${'}}'.repeat(deep)}`],
    ['nothing but addresses', 'txt', 'a@b.example '.repeat(deep)],
  ] as const)('%s', { timeout: 60_000 }, async (_, ending, text) => {
    expect((await lintText(text, ending)).length).toBeGreaterThan(0);
  });
});
