import type { Log, Region, Result } from 'sarif';
import { expect, test } from 'vitest';
import type { FileResult } from '../src/diagnostic.ts';
import { formatSarif, formatSarifFull } from '../src/formatters/sarif.ts';
import { accepted, suppress } from './accepted.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';
import { sarifErrors } from './report-schemas.ts';

const readSarif = async (
  given: readonly FileResult[],
  format: typeof formatSarif = formatSarif,
): Promise<{ log: Log; found: readonly Result[] }> => {
  const log: Log = JSON.parse(await format(given, plainLook));
  expect(sarifErrors(log)).toEqual([]);
  return { log, found: log.runs[0]?.results ?? [] };
};

const regionOf = (result: Result | undefined): Region | undefined =>
  result?.locations?.[0]?.physicalLocation?.region;

test('is a valid log whose parts fit together', async () => {
  const { log, found } = await readSarif(results);
  const rules = log.runs[0]?.tool.driver.rules ?? [];
  expect(found.map(({ ruleIndex = -1, level }) => [rules[ruleIndex]?.id, level])).toEqual([
    ['greet-customer-by-name', 'warning'],
    ['no-blame', 'error'],
    ['prefer-plain-words', 'warning'],
    ['sign-with-your-name', 'note'],
    ['no-blame', 'error'],
  ]);
  expect(found[4]?.locations?.[0]?.logicalLocations).toEqual([
    { name: 'Refund', fullyQualifiedName: '/0/body' },
  ]);
  expect(found[2]?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toMatchObject({
    deletedRegion: { startLine: 3, startColumn: 86, charOffset: 101, charLength: 7 },
    insertedContent: { text: 'use' },
  });
  expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
    'The encoding was guessed: windows-1252.',
  );
});

test('tells of a rule what is known of it', async () => {
  const found = [{ at: 'Hello' }, { at: 'Sam', rule: 'house', why: 'So we say.' }] as const;
  const { log } = await readSarif([resultOf('a.md', 'Hello Sam', found)]);
  expect(log.runs[0]?.tool.driver.rules).toMatchObject([
    {
      id: 'a-rule',
      shortDescription: { text: 'Do it well.' },
      help: { markdown: '# a-rule\n\nDo it well.\n' },
      helpUri: 'https://example.com/rules/a-rule',
      defaultConfiguration: { level: 'warning' },
      properties: { category: 'tone', tags: ['tone', 'fixable'] },
    },
    { id: 'house', shortDescription: { text: 'So we say.' } },
  ]);
});

test('names a file from the working directory, or from the root', async () => {
  const paths = ['a b/ü#%.md', '../out.md', '/etc/x.md', '<text>', '..notes/a.md'];
  const { found } = await readSarif(paths.map((path) => resultOf(path, 'Hello', [{ at: 'Hello' }])));
  expect(found.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation)).toEqual([
    { uri: 'a%20b/%C3%BC%23%25.md', uriBaseId: 'SRCROOT' },
    { uri: 'file:///home/ana/out.md' },
    { uri: 'file:///etc/x.md' },
    { uri: '%3Ctext%3E', uriBaseId: 'SRCROOT' },
    { uri: '..notes/a.md', uriBaseId: 'SRCROOT' },
  ]);
});

test('keeps what was accepted out, as GitHub would open an alert; sarif-full tells why', async () => {
  expect((await readSarif([accepted])).found).toEqual([]);
  const configured = suppress(resultOf('b.md', 'Hello', [{ at: 'Hello' }]), 'baseline', 'known');
  const { found } = await readSarif([accepted, configured], formatSarifFull);
  expect(found.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', justification: 'a quotation' }],
    [{ kind: 'external', justification: 'known' }],
  ]);
});

test('gives two findings that say the same of the same words fingerprints of their own', async () => {
  const twice = [{ at: [0, 2] }, { at: [3, 5] }] as const;
  const { found } = await readSarif([resultOf('a.md', 'Hi Hi', twice)]);
  const prints = found.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
  expect(new Set(prints).size).toBe(2);
});

test('shows no word of a customer', async () => {
  const file = resultOf('a.md', 'Hello\n> my secret\n', [{ at: 'Hello' }, { at: 'my secret' }]);
  const { log, found } = await readSarif([{ ...file, private: [[8, 17]] }]);
  expect(found.map((one) => regionOf(one)?.snippet?.text)).toEqual(['Hello', undefined]);
  expect(JSON.stringify(log)).not.toContain('secret');
});

test('makes no link of foreign words', async () => {
  const message = 'See [here](https://evil.example).';
  const { found } = await readSarif([resultOf('a.md', 'Hello', [{ at: 'Hello', message }])]);
  expect(found[0]?.message.text).toBe('See [here] (https://evil.example).');
});

test('counts no byte-order mark', async () => {
  const { found } = await readSarif([resultOf('a.md', '\uFEFFHello', [{ at: 'Hello' }, { at: [0, 0] }])]);
  expect(found.map(regionOf)).toMatchObject([
    { startColumn: 1, charOffset: 0, charLength: 5 },
    { startColumn: 1, charOffset: 0, charLength: 0 },
  ]);
});

test('says that a run was not whole', () => {
  const failures = [{ path: 'cut.json', message: 'It is cut off.' }, { message: 'It came to a stop.' }];
  const log: Log = JSON.parse(String(formatSarif([], { ...plainLook, failures })));
  expect(sarifErrors(log)).toEqual([]);
  const [invocation] = log.runs[0]?.invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
    ['error', 'It is cut off.'],
    ['error', 'It came to a stop.'],
  ]);
});
