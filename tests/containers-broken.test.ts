import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReplies } from '../src/containers/read.ts';
import { describeError, UsageError } from '../src/error.ts';

async function outcome(path: string, text: string): Promise<string> {
  try {
    const { replies } = await readReplies({ path, text });
    return `${replies.length} replies`;
  } catch (error) {
    if (error instanceof UsageError) return describeError(error);
    throw error;
  }
}

const macro = (value: string): string =>
  `{"macros": [{"id": 1, "title": "One", "actions": [{"field": "comment_value", "value": ${value}}]}]}`;

describe('broken JSON', () => {
  test.each([
    [macro('"Hi"').slice(0, -3), 'x.json:1:93: the file ends before its JSON is complete'],
    [macro('"Hi"').slice(0, 89), 'x.json:1:87: this is not JSON: a text is not closed'],
    ['{"macros": [\n  {"id": 1 "title": 2}]}', 'x.json:2:12: this is not JSON: a comma is expected here'],
    ['{"a": "\\q"}', 'x.json:1:7: this is not JSON: there is no such escape'],
    ['{"a": "\\u12"}', 'x.json:1:7: this is not JSON: \\u takes four hexadecimal digits'],
    ['{"a": "b\nc"}', 'x.json:1:7: this is not JSON: a text is not closed'],
    ['{"a": yes}', 'x.json:1:7: this is not JSON'],
    ['{"a": 1, "b": 2, "a": 3}', 'x.json:1:18: the name "a" comes twice in one object'],
    ['{"a": 1}\n{"a": 2}', 'x.json:2:1: this is not JSON: something stands after the value'],
    ['', 'x.json:1:1: this is not JSON: a value is expected here'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'x.json:1:501: this is nested more than 500 levels deep'],
  ])('%j is an error with its place', async (text, expected) => {
    expect(await outcome('x.json', text)).toContain(expected);
  });

  test('in a cell of a table is an error at its place in the file', async () => {
    const text =
      'title,actions\nOne,"[{""field"": ""comment_value"", ""value"": ""Hi""}]"\nTwo,"[{""field"": 1,,}]"\n';
    expect(await outcome('x.csv', text)).toContain(
      'x.csv:3:21: this is not JSON: a name in double quotes is expected here (in the JSON that stands in this text)',
    );
  });

  test('in lines is an error at its line', async () => {
    expect(await outcome('x.ndjson', '{"a": 1}\n\n{"a": }\n')).toContain('x.ndjson:3:7: this is not JSON');
  });

  test('lets comments and commas at the end pass', async () => {
    expect(await outcome('x.jsonc', `// from the helpdesk\n${macro('"Hi"').replace(']}]}', '],},]}')}`)).toBe(
      '1 replies',
    );
  });
});

describe('broken YAML', () => {
  test.each([
    ['value: {{x}} hi', 'x.yaml:1:14: this is not valid YAML: a text that starts with a placeholder'],
    ['value: {{x}}', 'x.yaml:1:9: this is not valid YAML: a text that starts with a placeholder'],
    ['value: {%x%} hi', 'x.yaml:1:9: this is not valid YAML: a text that starts with a placeholder'],
    ['value: %{x} hi', 'x.yaml:1:8: this is not valid YAML: a text that starts with a placeholder'],
    ['- Hi #{x}', 'x.yaml:1:6: this is not valid YAML: a text that starts with a placeholder'],
    ['a: "x', 'this is not valid YAML: missing closing "quote'],
    ['a: 1\nb: 2\na: 3\n', 'x.yaml:3:1: this is not valid YAML: the name "a" comes twice in one map'],
    ['a:\n\t- b', 'x.yaml:2:1: this is not valid YAML: tabs are not allowed as indentation'],
    ['['.repeat(100_000), 'this is not valid YAML: nested too deeply'],
  ])('%s is an error with its place', async (text, expected) => {
    expect(await outcome('x.yaml', text)).toContain(expected);
  });

  test('is not taken in by aliases that multiply', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}]`,
    );
    expect(await outcome('x.yaml', `l0: &l0 [x, y]\n${levels.join('\n')}\n`)).toContain(
      'it cannot be told where the replies are',
    );
  });
});

describe('a broken table', () => {
  test.each([
    ['name,keywords,content\na,b,"open\n', 'x.csv:2:5: this cell starts with a quote that is never closed'],
    ['name,keywords,content\na,b,c,d\n', 'x.csv:2:7: this row has more cells than the 3 of the first row'],
    ['name,keywords,content\na,b,"c" d\n', 'x.csv:2:7: this cell goes on after its closing quote'],
  ])('%j is an error with its place', async (text, expected) => {
    expect(await outcome('x.csv', text)).toContain(expected);
  });
});

describe('other broken files', () => {
  test.each([
    ['x.xml', '<odoo><record>', 'x.xml:1:7: the element <record> is never closed'],
    ['x.xml', 'plain', 'x.xml:1:1: this holds no XML'],
    ['x.po', 'msgid "a\nmsgstr "b"\n', 'x.po:1:1: this is not a line of a gettext catalogue'],
    ['x.po', '"a"\n', 'x.po:1:1: this is not a line of a gettext catalogue'],
  ])('%s %j is an error with its place', async (path, text, expected) => {
    expect(await outcome(path, text)).toContain(expected);
  });

  test('never end in anything but replies or a UsageError', async () => {
    const good = [
      macro('"Hi <b>you</b>\\n"'),
      'replies:\n  - name: "a"\n    body: |\n      Hi\n  - {name: b, body: \'x\'}\n',
      'name,keywords,content\r\na,b,"c ""d"""\r\n',
      '<odoo><record model="mail.template"><field name="body_html"><![CDATA[<p>x</p>]]></field></record></odoo>',
      'msgid "a"\nmsgstr "b\\n"\n"c"\n',
      '## A\n\n```\nHi there, thanks for it.\n```\n\n## B\n\n> Hi there, thanks for it.\n',
      '---\ncustomer: Sam\ntags: [a]\n---\nHi\n',
    ];
    const paths = fc.constantFrom(
      'x.json',
      'x.ndjson',
      'x.yaml',
      'x.csv',
      'x.tsv',
      'x.xml',
      'x.po',
      'x.md',
      'x.html',
      'x.email',
    );
    const cut = fc.tuple(fc.constantFrom(...good), fc.nat(120), fc.nat(8), fc.string({ maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(paths, cut, async (path, [text, at, length, put]) => {
        const broken = text.slice(0, at) + put + text.slice(at + length);
        expect(await outcome(path, broken)).toMatch(/\S/);
      }),
      { numRuns: 500 },
    );
  });
});

test('a large export is read whole', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `R ${index},k,"Hi #{x}, ""${index}"""`);
  const { replies } = await readReplies({
    path: 'x.csv',
    text: `name,keywords,content\n${rows.join('\n')}\n`,
  });
  expect(replies.length).toBe(20_000);
  const last = replies.at(-1);
  expect(last).toMatchObject({ title: 'R 19999', pointer: 'row 20001, content', text: 'Hi #{x}, "19999"' });
});
