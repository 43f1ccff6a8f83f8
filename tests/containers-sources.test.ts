import { describe, expect, test } from 'vitest';
import { formatExtract, formatExtractJson } from '../src/containers/extract.ts';
import { compilePath } from '../src/containers/path.ts';
import { type ReadOptions, readReplies } from '../src/containers/read.ts';
import { sourceShape } from '../src/containers/source.ts';
import { describeError, UsageError } from '../src/error.ts';
import { helpdesks } from '../src/helpdesks/index.ts';

const optionsOf = (entry: object, more: ReadOptions = {}): ReadOptions => ({
  ...more,
  sources: [
    {
      entry,
      blame: (at, message, hint) =>
        new UsageError(`[${at.join('.')}] ${message}`, hint === undefined ? {} : { hint }),
    },
  ],
});

const read = async (path: string, text: string, entry: object, more?: ReadOptions) =>
  (await readReplies({ path, text }, optionsOf(entry, more))).replies;

const textsOf = async (path: string, text: string, entry: object, more?: ReadOptions) =>
  (await read(path, text, entry, more)).map((reply) => reply.text);

async function errorOf(path: string, text: string, entry?: object): Promise<string> {
  const error: unknown = await readReplies({ path, text }, entry ? optionsOf(entry) : {}).catch(
    (reason) => reason,
  );
  return error instanceof UsageError ? describeError(error) : `no UsageError but ${JSON.stringify(error)}`;
}

describe('a path', () => {
  const file = JSON.stringify({
    'a.b': { c: ['one', 'two', 'three'] },
    list: [
      { kind: 'x', t: 'tx', on: true },
      { kind: 'y y', t: 'ty' },
      { kind: 'x2', t: 'tz' },
    ],
    nested: '{"deep": [{"t": "in"}]}',
    Lines: ['l1', 'l2'],
  });
  test.each([
    ['["a.b"].c[0]', ['one']],
    ['["a.b"].c[-1]', ['three']],
    ['["a.b"].c[*]', ['one', 'two', 'three']],
    ['["a.b"].*[1]', ['two']],
    ['list[*].t', ['tx', 'ty', 'tz']],
    ['list[kind=y y].t', ['ty']],
    ['list[kind="x"].t', ['tx']],
    ['list[kind^=x].t', ['tx', 'tz']],
    ['list[on].t', ['tx']],
    ['list[on=true].t', ['tx']],
    ['list[kind^=x][on].t', ['tx']],
    ['nested | json | deep[0].t', ['in']],
    ['nested | json | deep[*].t', ['in']],
    ['lines | lines', ['l1\nl2']],
    ['NESTED', ['{"deep": [{"t": "in"}]}']],
  ])('%s leads to its values', async (path, expected) => {
    expect(await textsOf('x.json', file, { text: path })).toEqual(expected);
  });

  test.each(['a[', 'a]b', 'a..', '[*', 'a || b[', '[=x]'])('%j is refused in words', (path) => {
    expect(() => compilePath(path)).toThrow(/is not a path/);
  });
});

describe('a mapping', () => {
  const macros = `
- id: 7
  name: One
  on: true
  note: For finance
  changed: 2025-03-01
  lang: en_GB
  body: First text
- name: Two [de]
  on: false
  body: Second text
- name: Three
  body: ELSEWHERE
`;
  const entry = { each: '[*]', id: 'id', title: 'name', text: [{ at: 'body' }] };

  test('gives ids, titles, notes, dates, locales and what holds for all', async () => {
    const [one] = await read('x.yaml', macros, {
      ...entry,
      notes: 'note',
      updatedAt: 'changed',
      locale: 'lang',
      dialect: 'zammad',
      fillIns: 'allow',
      channel: 'chat',
      kind: 'draft',
      audience: 'internal',
    });
    expect(one).toMatchObject({
      id: '7',
      title: 'One',
      notes: ['For finance'],
      updatedAt: '2025-03-01',
      dialect: 'zammad',
      fillIns: 'allow',
      kind: 'draft',
      audience: 'internal',
      pointer: '/0/body',
      context: { locale: 'en-GB', channel: 'chat' },
    });
  });

  test('takes a locale out of a title or the name of the file', async () => {
    const locale = { from: 'name', match: '\\[(?<locale>[a-z]{2})\\]$' };
    const two = await read('x.yaml', macros, { ...entry, locale });
    expect(two.map(({ context }) => context.locale)).toEqual([undefined, 'de', undefined]);
    const byFile = { ...entry, locale: { from: '@basename', match: '^(..)$' } };
    expect((await read('replies/fr.yaml', macros, byFile))[0]?.context.locale).toBe('fr');
  });

  test.each([
    ['src/replies/{locale}.json', 'src/replies/pt_BR.json', 'pt-BR'],
    ['**/{locale}/*.json', 'a/b/de/macros.json', 'de'],
    ['{locale}/**', 'fr/x/y.json', 'fr'],
    ['replies/*.json', 'replies/de.json', undefined],
  ])('takes a locale out of %s', async (files, path, locale) => {
    const replies = await read(path, '{"a": "Hi"}', { files, preset: 'titles' });
    expect(replies.map(({ context }) => context.locale)).toEqual([locale]);
  });

  test('leaves out what is switched off, unless all are asked for, and says so', async () => {
    const active = { ...entry, active: 'on' };
    const reading = await readReplies({ path: 'x.yaml', text: macros }, optionsOf(active));
    expect(reading.replies.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(reading.notices).toEqual(['Left out of 3 items: 1 inactive.']);
    expect((await read('x.yaml', macros, active, { all: true })).length).toBe(3);
  });

  test('leaves out texts that only say that they are elsewhere', async () => {
    const skipIf = [{ equals: 'ELSEWHERE' }];
    expect(await textsOf('x.yaml', macros, { ...entry, skipIf })).toEqual(['First text', 'Second text']);
    const byName = [{ at: 'name', equals: 'One' }];
    expect(await textsOf('x.yaml', macros, { ...entry, skipIf: byName })).toEqual([
      'Second text',
      'ELSEWHERE',
    ]);
  });

  test('tells internal items by a path', async () => {
    const audience = { internalIf: '[on=false]' };
    const replies = await read('x.yaml', macros, { ...entry, audience });
    expect(replies.map((reply) => reply.audience)).toEqual(['public', 'internal', 'public']);
  });

  test('reads the first place that holds words, and an empty item as an empty reply', async () => {
    const text = '[{"a": "", "b": "words"}, {"a": "more", "b": "x"}, {"a": "", "b": ""}, {"c": 1}]';
    const replies = await read('x.json', text, { each: '[*]', text: [{ at: ['a', 'b'] }] });
    expect(replies.map((reply) => reply.text)).toEqual(['words', 'more', '']);
    expect(replies[2]?.map.toSource([0, 0])).toEqual([
      [text.indexOf('"a": "", "b": ""') + 5, text.indexOf('"a": "", "b": ""') + 7],
    ]);
  });

  test('tells twins, subjects and texts for others', async () => {
    const text = '{"id": 1, "s": "Subject", "h": "<p>Hi</p>", "p": "Hi", "o": "Hello supplier"}';
    const replies = await read('x.json', text, {
      id: 'id',
      text: [
        { at: 's', as: 'subject' },
        { at: 'h', markup: 'html' },
        { at: 'p', twinOf: 'body' },
        { at: 'o', audience: 'third-party' },
      ],
    });
    const [subject, html, plain, other] = replies;
    expect(subject).toMatchObject({ part: 'subject', text: 'Subject', context: { fragment: true } });
    expect(html).toMatchObject({ markup: 'html', subject: 'Subject' });
    expect(html).not.toHaveProperty('twinOf');
    expect(plain).toMatchObject({ twinOf: '1', subject: 'Subject' });
    expect(other).toMatchObject({ audience: 'third-party' });
    expect(other).not.toHaveProperty('subject');
  });

  test('reads tables with any delimiter, a sep= line, short rows and an empty column at the end', async () => {
    const rows = { each: '[*]', title: 'name', text: [{ at: 'content' }] };
    expect(
      await textsOf('x.csv', 'sep=;\r\nName;Content;\r\na;"b;c";\r\nshort\r\n\r\nd;e\r\n', rows),
    ).toEqual(['b;c', 'e']);
    expect(await textsOf('x.tsv', 'name\tcontent\na, b\tc, d\n', rows)).toEqual(['c, d']);
    expect(await textsOf('x.csv', 'name|content\na, b, c|d\n', { ...rows, delimiter: '|' })).toEqual(['d']);
    const [reply] = await read('x.csv', '\uFEFFname,content\n1,"a\nb"\n2,c', rows);
    expect(reply).toMatchObject({ title: '1', pointer: 'row 2, content', text: 'a\nb' });
  });

  test('reads a text under an anchor once, in each of several documents', async () => {
    const text = 'a: &x Hi there\nb: *x\n---\na: *x\n';
    expect(await errorOf('x.yaml', text, { text: [{ at: ['a', 'b'] }] })).toContain(
      'nothing before this is called &x',
    );
    const good = 'a: &x Hi there\nb: *x\n---\na: Second\nb: Third\n';
    const replies = await read('x.yaml', good, { text: [{ at: 'a' }, { at: 'b' }] });
    expect(replies.map(({ text: words, pointer }) => [words, pointer])).toEqual([
      ['Hi there', 'document 1, /a'],
      ['Second', 'document 2, /a'],
      ['Third', 'document 2, /b'],
    ]);
  });

  test('splits a Markdown library at a level or a separator, and skips headings', async () => {
    const text =
      '# All\n\nIntro.\n\n## One\nHi one.\n\n### Detail\nmore\n\n# Other\n\n## Two\nHi two.\n\n## Index\n- One\n';
    const entry = {
      format: 'markdown',
      sections: { heading: 2, skip: ['index'] },
      each: '*',
      title: 'heading',
      text: [{ at: 'text' }],
    };
    const replies = await read('x.md', text, entry);
    expect(replies.map(({ title, text: words }) => [title, words])).toEqual([
      ['One', 'Hi one.\n\n### Detail\nmore'],
      ['Two', 'Hi two.'],
    ]);
    const rules = 'Notes.\n\n---- DESIGN\nHi! It is meant so.\n\n---- DUPLICATE\nHi! Known.\n';
    const parts = await read('x.md', rules, { ...entry, sections: { separator: '^---- (?<title>.+)$' } });
    expect(parts.map(({ title, text: words }) => [title, words])).toEqual([
      ['DESIGN', 'Hi! It is meant so.'],
      ['DUPLICATE', 'Hi! Known.'],
    ]);
  });

  test('reads a draft as a whole, with the facts of the entry and of its front matter', async () => {
    const [reply] = await read('x.html', '---\ntitle: One\n---\n<p>Hi</p>', {
      preset: 'helpscout',
      channel: 'email',
    });
    expect(reply).toMatchObject({
      kind: 'macro',
      dialect: 'helpscout',
      markup: 'html',
      title: 'One',
      text: '<p>Hi</p>',
      context: { channel: 'email' },
    });
    expect((await read('x.md', '# Hi\n\n> quote', { preset: 'zendesk' }))[0]).toMatchObject({
      dialect: 'zendesk',
      kind: 'macro',
      markup: 'markdown',
    });
  });

  test('of a preset can be changed by the entry', async () => {
    const text = '[{"short_code": "hi", "content": "Hi there"}]';
    const [reply] = await read('x.json', text, { preset: 'chatwoot', fillIns: 'forbid', dialect: 'liquid' });
    expect(reply).toMatchObject({ title: 'hi', fillIns: 'forbid', dialect: 'liquid', markup: 'markdown' });
    const [known] = await read('x.json', text, { channel: 'chat' });
    expect(known).toMatchObject({ title: 'hi', dialect: 'chatwoot', context: { channel: 'chat' } });
  });
});

test('a place in HTML in a JSON text in a cell of a table is exact', async () => {
  const text = String.raw`id,title,actions
1,Refund,"[{""field"":""comment_value_html"",""value"":""<p>Hi&nbsp;{{ticket.requester.first_nam}},</p><p>It’s \""recieved\"" &amp; done</p>""}]"
`;
  const [reply] = (await readReplies({ path: 'x.csv', text })).replies;
  const sliceOf = (words: string): readonly string[] => {
    const at = reply?.text.indexOf(words) ?? -1;
    return reply?.map.toSource([at, at + words.length]).map(([start, end]) => text.slice(start, end)) ?? [];
  };
  expect(sliceOf('first_nam')).toEqual(['first_nam']);
  expect(sliceOf('recieved')).toEqual(['recieved']);
  expect(sliceOf('"recieved"')).toEqual([String.raw`\""recieved\""`]);
  expect(sliceOf('&amp; done')).toEqual(['&amp; done']);
});

describe('a wrong entry', () => {
  const text = '{"a": "Hi"}';
  test.each([
    [{ preset: 'zendsk' }, '[preset] there is no preset "zendsk"', 'Did you mean "zendesk"?'],
    [
      { preset: 'intercom', format: 'csv' },
      '[preset] the preset "intercom" does not read csv files',
      'It reads json.',
    ],
    [{ text: [{ at: 'a', markup: 'htm' }] }, '[text.0.markup]', 'Did you mean "html"?'],
    [{ text: [{ at: 'a[' }] }, '[text.0.at]', 'is not a path'],
    [{ txt: [] }, '[txt] unknown key "txt"', 'Did you mean "text"?'],
    [{ text: [{ markup: 'html' }] }, '[text.0] "at" is missing', ''],
    [
      { text: [{ at: 'a' }], locale: { from: 'a', match: '(' } },
      '[locale.match]',
      'must be a regular expression',
    ],
    [{ each: 'b[*]', text: [{ at: 'a' }] }, 'x.json: no reply is found where the mapping says: b[*]', ''],
    [{ text: [{ at: 'b' }] }, 'x.json: the mapping finds 1 item, but no text at b', ''],
  ])('%j is an error at its place', async (entry, place, words) => {
    const message = await errorOf('x.json', text, entry);
    expect(message).toContain(place);
    expect(message).toContain(words);
  });

  test('of a file whose name tells no format asks for one', async () => {
    expect(await errorOf('replies.dat', text, { text: [{ at: 'a' }] })).toContain('Add "format"');
    expect(await textsOf('replies.dat', text, { format: 'json', text: [{ at: 'a' }] })).toEqual(['Hi']);
  });
});

test('lines of JSON are read as JSON of the same shape', async () => {
  const line = (id: number) =>
    `{"id": ${id}, "title": "T${id}", "actions": [{"field": "comment_value", "value": "Hi ${id}"}]}`;
  const { replies } = await readReplies({ path: 'x.ndjson', text: `${line(1)}\n\n${line(2)}\n` });
  expect(replies.map(({ title, text, pointer }) => [title, text, pointer])).toEqual([
    ['T1', 'Hi 1', 'record 1, /actions/0/value'],
    ['T2', 'Hi 2', 'record 2, /actions/0/value'],
  ]);
  expect((await read('x.jsonl', `${line(3)}\n`, { preset: 'zendesk' })).map(({ title }) => title)).toEqual([
    'T3',
  ]);
});

describe('a file of unknown shape', () => {
  test('is an error that proposes a mapping, and the mapping works', async () => {
    const text = JSON.stringify({
      version: 2,
      groups: [
        {
          answers: [
            {
              headline: 'x',
              label: 'Refund',
              words: 'We refunded the amount, and you see it within 5 days.',
            },
            { label: 'Late', words: 'Your parcel is late because of the snow. Sorry about that.' },
          ],
        },
      ],
    });
    const message = await errorOf('drafts/macros.json', text);
    expect(message).toBe(`drafts/macros.json: it cannot be told where the replies are in this file
This mapping seems to fit. Put it into .replylintrc, and see with "replylint extract" what it finds:
sources:
  - files: "drafts/macros.json"
    format: json
    each: "groups[*].answers[*]"
    title: "label"
    text: [{ at: "words", markup: plain }]`);
    const entry = {
      format: 'json',
      each: 'groups[*].answers[*]',
      title: 'label',
      text: [{ at: 'words', markup: 'plain' }],
    };
    expect((await read('drafts/macros.json', text, entry)).map(({ title }) => title)).toEqual([
      'Refund',
      'Late',
    ]);
  });

  test('that holds no prose says so', async () => {
    expect(await errorOf('package.json', '{"name": "x", "version": "1"}')).toContain(
      'Nothing in it looks like the text of a reply',
    );
    expect(await errorOf('x.po', 'msgid "a"\nmsgstr "b"\n')).toContain('preset: gettext');
    expect(await errorOf('x.exe', 'MZ')).toContain('does not know how such a file is written');
  });
});

describe('presets', () => {
  test('are entries of sources that a person could write', () => {
    for (const { mappings } of helpdesks)
      for (const { shape, ...source } of mappings) {
        expect(sourceShape.read(JSON.parse(JSON.stringify(source)), [])).toEqual(source);
        for (const path of shape ?? []) expect(compilePath(path).length).toBeGreaterThan(0);
      }
  });

  test('have names of their own', () => {
    const names = helpdesks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what was found', () => {
  const source =
    '{"macros": [{"id": 1, "title": "A\\u001b[31m", "actions": [{"field": "comment_value", "value": "Hi\\nyou"}]}]}';
  const start = source.indexOf('Hi\\n');
  test('is shown with its place, for people and as data', async () => {
    const { replies, notices } = await readReplies({ path: 'm.json', text: source });
    const files = [{ path: 'm.json', source, replies, notices }];
    expect(formatExtract(files, (text) => text.replaceAll('\u001b', '?'))).toBe(
      `m.json:1:${start + 1}  A?[31m\n  id 1 · /macros/0/actions/0/value · plain · zendesk · public\n  | Hi\n  | you\n\n1 reply\n`,
    );
    const json = formatExtractJson(files);
    expect(json).not.toContain('\u001b');
    expect(JSON.parse(json)).toEqual([
      {
        path: 'm.json',
        notices: [],
        replies: [
          {
            line: 1,
            column: start + 1,
            endLine: 1,
            endColumn: start + 8,
            range: [start, start + 7],
            kind: 'macro',
            id: '1',
            title: 'A\u001b[31m',
            dialect: 'zendesk',
            text: 'Hi\nyou',
            markup: 'plain',
            pointer: '/macros/0/actions/0/value',
            audience: 'public',
          },
        ],
      },
    ]);
  });
});
