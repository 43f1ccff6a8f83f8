import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { FileResult } from '../src/diagnostic.ts';
import { formatCheckstyle } from '../src/formatters/checkstyle.ts';
import { formatGithub } from '../src/formatters/github.ts';
import { formatGitlab } from '../src/formatters/gitlab.ts';
import { formatJunit } from '../src/formatters/junit.ts';
import { formatRdjson } from '../src/formatters/rdjson.ts';
import { formatRdjsonl } from '../src/formatters/rdjsonl.ts';
import { messageInReply } from '../src/formatters/reply-name.ts';
import { safeText } from '../src/formatters/safe-text.ts';
import { formatSarifFull } from '../src/formatters/sarif.ts';
import { formatTap } from '../src/formatters/tap.ts';
import { xmlText } from '../src/formatters/xml.ts';
import { foreignResult, foreignText } from './foreign-text.ts';
import { plainLook } from './formatter-results.ts';
import { junitErrors, readTap, sarifErrors } from './report-schemas.ts';

const pieces = [
  '::error::',
  '\n::set-output name=a::b',
  '##vso[task]',
  '%0A',
  '::',
  ',line=1',
  '"><error/>',
  "'",
  '&amp;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?x?>',
  '\uFFFE',
  '\u000B',
  ' # SKIP',
  ' # TODO',
  '\\#',
  ' {',
  '}',
  '\n  ...',
  '\nBail out!',
  '\nok 7',
  '1..2',
  '---',
  '{0}',
  '[a](1)',
  '/',
  '../',
  'C:',
  '%',
];
const result = foreignResult(foreignText(pieces));

const eachResult = (check: (file: FileResult) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(result, async (file) => check(file)),
    { numRuns: 300 },
  );

/** The elements of an XML text in order, each with its attributes and the text right in it. */
function readXml(xml: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const unexpected: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: () => void open.pop(),
      oncomment: (text) => void unexpected.push(text),
      oncdatastart: () => void unexpected.push('CDATA'),
      onprocessinginstruction: (name, data) => void (name === '?xml' || unexpected.push(data)),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(unexpected).toEqual([]);
  return elements;
}

test('github: a line is a command of ours, and each finding has one', () =>
  eachResult((file) => {
    const lines = formatGithub([file], plainLook).trimEnd().split('\n');
    const commands = lines.slice(0, -1).map((line) => {
      const [, name = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
      return { name, keys: properties.split(',').map((pair) => pair.split('=')[0]), data };
    });
    const place = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
    expect(commands.map(({ name, keys }) => [name, keys])).toEqual([
      ['warning', place],
      ['warning', place],
      ['notice', ['file', 'title']],
    ]);
    const [first] = file.diagnostics;
    expect(commands[0]?.data.replaceAll('%25', '%')).toBe(first && safeText(messageInReply(first)));
  }));

test('checkstyle: the same elements, and every word reads back', () =>
  eachResult(async (file) => {
    const [root, page, notice, ...errors] = readXml(await formatCheckstyle([file], plainLook));
    expect([root?.name, page?.name, notice?.name]).toEqual(['checkstyle', 'file', 'error']);
    expect(page?.attributes.name).toBe(xmlText(file.path));
    expect(errors.map(({ name, attributes }) => [name, attributes.message, attributes.source])).toEqual(
      file.diagnostics.map((one) => [
        'error',
        xmlText(messageInReply(one)),
        xmlText(`replylint.${one.rule}`),
      ]),
    );
  }));

test('junit: the same elements, and every word reads back', () =>
  eachResult(async (file) => {
    const elements = readXml(await formatJunit([file], plainLook));
    expect(elements.map(({ name }) => name)).toEqual([
      ...['testsuites', 'testsuite', 'testcase', 'failure', 'testcase', 'failure', 'testcase', 'skipped'],
      'system-out',
    ]);
    expect(elements[3]?.attributes.message).toBe(xmlText(file.diagnostics[0]?.message ?? ''));
    expect(elements[7]?.text).toContain(xmlText(file.suppressed[0]?.message ?? ''));
  }));

test('junit: XML 1.0 takes it', async () => {
  for (const files of fc.sample(fc.array(result, { minLength: 40, maxLength: 40 }), 5))
    expect(await junitErrors(await formatJunit(files, plainLook))).toEqual([]);
});

test('sarif, gitlab, rdjson, rdjsonl: JSON that a strict reader takes', () =>
  eachResult((file) => {
    const jsons = [
      formatGitlab([file], plainLook),
      formatRdjson([file], plainLook),
      ...formatRdjsonl([file], plainLook).trimEnd().split('\n'),
    ];
    for (const text of jsons) expect(halfPairs(JSON.parse(text))).toEqual([]);
    expect(jsons).toHaveLength(2 + file.diagnostics.length);
  }));

test('sarif: valid whatever it quotes', () =>
  eachResult(async (file) => {
    const log: unknown = JSON.parse(await formatSarifFull([file], plainLook));
    expect(sarifErrors(log)).toEqual([]);
    expect(halfPairs(log)).toEqual([]);
  }));

test('tap: a test a file, none skipped, and every message reads back', () =>
  eachResult(async (file) => {
    const { points, extra, failures, plan } = readTap(
      await formatTap([file, { ...file, diagnostics: [] }], plainLook),
    );
    expect({ extra, failures, plan }).toEqual({ extra: [], failures: [], plan: 2 });
    expect(points.map(({ ok, skip, todo }) => [ok, skip, todo])).toEqual([
      [false, false, false],
      [true, false, false],
    ]);
    expect(points[0]?.diag).toMatchObject({
      findings: file.diagnostics.map(({ message }) => ({ message: safeText(message) })),
    });
  }));

/** The texts in a value that hold half a surrogate pair. */
function halfPairs(value: unknown): string[] {
  if (typeof value === 'string') return /\p{Cs}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(halfPairs) : [];
}
