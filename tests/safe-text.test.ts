import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileResult } from '../src/diagnostic.ts';
import type { Look } from '../src/formatters/formatter.ts';
import { formatters } from '../src/formatters/index.ts';
import { safeText } from '../src/formatters/safe-text.ts';
import { formatStatistics } from '../src/formatters/statistics.ts';
import { plainLook } from './formatter-results.ts';

test.each([
  ['a colour', '\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
  ['a C1 control', 'a\u009B31mb', 'a�31mb'],
  ['a bell, a backspace, a delete', '\u0007\b\u007F', '␇␈␡'],
  ['line ends and tabs', 'a\r\nb\tc', 'a  b c'],
  ['a line separator', 'a\u2028b', 'a�b'],
  ['a turned direction', 'invoice\u202Egpj.exe', 'invoice�gpj.exe'],
  ['invisible tags', 'a\u{E0041}b', 'a��b'],
  ['a lone surrogate', 'a\uD83Db', 'a�b'],
  ['a GitHub command', '::error::no', '�:error::no'],
  ['one after a line end', 'a\n ::set-output::no', 'a  �:set-output::no'],
  ['an Azure command', 'see ##vso[task.complete]', 'see #�vso[task.complete]'],
  ['a TeamCity command', '##TeamCity[x]', '#�TeamCity[x]'],
])('%s is made harmless', (_, text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test.each(['Hi Zoë, it’s – “fine” 👩‍👩‍👧 e\u0301', 'see a::b and ## Refund', '“田中さん”'])(
  'ordinary text stays: %s',
  (text) => {
    expect(safeText(text)).toBe(text);
  },
);

const nasty = fc.oneof(
  fc.constantFrom(
    '\u001B[2J',
    '\u001B]0;x\u0007',
    '\u009B',
    '\u202E',
    '\u2066',
    '\u200F',
    '\u2028',
    '\u{E0041}',
    '\uD83D',
  ),
  fc.constantFrom(
    '\n',
    '\r',
    '\t',
    ' ',
    '::error::',
    '\n::error::',
    '##vso[',
    '##teamcity[',
    '##[',
    '#',
    ':',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 40 }),
);
const foreign = fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join(''));

const result: fc.Arbitrary<FileResult> = fc
  .record({
    path: foreign,
    source: foreign,
    message: foreign,
    rule: foreign,
    write: foreign,
    why: foreign,
    title: foreign,
    notice: foreign,
    start: fc.nat(),
    length: fc.nat(20),
  })
  .map(({ path, source, message, rule, write, why, title, notice, start, length }) => {
    const from = start % (source.length + 1);
    const range = [from, Math.min(source.length, from + length)] as const;
    const place = { line: 1, column: from + 1, endLine: 1, endColumn: range[1] + 1, range };
    const suggestions = [{ message: write, range, text: write, safe: true }];
    const reply = { id: title, title, pointer: title };
    const diagnostic = {
      rule,
      severity: 'warn',
      message,
      path,
      ...place,
      suggestions,
      reply,
      why,
      url: '',
    } as const;
    return { path, source, diagnostics: [diagnostic], suppressed: [], replies: 1, notices: [notice] };
  });

const everyOutput = async (results: readonly FileResult[], look: Look): Promise<string[]> => {
  const loaded = await Promise.all(Object.values(formatters).map(({ load }) => load()));
  return Promise.all([...loaded, formatStatistics].map((format) => format(results, look)));
};

const trimLines = (text: string): string => text.replace(/ +$/gm, '');

test('the length stays, so offsets carry over', () => {
  fc.assert(fc.property(foreign, (text) => safeText(text).length === text.length));
});

test('no output can steer a terminal or a build log', async () => {
  await fc.assert(
    fc.asyncProperty(result, async (file) => {
      for (const output of await everyOutput([file], plainLook)) {
        // The commands of the format for GitHub are its own: tests/foreign-reports.test.ts.
        expect(output.replace(/^::(?:error|warning|notice) file=/gm, '')).not.toMatch(/^\s*::/m);
        expect(output).not.toMatch(
          /(?!\n)\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\u{E0000}-\u{E007F}]/u,
        );
        expect(output).not.toMatch(/##(vso|teamcity)?\[/i);
      }
    }),
    { numRuns: 300 },
  );
});

test('in colour the only control sequences are those of the formatter', async () => {
  await fc.assert(
    fc.asyncProperty(result, async (file) => {
      const plain = await everyOutput([file], plainLook);
      const coloured = await everyOutput([file], { ...plainLook, color: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
      const bare = coloured.map((output) => output.replace(/\u001B\[\d+m/g, ''));
      expect(bare.map(trimLines)).toEqual(plain.map(trimLines));
    }),
  );
});

test('json loses nothing', async () => {
  const json = await formatters.json?.load();
  await fc.assert(
    fc.asyncProperty(result, async (file) => {
      const [parsed] = JSON.parse((await json?.([file], plainLook)) ?? '');
      expect(parsed.messages[0].message).toBe(file.diagnostics[0]?.message);
      expect(parsed.notices).toEqual(file.notices);
    }),
  );
});
