import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../src/document/html.ts';
import { readMarkdown } from '../src/document/markdown.ts';
import { maskPlaceholders } from '../src/document/mask.ts';
import { createPage, type Page } from '../src/document/page.ts';
import { readPlain } from '../src/document/plain.ts';
import { findPlaceholders } from '../src/placeholders/find.ts';
import { hull } from '../src/text/map.ts';

function page(markup: 'plain' | 'markdown' | 'html', source: string): Page {
  const placeholders = findPlaceholders(source);
  const masked = maskPlaceholders(source, placeholders);
  const writer = createPage(source, placeholders);
  if (markup === 'plain') readPlain(source, writer);
  if (markup === 'markdown')
    readMarkdown(masked, writer, (start, end) => readHtml(masked, writer, start, end));
  if (markup === 'html') readHtml(masked, writer);
  return writer.finish();
}

const shown = (read: Page) => read.blocks.map(({ kind, span }) => [kind, read.text.slice(...span)]);

describe('plain text', () => {
  it('tells paragraphs, items, quotes and code apart', () => {
    const read = page(
      'plain',
      'Hi Ana,\r\nthanks.\r\n\r\n1. Open it\r\n2. Press `Reset`\r\nDone.\r\n\r\n> You wrote this\r\n> and this\r\n```\ncode\n```\n',
    );
    expect(shown(read)).toEqual([
      ['paragraph', 'Hi Ana,\nthanks.'],
      ['item', 'Open it'],
      ['item', 'Press `Reset`'],
      ['paragraph', 'Done.'],
      ['quoted', '> You wrote this\n> and this'],
      ['code', 'code'],
    ]);
    expect(read.unread.map((span) => read.text.slice(...span))).toEqual(['`Reset`']);
  });
});

describe('Markdown', () => {
  it('reads through emphasis, links, entities, escapes, lists, tables and lazy lines', () => {
    const read = page(
      'markdown',
      'Hi **Ana**, it&#39;s *here*: [the form](https://a.example/x \\"t\\") and \\*this\\* &amp; more.\nSecond line  \nthird.\n\n- one\n  goes on\n- `two`\nlazy\n\n> quoted\nmy answer\n\n| a | b |\n| - | - |\n| c | d |\n\n# Title\n\n    code\n',
    );
    expect(shown(read)).toEqual([
      [
        'paragraph',
        'Hi Ana, it\'s here: [the form](https://a.example/x "t") and *this* & more.\nSecond line\nthird.',
      ],
      ['item', 'one\ngoes on'],
      ['item', 'two'],
      ['paragraph', 'lazy'],
      ['quoted', 'quoted'],
      ['paragraph', 'my answer'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c'],
      ['cell', 'd'],
      ['heading', 'Title'],
      ['code', 'code'],
    ]);
  });

  it('reads bullets as plain text does, though Markdown knows no such lists', () => {
    const lines = 'We did:\n• the *brakes*\n• the <b>light</b>  \n• the bell\nThat is all.';
    expect(shown(page('markdown', `${lines}\n\n· one`))).toEqual([
      ['paragraph', 'We did:'],
      ['item', 'the brakes'],
      ['item', 'the light'],
      ['item', 'the bell'],
      ['paragraph', 'That is all.'],
      ['item', 'one'],
    ]);
    expect(shown(page('markdown', '• the *brakes*\n• the light'))).toEqual([
      ['item', 'the brakes'],
      ['item', 'the light'],
    ]);
  });

  it('keeps placeholders out of the parser', () => {
    const read = page('markdown', 'Hi {{_first_name_}} *|FNAME|* and [a link]({{url | append: ")"}}) now');
    expect(read.text).toBe('Hi {{_first_name_}} *|FNAME|* and a link now');
    expect(read.placeholders.map(({ span }) => span && read.text.slice(...span))).toEqual([
      '{{_first_name_}}',
      '*|FNAME|*',
      undefined,
    ]);
  });
});

describe('HTML', () => {
  it('reads a tag that is cut off as its letters', () => {
    const read = page('html', 'a <n');
    expect(read.text).toBe('a n');
    expect(read.map.toSource([2, 3])).toEqual([[3, 4]]);
  });

  it('flattens blocks, folds white space, decodes entities and skips what nobody sees', () => {
    const read = page(
      'html',
      '<style>p { color: red }</style><p>Hi&nbsp;<b>Ana</b>,<br>\n thanks   for\n<a href="https://a.example/?a=1&amp;b=2">the <i>photo</i></a>.</p><!-- no --><ul><li>One</li><li>Two &amp; <code>x</code></li></ul><table><tr><td>a</td><td>b</td></tr></table><blockquote>old</blockquote><div style="display:none">no</div>',
    );
    expect(shown(read)).toEqual([
      ['paragraph', 'Hi\u00a0Ana,\nthanks for the photo.'],
      ['item', 'One'],
      ['item', 'Two & x'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['quoted', 'old'],
    ]);
    expect(read.links.map(({ span, href }) => [read.text.slice(...span), href])).toEqual([
      ['the photo', 'https://a.example/?a=1&b=2'],
    ]);
    expect(read.unread.map((span) => read.text.slice(...span))).toEqual(['x']);
  });

  it('keeps source order where tags of a template stand in a table', () => {
    const read = page(
      'html',
      '<table>{% for x in y %}<tr><td>{{ x | default: "<b>" }} due</td></tr>{% endfor %}</table>',
    );
    expect(shown(read)).toEqual([['cell', '{{ x | default: "<b>" }} due']]);
  });
});

const words = fc.stringMatching(/^[a-z]{1,7}$/);
const piece = fc.oneof(
  words,
  fc.constantFrom(
    '&amp;',
    '&#39;',
    '&nbsp;',
    '&eacute;',
    '**bold**',
    '*it*',
    '`code`',
    '[link](https://a.example)',
    '\\*',
    '{{user.name}}',
    '{% if x %}',
    '<b>x</b>',
    '<br>',
    '\n',
    '\n\n',
    '\r\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '😀',
    'é',
    '\u00ad',
    '\u200b',
    ' ',
    ', ',
    '. ',
    '# ',
    '| a |',
    '---',
    '<',
    '>',
    '&',
    '\\',
    '_',
    '"',
    "'",
  ),
);
const anyReply = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe.each(['plain', 'markdown', 'html'] as const)('the map of %s', (markup) => {
  it('leads every visible word back to itself', () => {
    fc.assert(
      fc.property(anyReply, (source) => {
        const read = page(markup, source);
        for (const match of read.text.matchAll(/[a-z]+/g)) {
          const spans = read.map.toSource([match.index, match.index + match[0].length]);
          expect(spans.map((span) => source.slice(...span)).join('')).toMatch(/[a-z&;#]/);
          const plain = spans
            .map((span) => source.slice(...span))
            .join('')
            .replace(/&eacute;/g, '')
            .replace(/[\u00ad\u200b]/g, '');
          expect(plain).toBe(match[0]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has blocks in order, apart, in range', () => {
    fc.assert(
      fc.property(fc.oneof(anyReply, fc.string({ unit: 'binary', maxLength: 200 })), (source) => {
        const read = page(markup, source);
        let last = 0;
        for (const { span } of read.blocks) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(read.text.length);
        const range = hull(read.map.toSource([0, read.text.length]));
        expect(range[0]).toBeGreaterThanOrEqual(0);
        expect(range[1]).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 1000 },
    );
  });
});
