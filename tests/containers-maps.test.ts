import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readReplies } from '../src/containers/read.ts';
import { UsageError } from '../src/error.ts';
import type { Reply } from '../src/reply.ts';

/** Reads a file by a mapping, as a configuration would hold it. */
async function read(path: string, text: string, entry?: object): Promise<readonly Reply[]> {
  const options: ReadOptions = entry
    ? { sources: [{ entry, blame: (at, message) => new UsageError(`${at.join('.')}: ${message}`) }] }
    : {};
  return (await readReplies({ path, text }, options)).replies;
}

/** What the spans of the source say, piece by piece. */
const slices = (source: string, reply: Reply, span: readonly [number, number]): readonly string[] =>
  reply.map.toSource(span).map(([start, end]) => source.slice(start, end));

/** Texts as people and editors write them: words, marks, line breaks, emoji, markup, placeholders. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Hi ',
        'Sam',
        ',',
        '.',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '"',
        "'",
        '\\',
        '/',
        '&',
        '<b>',
        '</b>',
        '{{x}}',
      ),
      fc.constantFrom(
        'é',
        '\u00a0',
        '👋',
        '#',
        ': ',
        '- ',
        '> ',
        '%',
        '\t',
        'a',
        '`',
        '\u2028',
        '&amp;',
        '|',
        ';',
        '\\n',
      ),
      fc
        .string({ unit: 'grapheme', maxLength: 4 })
        .map((text) => text.replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, '')),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** For every substring of the text, the mapped slices decode to it. */
function expectExact(source: string, reply: Reply, text: string, decode: (slice: string) => string): void {
  expect(reply.text).toBe(text);
  const bounds = [...text.matchAll(/[\s\S]/gu)].map((match) => match.index).concat(text.length);
  for (const start of bounds)
    for (const end of bounds.filter((bound) => bound > start)) {
      const said = slices(source, reply, [start, end]).map(decode).join('');
      if (said !== text.slice(start, end)) expect(said).toBe(text.slice(start, end));
    }
}

/** A safe edit of the reply, carried back to the source, makes it read as edited. */
async function expectWritable(
  source: string,
  reply: Reply,
  words: string,
  again: (source: string) => Promise<Reply | undefined>,
): Promise<void> {
  const span = [0, String.fromCodePoint(reply.text.codePointAt(0) ?? 0).length] as const;
  const edits = reply.map.encode(words, span);
  if (!edits) return;
  const edited = [...edits]
    .sort((a, b) => b.span[0] - a.span[0])
    .reduce((whole, edit) => whole.slice(0, edit.span[0]) + edit.text + whole.slice(edit.span[1]), source);
  const after = await again(edited);
  expect(after?.text).toBe(reply.text.slice(0, span[0]) + words + reply.text.slice(span[1]));
}

const unescapeJson = (slice: string): string => JSON.parse(`"${slice}"`);

/** JSON with random escapes where a character may be escaped. */
const jsonOf = (text: string, seed: number): string => {
  let turn = seed;
  return [...text]
    .map((character) => {
      turn = (turn * 1103515245 + 12345) & 0x7fffffff;
      const plain = JSON.stringify(character).slice(1, -1);
      if (turn % 5 !== 0) return plain;
      return [...character]
        .flatMap((one) => one.split(''))
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
    })
    .join('');
};

const map = { each: '*', title: '@key', text: [{ at: '.' }] };

describe('JSON', () => {
  test('keeps the way back through escapes', async () => {
    await fc.assert(
      fc.asyncProperty(prose, fc.nat(), fc.constantFrom('', '\uFEFF'), async (text, seed, bom) => {
        const source = `${bom}{"a": 1, "b": "${jsonOf(text, seed)}"}`;
        const [reply] = await read('x.json', source, map);
        if (!reply) throw new Error('no reply');
        expectExact(source, reply, text, unescapeJson);
        await expectWritable(
          source,
          reply,
          'Say "é" \\ 👋\n',
          async (edited) => (await read('x.json', edited, map))[0],
        );
      }),
    );
  });
});

describe('a list of lines', () => {
  test('is one text, and each line keeps its way back', async () => {
    const lines = fc.array(
      prose.map((text) => text.replace(/\n/g, ' ')),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.nat(), async (texts, seed) => {
        const source = `{"b": [${texts.map((text) => `"${jsonOf(text, seed)}"`).join(', ')}]}`;
        const [reply] = await read('x.json', source, { text: 'b | lines' });
        if (!reply) throw new Error('no reply');
        expect(reply.text).toBe(texts.join('\n'));
        const said = slices(source, reply, [0, reply.text.length]).map(unescapeJson);
        expect(said.join('')).toBe(texts.join(''));
        const last = reply.text.length - (texts.at(-1)?.length ?? 0);
        expect(slices(source, reply, [last, reply.text.length]).map(unescapeJson).join('')).toBe(
          texts.at(-1),
        );
        await expectWritable(
          source,
          reply,
          'Say "é"',
          async (edited) => (await read('x.json', edited, { text: 'b | lines' }))[0],
        );
      }),
    );
  });
});

describe('CSV', () => {
  test('keeps the way back through quotes and line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        prose,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (text, delimiter, end) => {
          const cell = `"${text.replaceAll('"', '""')}"`;
          const source = `id${delimiter}text${delimiter}note${end}1${delimiter}${cell}${delimiter}${end}`;
          const entry = { each: '[*]', text: [{ at: 'text' }] };
          const [reply] = await read('x.csv', source, entry);
          if (!reply) throw new Error('no reply');
          expectExact(source, reply, text, (slice) => slice.replaceAll('""', '"'));
          await expectWritable(
            source,
            reply,
            'Say "é", b;\n',
            async (edited) => (await read('x.csv', edited, entry))[0],
          );
        },
      ),
    );
  });

  test('leads from a JSON text in a cell to the file', async () => {
    await fc.assert(
      fc.asyncProperty(prose, fc.nat(), async (text, seed) => {
        const json = `[{"field": "comment_value_html", "value": "${jsonOf(text, seed)}"}]`;
        const source = `title,actions\r\nRefund,"${json.replaceAll('"', '""')}"\r\n`;
        const [reply] = await read('x.csv', source);
        if (!reply) throw new Error('no reply');
        expectExact(source, reply, text, (slice) => unescapeJson(slice.replaceAll('""', '"')));
        await expectWritable(source, reply, 'Say "é"\n', async (edited) => (await read('x.csv', edited))[0]);
      }),
    );
  });
});

/** YAML in each style; `undefined` where the style cannot hold the text. */
const yamlStyles: Record<string, (text: string) => string | undefined> = {
  literal: (text) =>
    /^[ \n\t]|[\t ]\n|\n\n+$| $|\t|\u2028/.test(text) || text.includes('\u00a0\n')
      ? undefined
      : `|${text.endsWith('\n') ? '' : '-'}\n${text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => (line === '' ? '' : `      ${line}`))
          .join('\n')}\n`,
  indented: (text) =>
    /^\n|\n\n+$/.test(text)
      ? undefined
      : `|2${text.endsWith('\n') ? '' : '-'} # note\n${text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `      ${line}`)
          .join('\n')}\n`,
  single: (text) => (/\s/.test(text.replaceAll(' ', '')) ? undefined : `'${text.replaceAll("'", "''")}'\n`),
  double: (text) => `${JSON.stringify(text)}\n`,
  plain: (text) =>
    /^[\p{L}\p{N}](?:[\p{L}\p{N} .&/]*[\p{L}\p{N}.])?$/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/^(?:null|true|false)$/i.test(text) &&
    !/^\d/.test(text)
      ? `${text}\n`
      : undefined,
};

describe('YAML', () => {
  test.each(Object.entries(yamlStyles))('keeps the way back through a %s text', async (_style, encode) => {
    await fc.assert(
      fc.asyncProperty(prose, fc.constantFrom('\n', '\r\n'), async (text, end) => {
        const encoded = encode(text);
        fc.pre(encoded !== undefined);
        const source = `\uFEFFreplies:\n  - name: One\n    text: ${encoded}    more: 1\n`.replaceAll(
          '\n',
          end,
        );
        const entry = { each: 'replies[*]', title: 'name', text: [{ at: 'text' }] };
        const [reply] = await read('x.yaml', source, entry);
        if (!reply) throw new Error('no reply');
        const decode = (slice: string): string => decodeYaml(encoded, slice);
        expectExact(source, reply, text, decode);
        await expectWritable(
          source,
          reply,
          'Say it ’s',
          async (edited) => (await read('x.yaml', edited, entry))[0],
        );
      }),
    );
  });

  test('keeps the way back through texts that are folded over lines', async () => {
    const word = fc.constantFrom('Hi', 'Sam,', 'thanks', "it''s", 'é👋', 'x');
    const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const paragraphs = fc.array(fc.tuple(line, fc.constantFrom('\n      ', '\n\n      ', '\n \n\n      ')), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(
        paragraphs,
        fc.constantFrom('folded', 'single', 'plain'),
        fc.constantFrom('\n', '\r\n'),
        async (parts, style, end) => {
          const lines = parts
            .map(([words, gap], index) => words + (index < parts.length - 1 ? gap : ''))
            .join('');
          const body = style === 'single' ? lines : lines.replaceAll("''", "'");
          const source =
            `text: ${style === 'folded' ? `>-\n      ${body}` : style === 'single' ? `'${body}'` : body}\nmore: 1\n`.replaceAll(
              '\n',
              end,
            );
          const [reply] = await read('x.yaml', source, { text: [{ at: 'text' }] });
          if (!reply) throw new Error('no reply');
          const expected = body.replaceAll("''", "'").replace(/\n[ \n]*/g, (gap) => {
            const feeds = gap.split('\n').length - 1;
            return feeds === 1 ? ' ' : '\n'.repeat(feeds - 1);
          });
          // What a fold stands for hangs on the lines about it: words must be exact, and a gap must lead to a gap.
          const bare = (words: string): string => words.replaceAll("''", "'").replace(/\s+/g, '');
          expect(reply.text).toBe(expected);
          const inside = (at: number): boolean => /[\udc00-\udfff]/.test(expected[at] ?? '');
          for (let start = 0; start < expected.length; start++)
            for (let stop = start + 1; stop <= expected.length; stop++)
              if (!inside(start) && !inside(stop))
                expect(bare(slices(source, reply, [start, stop]).join(''))).toBe(
                  bare(expected.slice(start, stop)),
                );
        },
      ),
    );
  });
});

/** Words with neither line breaks that another format has its own way with, nor marks that would end what they stand in. */
const plainProse = prose
  .map((text) => text.replace(/[`~\u2028\t]/g, '').trim())
  .filter((text) => text !== '');

describe('Markdown libraries', () => {
  const prefixes = fc.constantFrom('```\n', '    ```md\n', '~~~~ text\n');
  test('keep the way back through a fence', async () => {
    await fc.assert(
      fc.asyncProperty(plainProse, prefixes, fc.constantFrom('\n', '\r\n'), async (text, open, end) => {
        fc.pre(!/^(?:subject|to|cc|bcc|from|id|title|categor|tag|label|shortcut)/i.test(text));
        const indent = /^ */.exec(open)?.[0] ?? '';
        const mark = /[`~]+/.exec(open)?.[0] ?? '';
        const body = text
          .split('\n')
          .map((line) => (line === '' ? '' : indent + line))
          .join('\n');
        const source = `# All\n\n## One\n\n${open}${body}\n${indent}${mark}\n`.replaceAll('\n', end);
        const [reply] = await read('x.md', source, { title: 'heading', each: '*', text: [{ at: 'fence' }] });
        if (!reply) throw new Error('no reply');
        expect(reply.pointer).toBe('## One');
        expectExact(source, reply, text.replaceAll('\n', end), (slice) => slice);
      }),
    );
  });

  test('keep the way back through a quote', async () => {
    await fc.assert(
      fc.asyncProperty(
        plainProse,
        fc.constantFrom('> ', '>', '  > '),
        fc.constantFrom('\n', '\r\n'),
        async (text, mark, end) => {
          fc.pre(mark.endsWith(' ') || !/^ /m.test(text));
          const body = text
            .split('\n')
            .map((line) => mark + line)
            .join('\n');
          const source = `## One\n\n${body}\n\n## Two\n`.replaceAll('\n', end);
          const entry = { title: 'heading', each: '*', text: [{ at: 'quote' }] };
          const [reply] = await read('x.md', source, entry);
          if (!reply) throw new Error('no reply');
          expectExact(source, reply, text.replaceAll('\n', end), (slice) => slice);
          await expectWritable(
            source,
            reply,
            'A\nB ',
            async (edited) => (await read('x.md', edited, entry))[0],
          );
        },
      ),
    );
  });
});

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  é: '&#233;',
  '👋': '&#x1F44B;',
};
const unescapeXml = (slice: string): string =>
  slice.replace(
    /&[^;]+;/g,
    (entity) => Object.entries(entities).find(([, written]) => written === entity)?.[0] ?? entity,
  );

describe('XML', () => {
  const entry = { each: 'odoo.record', title: '@id', text: [{ at: 'field[@name=subject]' }] };
  const wrap = (inner: string): string =>
    `\uFEFF<?xml version="1.0"?>\r\n<odoo><!-- a --><record id="r&amp;1"><field name="x"/><field name="subject">${inner}</field></record></odoo>`;

  test('keeps the way back through entities', async () => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const source = wrap([...text].map((character) => entities[character] ?? character).join(''));
        const [reply] = await read('x.xml', source, entry);
        if (!reply) throw new Error('no reply');
        expect(reply.title).toBe('r&1');
        expectExact(source, reply, text, unescapeXml);
        await expectWritable(
          source,
          reply,
          'a < b & "c" > d ',
          async (edited) => (await read('x.xml', edited, entry))[0],
        );
      }),
    );
  });

  test('keeps the way back through CDATA', async () => {
    await fc.assert(
      fc.asyncProperty(prose, fc.boolean(), async (text, asSource) => {
        const source = wrap(`<![CDATA[${text}]]>`);
        const [reply] = await read('x.xml', source, {
          ...entry,
          text: [{ at: 'field[@name=subject]', markup: asSource ? 'html' : 'plain' }],
        });
        if (!reply) throw new Error('no reply');
        expectExact(source, reply, text, (slice) => slice);
      }),
    );
  });

  test('reads QWeb output as placeholders, without its sample text', async () => {
    const inner = `<div>Dear <t t-out="object.partner_id.name or 'customer'">Brandon</t>, <t t-esc='x.y'/> <b t-field="a">Sam\n</b>&amp;</div>`;
    const source = wrap(inner);
    const [reply] = await read('x.xml', source, {
      ...entry,
      text: [{ at: 'field[@name=subject]', markup: 'qweb' }],
    });
    expect(reply?.text).toBe(
      "<div>Dear {{ object.partner_id.name or 'customer' }}, {{ x.y }} {{ a }}&amp;</div>",
    );
    expect(reply?.markup).toBe('html');
    const at = reply?.text.indexOf('partner_id') ?? 0;
    expect(reply && slices(source, reply, [at, at + 10])).toEqual(['partner_id']);
    const whole = reply?.text.indexOf('{{ x.y }}') ?? 0;
    expect(reply && slices(source, reply, [whole, whole + 9])).toEqual(["<t t-esc='x.y'/>"]);
  });
});

describe('gettext', () => {
  const entry = { each: '[*]', text: [{ at: ['msgstr', 'msgid'] }] };
  test('keeps the way back through escapes and lines', async () => {
    await fc.assert(
      fc.asyncProperty(prose, fc.constantFrom('\n', '\r\n'), async (text, end) => {
        const lines = text.split(/(?<=\n)/).map((line) => JSON.stringify(line).replace('é', '\\351'));
        const source = `# note\nmsgid "Hi"\nmsgstr ""\n${lines.join('\n')}\n`.replaceAll('\n', end);
        const [reply] = await read('x.po', source, entry);
        if (!reply) throw new Error('no reply');
        expectExact(source, reply, text, (slice) => unescapeJson(slice.replaceAll('\\351', 'é')));
        await expectWritable(
          source,
          reply,
          'Say "é"\n\\',
          async (edited) => (await read('x.po', edited, entry))[0],
        );
      }),
    );
  });
});

function decodeYaml(encoded: string, slice: string): string {
  if (encoded.startsWith('"')) return unescapeJson(slice);
  if (encoded.startsWith("'")) return slice.replaceAll("''", "'");
  return slice.replace(/\r?\n(?: {6}|(?=\r?\n)|$| {0,5}$)/g, '\n');
}
