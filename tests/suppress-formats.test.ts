import { describe, expect, it } from 'vitest';
import { lintSuppressed, ONLY } from './suppressing.ts';

const BLAME = 'You should have called us first.';
const JARGON = 'Please escalate it to tier 2 via API.';
const sources = (entry: string): string => `${ONLY}sources: [${entry}]\n`;

describe('Markdown', () => {
  it('switches off from a comment to another, for some rules', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.md': `${BLAME}\n\n<!-- replylint-disable no-blame -->\n\n${BLAME}\n\n<!-- replylint-enable -->\n\n${BLAME}\n`,
    });
    expect(left).toEqual(['a.md:1:1 no-blame', 'a.md:9:1 no-blame']);
    expect(accepted).toEqual(['a.md:5:1 no-blame ()']);
  });

  it('takes a comment at the end of a line', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.md': `${BLAME} <!-- replylint-disable-line -->\n${BLAME}\n`,
    });
    expect(left).toEqual(['a.md:2:1 no-blame']);
    expect(accepted).toHaveLength(1);
  });

  it('does not take what stands in a fence or in code for a directive', async () => {
    const { left } = await lintSuppressed({
      'a.md': `\`\`\`html\n<!-- replylint-disable -->\n\`\`\`\n\nWrite \`<!-- replylint-disabel -->\`.\n\n${BLAME}\n`,
    });
    expect(left).toEqual(['a.md:7:1 no-blame']);
  });

  it('lets no lone mark hide a comment', async () => {
    const { left } = await lintSuppressed({
      'a.md': `It\`s here.\n\n<!-- replylint-disable-next-line -->\n${BLAME}\n\nIt\`s\n<!-- replylint-disable-next-line -->\n${BLAME}\n\nIt\`s there.\n`,
    });
    expect(left).toEqual([]);
  });

  it('reads the comments of a library, in its replies and between them', async () => {
    const { left, accepted } = await lintSuppressed({
      'replies.md': [
        '# Replies',
        '',
        '## Late',
        '',
        '<!-- replylint-disable no-blame -- a quote -->',
        BLAME,
        '',
        '## Refund',
        '',
        BLAME,
        '',
      ].join('\n'),
      '.replylintrc': sources('{ files: "*.md", preset: library }'),
    });
    expect(left).toEqual(['replies.md:10:1 no-blame']);
    expect(accepted).toEqual(['replies.md:6:1 no-blame (a quote)']);
  });
});

describe('front matter', () => {
  it.each([
    ['disable: no-blame', ''],
    ['disable: [no-blame]', ''],
    ['disable: ["no-blame -- a quote"]', 'a quote'],
    ['disable:\n  no-blame: a quote', 'a quote'],
    ['disable:\n  - no-blame -- a quote', 'a quote'],
    ['# replylint-disable no-blame -- a quote', 'a quote'],
    ['agent: Sam\n# replylint-disable -- a quote\nbrand: Acme', 'a quote'],
  ])('says %j', async (head, reason) => {
    const { left, accepted } = await lintSuppressed({ 'a.txt': `---\n${head}\n---\n${BLAME}\n` });
    expect(left).toEqual([]);
    expect(accepted.map((one) => one.replace(/^a\.txt:\d+:1 /, ''))).toEqual([`no-blame (${reason})`]);
  });

  it.each([
    ['disable: 3', ['a.txt:2:10 unknown-suppression', 'a.txt:4:1 no-blame']],
    ['disable: [no-blame, 3]', ['a.txt:2:21 unknown-suppression']],
    ['disable: no-blame no-jargon', ['a.txt:2:19 unknown-suppression']],
    ['disable: ["no-blame a quote"]', ['a.txt:2:21 unknown-suppression']],
  ])('that says nothing is told of: %j', async (head, expected) => {
    const { left } = await lintSuppressed({ 'a.txt': `---\n${head}\n---\n${BLAME}\n` });
    expect(left).toEqual(expected);
  });

  it('of HTML, with a byte-order mark and the line ends of Windows', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.html': `\uFEFF---\r\ndisable:\r\n  - no-blame -- why\r\n  - no-jargon\r\n---\r\n<p>${BLAME}</p>\r\n`,
    });
    expect(left).toEqual(['a.html:4:5 unused-suppression']);
    expect(accepted).toEqual(['a.html:6:4 no-blame (why)']);
  });
});

describe('HTML', () => {
  it('has comments', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.html': `<!-- replylint-disable-next-line no-blame — approved -->\n<p>${BLAME}</p>\n<p>${BLAME}</p>\n`,
    });
    expect(left).toEqual(['a.html:3:4 no-blame']);
    expect(accepted).toEqual(['a.html:2:4 no-blame (approved)']);
  });
});

describe('YAML', () => {
  const titles = sources('{ files: "*.yaml", preset: titles }');

  it('covers the whole value under a comment, and the item', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.yaml': [
        '# replylint-disable-next-line no-blame -- long',
        '# A remark in between.',
        'Late: |',
        '  Hi,',
        '',
        `  ${BLAME}`,
        `Refund: ${BLAME} # replylint-disable-line no-blame -- short`,
        'Damage: | # replylint-disable-line no-blame -- header',
        '  # replylint-disable',
        `  ${BLAME}`,
        `Lost: ${BLAME}`,
        '',
      ].join('\n'),
      '.replylintrc': titles,
    });
    expect(left).toEqual(['a.yaml:11:7 no-blame']);
    expect(accepted).toEqual([
      'a.yaml:6:3 no-blame (long)',
      'a.yaml:7:9 no-blame (short)',
      'a.yaml:10:3 no-blame (header)',
    ]);
  });

  it('covers an item of a list, and a range', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.yaml': [
        'replies:',
        '  # replylint-disable-next-line no-blame',
        '  - title: Late',
        `    text: ${BLAME}`,
        '  - title: Lost',
        `    text: ${BLAME}`,
        '  # replylint-disable',
        '  - title: Refund',
        `    text: "${BLAME}"`,
        '  # replylint-enable',
        '  - title: Damage',
        `    text: ${BLAME}`,
        '',
      ].join('\r\n'),
      '.replylintrc': sources(
        '{ files: "*.yaml", format: yaml, each: "replies[*]", title: title, text: text }',
      ),
    });
    expect(left).toEqual(['a.yaml:6:11 no-blame', 'a.yaml:12:11 no-blame']);
    expect(accepted).toEqual(['a.yaml:4:11 no-blame ()', 'a.yaml:9:12 no-blame ()']);
  });
});

describe('JSON with comments', () => {
  it('takes both kinds of comments, and none in texts', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.jsonc': [
        '{',
        '  // replylint-disable-next-line no-blame -- one',
        `  "Late": "${BLAME}",`,
        '  /* replylint-disable no-blame',
        '     -- two',
        '     lines */',
        `  "Lost": "${BLAME}",`,
        '  /* replylint-enable no-blame */',
        `  "Damage": "// replylint-disable-line\\n${BLAME}",`,
        `  "Refund": "${BLAME}" // replylint-disable-line`,
        '}',
      ].join('\n'),
      '.replylintrc': sources('{ files: "*.jsonc", preset: titles }'),
    });
    expect(left.map((one) => one.replace(/:\d+ /, ' '))).toEqual(['a.jsonc:9 no-blame']);
    expect(accepted).toEqual([
      'a.jsonc:3:12 no-blame (one)',
      'a.jsonc:7:12 no-blame (two lines)',
      'a.jsonc:10:14 no-blame ()',
    ]);
  });

  it('reads HTML comments in a text that is HTML, for that text alone', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.json': JSON.stringify({
        Late: `<!-- replylint-disable no-blame -- sent, too -->\n<p>${BLAME}</p>`,
        Lost: `<p>${BLAME}</p>`,
      }),
      '.replylintrc': sources('{ files: "*.json", preset: titles }'),
    });
    expect(left).toHaveLength(1);
    expect(accepted[0]).toContain('(sent, too)');
  });
});

describe('a mail', () => {
  it('has comments in its HTML, and the configuration for its text', async () => {
    const head = 'From: Sam <sam@x.example>\nTo: Ana <ana@y.example>\nSubject: Lamp\n';
    const html = 'Content-Type: text/html; charset=utf-8\n\n';
    const { left, accepted } = await lintSuppressed({
      'a.eml': `${head}${html}<!-- replylint-disable-next-line no-blame -- why -->\n<p>${BLAME}</p>\n`,
      'b.eml': `${head}\n${BLAME}\n`,
      '.replylintrc': `${ONLY}suppressions: { files: b.eml, rules: no-blame, reason: mail }\n`,
    });
    expect(left).toEqual([]);
    expect(accepted).toEqual(['a.eml:7:4 no-blame (why)', 'b.eml:5:1 no-blame (mail)']);
  });
});

describe('the arms of a macro', () => {
  it('have comments each', async () => {
    const { left, accepted } = await lintSuppressed({
      'macros/a.html': `{% if x %}\n<!-- replylint-disable-next-line -->\n<p>${BLAME}</p>\n{% else %}\n<p>${BLAME}</p>\n{% endif %}\n`,
    });
    expect(left).toEqual(['macros/a.html:5:4 no-blame']);
    expect(accepted).toEqual(['macros/a.html:3:4 no-blame ()']);
  });
});

describe('CSV', () => {
  it('has a column', async () => {
    const { left, accepted, messages } = await lintSuppressed({
      'a.csv': [
        'title,text,replylint',
        `Late,${BLAME},no-blame -- approved`,
        `Lost,${BLAME},`,
        `Refund,${BLAME},"no-blame, no-jargon"`,
        '',
      ].join('\n'),
      '.replylintrc': sources('{ files: "*.csv", preset: list }'),
    });
    expect(left).toEqual(['a.csv:3:6 no-blame', 'a.csv:4:52 unused-suppression']);
    expect(messages[1]?.message).toContain('“no-jargon”');
    expect(accepted).toEqual(['a.csv:2:6 no-blame (approved)', 'a.csv:4:8 no-blame ()']);
  });
});

describe('XML and PO', () => {
  it('have comments', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.xml': `<replies>\n  <!-- replylint-disable-next-line no-blame – why -->\n  <reply><text>${BLAME}</text></reply>\n  <reply><text>${BLAME}</text></reply>\n</replies>\n`,
      'a.po': `msgid ""\nmsgstr "Language: en\\n"\n\n# replylint-disable-next-line no-blame -- why\n#: a.c\nmsgid "x"\nmsgstr ""\n"Hi. "\n"${BLAME}"\n\nmsgid "y"\nmsgstr "${BLAME}"\n`,
      '.replylintrc': sources(
        '{ files: "*.xml", format: xml, each: "replies.reply", text: text }, { files: "*.po", preset: gettext }',
      ),
    });
    expect(left).toEqual(['a.po:12:9 no-blame', 'a.xml:4:16 no-blame']);
    expect(accepted).toEqual(['a.po:9:2 no-blame (why)', 'a.xml:3:16 no-blame (why)']);
  });
});

describe('the configuration', () => {
  it('accepts by id, title or file', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.json': JSON.stringify([
        { id: 360002, title: 'Late', text: BLAME },
        { id: 360003, title: 'Lost', text: BLAME },
        { id: 360004, title: 'Refund', text: BLAME },
      ]),
      'b.txt': BLAME,
      '.replylintrc': `${sources('{ files: "*.json", preset: list }')}suppressions:
  - { reply: "360002", rules: [no-blame], reason: by id }
  - { reply: [Lost], files: "*.json", rules: no-blame, reason: by title }
  - { files: "b.txt", rules: [no-blame, no-jargon] }
`,
    });
    expect(accepted.map((one) => one.replace(/:\d+:\d+ no-blame/, ''))).toEqual([
      'a.json (by id)',
      'a.json (by title)',
      'b.txt ()',
    ]);
    expect(left.map((one) => one.replace(/^(a\.json):\d+:\d+/, '$1'))).toEqual([
      'a.json no-blame',
      '.replylintrc:7:41 unused-suppression',
    ]);
  });

  it('of code is told by the name of its entry', async () => {
    const code = `export default { extends: [], rules: { 'no-blame': 'error' }, suppressions: [
      { files: 'a.md', rules: ['no-blame'] }, { files: 'a.md', rules: ['no-jargon'] }] }`;
    const { left, messages } = await lintSuppressed(
      { 'a.md': BLAME, '.own.mjs': code },
      ...['-c', '.own.mjs'],
    );
    expect(left).toEqual(['.own.mjs:1:1 unused-suppression']);
    expect(messages[0]?.message).toBe('suppressions[1]: Unused: “no-jargon” is off here anyway.');
  });

  it('serves texts that cannot hold a comment', async () => {
    const { left } = await lintSuppressed({
      'a.txt': `<!-- replylint-disable no-blame -->\n${BLAME}\n`,
      'b.txt': `${JARGON}\n`,
    });
    expect(left.slice(0, 2)).toEqual(['a.txt:1:1 unknown-suppression', 'a.txt:2:1 no-blame']);
  });
});
