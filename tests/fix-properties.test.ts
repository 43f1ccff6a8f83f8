import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { configure } from '../src/cli/configure.ts';
import { fixRun } from '../src/cli/fix/fix-run.ts';
import { lintInputs } from '../src/cli/run/lint-inputs.ts';
import { settle } from '../src/cli/run/settle.ts';
import { readReplies } from '../src/containers/read.ts';
import type { FileResult } from '../src/diagnostic.ts';
import { UsageError } from '../src/error.ts';
import { applyEdits } from '../src/fix/apply.ts';
import { hull } from '../src/text/map.ts';

/** Sentences as agents write them, with something to fix in most. */
const slips = [
  'Please send the photo prior to Friday.',
  'We cant see it .',
  'Basically, it works again!!',
  'In order to help, i need the the number.',
  'Due to the fact that it rained, we waited.',
  'A large number of our vans is late.',
  'Just click Save, and thats all.',
  'Kindly reply in the event that it fails.',
  'It is a hour late ,sorry for that.',
  'Send me the form.',
  'Please be advised that your order shipped.',
  'Thanks.We will call on a daily basis..',
  'Nothing is wrong here.',
];
/** What nobody may touch, each with slips inside or around it. */
const foreign = [
  '{{ticket.requester.first_name}}',
  '{{ customer.prior to }}',
  'https://a.example/in-order-to?prior=to',
  'Order 1234, $5.00, 3 May 2026',
  'Dana Prior To',
];

interface Format {
  readonly path: string;
  readonly entry?: object;
  /** Marks of the markup that may stand between the words. */
  readonly marks: readonly string[];
  write(parts: readonly string[], end: string): string;
  /** What a parser of another make says of the file, its replies apart. */
  parse?(source: string): unknown;
}

const items = { each: '*', title: '@key', id: '@key', text: [{ at: 'text' }] };
const blocks = (parts: readonly string[]): string => parts.join('\n\n');
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;' };
const escapeXml = (text: string): string => text.replace(/[&<>']/g, (found) => entities[found] ?? found);
const yaml = (header: string, lead: string) => (parts: readonly string[]) =>
  `# The replies.\na:\n  text: ${header}${blocks(parts).replaceAll('\n', `\n${lead}`)}\n  more: 1 # kept\nb: {text: 'It''s fine.'}\n`;
const keysOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, inner]) => [key, keysOf(inner)])
    : typeof value;

const formats: Readonly<Record<string, Format>> = {
  text: { path: 'a.txt', marks: ['> prior to that', '- '], write: (parts, end) => parts.join(end) },
  Markdown: {
    path: 'a.md',
    marks: [
      '`in order to`',
      '> prior to that',
      '```\nprior to\n```',
      '**',
      '[prior to](https://a.example)',
      '&amp;',
    ],
    write: (parts, end) => parts.join(end),
  },
  HTML: {
    path: 'a.html',
    marks: [
      '<b>',
      '</b>',
      '<p>',
      '<br>',
      '<code>prior to</code>',
      '&nbsp;',
      '<blockquote>prior to</blockquote>',
      '&amp;',
    ],
    write: (parts) => `<p>${parts.map((part) => part.replaceAll("'", '&#39;')).join(' ')}</p>`,
  },
  JSON: {
    path: 'a.json',
    entry: items,
    marks: ['"quoted"', '\\', '\t', '👋'],
    write: (parts) =>
      `{ "a": {"text": ${JSON.stringify(blocks(parts)).replaceAll('a', '\\u0061')}, "n": 1},\n "b": {"text":"Fine."} }\n`,
    parse: (source) => keysOf(JSON.parse(source)),
  },
  'YAML, literal': {
    path: 'a.yaml',
    entry: items,
    marks: ['# no comment', ': ', '👋', '"'],
    write: yaml('|\n    ', '    '),
    parse: (source) => parseAllDocuments(source).map((document) => keysOf(document.toJS())),
  },
  'YAML, folded': {
    path: 'a.yaml',
    entry: items,
    marks: ['# no comment', "'", '👋'],
    write: yaml('>-\n    ', '    '),
    parse: (source) => parseAllDocuments(source).map((document) => keysOf(document.toJS())),
  },
  'YAML, quoted': {
    path: 'a.yaml',
    entry: items,
    marks: ['# no comment', '\\', '"', '👋'],
    write: (parts) => `a: {text: ${JSON.stringify(blocks(parts))}} # kept\n`,
    parse: (source) => parseAllDocuments(source).map((document) => keysOf(document.toJS())),
  },
  CSV: {
    path: 'a.csv',
    entry: { each: '[*]', id: 'id', text: [{ at: 'text' }] },
    marks: ['"', ';', ','],
    write: (parts, end) => `id,text,n${end}1,"${blocks(parts).replaceAll('"', '""')}",x${end}2,Fine.,y${end}`,
  },
  XML: {
    path: 'a.xml',
    entry: { each: 'r.m', text: [{ at: 't' }] },
    marks: ['"', '&'],
    write: (parts) => `<r><m><t>${escapeXml(blocks(parts))}</t></m><!-- kept --><m><t>Fine.</t></m></r>`,
  },
  'XML, CDATA': {
    path: 'a.xml',
    entry: { each: 'r.m', text: [{ at: 't' }] },
    marks: ['"', '&', '<'],
    write: (parts) => `<r><m><t><![CDATA[${blocks(parts)}]]></t></m></r>`,
  },
  gettext: {
    path: 'a.po',
    entry: { each: '*', text: [{ at: 'msgstr' }] },
    marks: ['"'],
    write: (parts) =>
      `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n# kept\nmsgid "a"\nmsgstr ""\n${parts.map((part) => `${JSON.stringify(`${part} `)}\n`).join('')}`,
  },
  mail: {
    path: 'a.eml',
    marks: ['> prior to that', '='],
    write: (parts, end) =>
      `From: a@b.example${end}Content-Type: text/plain; charset=utf-8${end}Content-Transfer-Encoding: quoted-printable${end}${end}${parts.join(end).replaceAll('=', '=3D')}${end}`,
  },
};

const cwd = mkdtempSync(join(tmpdir(), 'replylint-fixing-'));
const rules = { 'no-wall-of-text': 'off', spelling: 'off' };
const files = { facts: {}, cwd, all: false, inspect: false, readMacros: async () => [] };

async function fixerOf({ path, entry }: Format): Promise<(text: string) => Promise<FileResult>> {
  const config = join(mkdtempSync(join(cwd, 'format-')), 'config.json');
  const sources = entry ? [{ files: '**', ...entry }] : [];
  writeFileSync(config, JSON.stringify({ extends: ['replylint:recommended'], rules, sources }));
  const configs = await configure({ rule: [], config }, { cwd });
  return async (text) => {
    const inputs = [{ path: join(cwd, path), shown: path, read: () => Buffer.from(text) }];
    const linted = await lintInputs(inputs, configs, files);
    const { results, errors } = await fixRun(inputs, linted, { configs, files, settle }, {});
    const [result] = results;
    if (!result || errors[0]) throw errors[0] ?? new Error('no result');
    return result;
  };
}

/** The file with its replies taken out, and what they are called. */
async function skeletonOf({ path, entry }: Format, text: string): Promise<readonly unknown[]> {
  const blame = (at: readonly unknown[], message: string) => new UsageError(`${at}: ${message}`);
  const { replies } = await readReplies({ path, text }, entry ? { sources: [{ entry, blame }] } : {});
  const spans = replies.map((reply) => hull(reply.map.toSource([0, reply.text.length])));
  return [
    applyEdits(
      text,
      spans.map((span) => ({ span, text: '…' })),
    ),
    replies.map(({ id, pointer }) => [id, pointer]),
  ];
}

/** What must stand in the file as often and in the same order. */
const keptOf = (text: string): readonly string[] =>
  text
    .replaceAll('\\u0061', 'a')
    .match(
      /\{\{.*?\}\}|https?:[^\s\\"<]+|`[^`]*`|<code>.*?<\/code>|<blockquote>.*?<\/blockquote>|^ *>.*|\d+|Dana Prior To/gm,
    ) ?? [];

describe.each(Object.entries(formats))('fixing %s', (_, format) => {
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...slips) },
    fc.constantFrom(...foreign),
    fc.constantFrom(...format.marks),
  );
  const source = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 7 }), fc.constantFrom('\n', '\r\n', '\n\n'))
    .map(([parts, end]) => format.write(parts, end));

  const fixer = fixerOf(format);

  it('fixes once, adds no finding, and leaves all else as it was', async () => {
    const fix = await fixer;
    let fixed = 0;
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const once = await fix(text);
        if (once.original === undefined) return;
        fixed++;
        expect(once.original).toBe(text);
        const twice = await fix(once.source);
        expect(twice.original).toBeUndefined();
        expect(twice.diagnostics).toEqual(once.diagnostics);
        expect(await skeletonOf(format, once.source)).toEqual(await skeletonOf(format, text));
        expect(keptOf(once.source)).toEqual(keptOf(text));
        expect(format.parse?.(once.source)).toEqual(format.parse?.(text));
      }),
      { numRuns: 30 },
    );
    expect(fixed).toBeGreaterThan(20);
  });
});
