import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../src/document/html.ts';
import { readMarkdown } from '../src/document/markdown.ts';
import { maskPlaceholders } from '../src/document/mask.ts';
import { createPage, type Page } from '../src/document/page.ts';
import { readSimpleMarkdown } from '../src/document/simple-markdown.ts';
import { findPlaceholders } from '../src/placeholders/find.ts';

function readBoth(source: string): { readonly simple: Page | undefined; readonly full: Page } {
  const placeholders = findPlaceholders(source);
  const masked = maskPlaceholders(source, placeholders);
  const [simple, full] = [createPage(source, placeholders), createPage(source, placeholders)];
  const isSimple = readSimpleMarkdown(masked, simple);
  readMarkdown(masked, full, (start, end) => readHtml(masked, full, start, end));
  return { simple: isSimple ? simple.finish() : undefined, full: full.finish() };
}

/** All that a page says, the way back from each of its characters included. */
const contents = ({ map, ...page }: Page) => ({
  ...page,
  sources: Array.from(page.text, (_, at) => [map.toSource([at, at + 1]), map.toSource([0, at])]),
});

const fragment = fc.constantFrom(
  ...[
    '**',
    '*',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '](https://a.example/x_y*z)',
    '](mailto:a@b.example)',
    '](x)',
  ],
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '1) ',
    '10. ',
    '\n- ',
    '\n1. ',
    '\n2. ',
    '# ',
    '> ',
    '• ',
    '- [ ] ',
    '    ',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '|',
    '---',
    '===',
    '-',
    '=',
    '!',
    '(',
    ')',
    '.',
    ',',
    '\\',
    '~',
    '~~',
  ],
  ...[
    'a',
    'Hi',
    'word.',
    'Note:',
    '1234',
    '#5',
    '$',
    '€',
    'é',
    '“',
    '”',
    '…',
    '— ',
    '\u00a0',
    '\u200b',
    '😀',
    "'",
    '"',
  ],
  ...[
    '&',
    '&amp;',
    '&x',
    '<',
    '>',
    '<b>',
    '[x]: http://y.example',
    '![a](http://b.example)',
    'a_b',
    '2 * 3',
    '`a*b`',
  ],
  ...[
    '{{x}}',
    '{{ticket.a_b}}',
    '[x]',
    'a [b](http://c.example) d',
    '**Note:** see',
    '*soft*',
    '_em_',
    '**b**',
    '`c`',
  ],
);

describe('simple Markdown', () => {
  it('reads as the parser does, to the last offset', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 9 }), (fragments) => {
        const { simple, full } = readBoth(fragments.join(''));
        if (simple) expect(contents(simple)).toEqual(contents(full));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    'Hi **Sam**,\n\nit is *here*: [the form](https://a.example/x_y).\nPress `Reset`.\n\n- One.\n- Two, **now**.\n',
    '**Note:** ask for case #12 & 13.\nYou need:\n1. the key_ring\n2. 3 boxes > 2\n\nDo you?',
  ])('needs no parser: %j', (source) => {
    const { simple, full } = readBoth(source);
    expect(simple && contents(simple)).toEqual(contents(full));
  });

  it.each([
    'A [form][1] in two parts.\n\n[1]: https://a.example',
    '- one\n  - inside',
    '- one\ngoes on',
    'A ![lamp](https://a.example/lamp.png) shines.',
    'It&#39;s here.',
    '> quoted',
    'Title\n===',
    '***both***',
  ])('leaves %j to the parser', (source) => {
    expect(readBoth(source).simple).toBeUndefined();
  });
});
