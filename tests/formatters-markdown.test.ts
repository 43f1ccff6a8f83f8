import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../src/formatters/markdown.ts';
import { foreignResult, foreignText } from './foreign-text.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';

const parse = (text: string): Root => unified().use(remarkParse).parse(text);

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

const many = (count: number, message = 'Be kind.') =>
  resultOf(
    'macros.json',
    'word '.repeat(count),
    Array.from({ length: count }, (_, index) => ({ at: [index * 5, index * 5 + 4], message }) as const),
  );

describe('a comment', () => {
  it('holds the count and the findings by file', () => {
    expect(formatMarkdown(results, plainLook)).toMatchInlineSnapshot(`
      "<!-- replylint -->

      ### replylint: 4 problems (2 errors, 2 warnings), 1 info

      #### [\`drafts/late.md\`](drafts/late.md)

      - **warning** [1:1](drafts/late.md#L1) Start with the customer’s name – try “Hi Sam,”. [\`greet-customer-by-name\`](https://example.com/rules/greet-customer-by-name)
        <br>\`Dear customer\` → \`Hi Sam\`
      - **error** [3:15](drafts/late.md#L3) “you failed to” points a finger – say which step is still open. [\`no-blame\`](https://example.com/rules/no-blame)
      - **warning** [3:86](drafts/late.md#L3) “utilise” is a long word for “use”. [\`prefer-plain-words\`](https://example.com/rules/prefer-plain-words)
        <br>\`utilise\` → \`use\`
      - **info** [5:1](drafts/late.md#L5) Sign with your own name. [\`sign-with-your-name\`](https://example.com/rules/sign-with-your-name)

      #### [\`macros.json\`](macros.json)

      - **notice** The encoding was guessed: windows-1252.

      **Refund** · \`360012\` · \`/0/body\`

      - **error** [1:2188](macros.json#L1) “You should have asked” points a finger. [\`no-blame\`](https://example.com/rules/no-blame)
      "
    `);
  });

  it('of a clean run is one line', () => {
    expect(formatMarkdown([resultOf('good.md', 'Hi Sam,\n', [])], plainLook)).toBe(
      '**replylint**: nothing to mend in 1 reply. <!-- replylint -->\n',
    );
  });

  it('tells what could not be linted', () => {
    const text = formatMarkdown([], {
      ...plainLook,
      failures: [{ path: 'a.json', message: 'It is cut off.' }],
    });
    expect(text).toContain('#### Not linted\n\n- `a.json` – It is cut off.\n');
  });

  it('counts what was accepted', () => {
    const [finding] = resultOf('a.md', 'Hello', [{ at: 'Hello' }]).diagnostics;
    const suppressed = finding ? [{ ...finding, suppression: { kind: 'baseline' } as const }] : [];
    expect(formatMarkdown([{ ...resultOf('a.md', 'Hello', []), suppressed }], plainLook)).toContain(
      '1 reply, 1 accepted.',
    );
  });

  it('folds files when there is much to say', () => {
    expect(formatMarkdown([many(21)], plainLook)).toContain(
      '<details><summary><code>macros.json</code> 21 problems (0 errors, 21 warnings)</summary>',
    );
    expect(formatMarkdown([many(20)], plainLook)).not.toContain('<details>');
  });

  it('is cut where a comment has no more room, and says how much is left', () => {
    const text = formatMarkdown([many(400), many(400, 'é–“”'.repeat(200))], plainLook);
    const shown = text.split('\n').filter((line) => line.startsWith('- **warning**')).length;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(shown).toBeGreaterThan(300);
    expect(text).toContain(`… and ${800 - shown} more`);
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  });

  it.each(['../a.md', '/etc/a.md', '<text>', 'C:\\a.md'])('does not link to %s', (path) => {
    expect(formatMarkdown([resultOf(path, 'Hello', [{ at: 'Hello' }])], plainLook)).not.toContain('#L1');
  });

  it('links to odd names', () => {
    const text = formatMarkdown([resultOf('a b/(c)[d]#.md', 'Hello', [{ at: 'Hello' }])], plainLook);
    expect(text).toContain('[1:1](a%20b/%28c%29%5Bd%5D%23.md#L1)');
  });

  it('links to the forge where its address is known', () => {
    const files = 'https://github.com/ana/macros/blob/0a1b/';
    const text = formatMarkdown([resultOf('a b.md', 'Hello', [{ at: 'Hello' }])], { ...plainLook, files });
    expect(text).toContain(`[1:1](${files}a%20b.md#L1)`);
  });

  it('shows code with backticks as it is', () => {
    const text = formatMarkdown([resultOf('a.md', 'a `b` c', [{ at: '`b`', write: '``b' }])], plainLook);
    const codes = nodesOf(parse(text)).flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
    expect(codes).toContain('`b`');
    expect(codes).toContain('``b');
  });
});

const pieces = [
  '@ana',
  '@team/x',
  '#12',
  'GH-3',
  '!4',
  '~bug',
  '$5 and $6',
  'https://evil.example',
  'www.evil.example',
  'x@evil.example',
  '[a](https://evil.example)',
  '![a](x)',
  '<img src=x>',
  '</summary>',
  '</details>',
  '<!--',
  '-->',
  '`',
  '```',
  '**',
  '_',
  '|',
  '\\',
  '&lt;',
  '&#64;ana',
  '- ',
  '\n\n# ',
  '[^1]: ',
  '/close',
  '~~~',
];

describe('foreign text', () => {
  it('cannot mention, refer, link, or bring markup of its own', () => {
    fc.assert(
      fc.property(foreignResult(foreignText(pieces)), fc.boolean(), (file, folds) => {
        const diagnostics = folds
          ? Array.from({ length: 12 }, () => file.diagnostics).flat()
          : file.diagnostics;
        const nodes = nodesOf(parse(formatMarkdown([{ ...file, diagnostics }], plainLook)));
        const marks = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
        const own =
          /^<!-- replylint -->$|^<br>$|^<details><summary><code>[^<>@]*<\/code> 24 problems [^<>]*<\/summary>$|^<\/details>$/;
        expect(marks.filter((mark) => !own.test(mark))).toEqual([]);
        const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
        for (const link of links) expect(link).toMatch(/^https:\/\/example\.com\/|^(?!.*:)(?!\/)/);
        const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');
        expect(words).not.toMatch(/@[\p{L}\d_]|#\d|\bGH-\d|:\/\/|\bwww\.|!\d|~\w|\$\w/iu);
        expect(
          nodes.filter(({ type }) => /image|definition|code$|emphasis|table|footnote/.test(type)),
        ).toEqual([]);
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(folds ? 1 : 2);
        expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(diagnostics.length + 1);
      }),
    );
  });
});
