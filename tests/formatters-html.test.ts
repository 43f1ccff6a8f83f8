import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'domhandler';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import type { FileResult } from '../src/diagnostic.ts';
import { formatHtml } from '../src/formatters/html/page.ts';
import { foreignResult, foreignText } from './foreign-text.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';

/** A page as a browser without scripts reads it. */
function read(files: readonly FileResult[]) {
  const page = parseDocument(formatHtml(files, plainLook));
  const all = (name: string, className?: string): Element[] =>
    DomUtils.findAll(
      (element) =>
        element.name === name &&
        (className === undefined || (element.attribs.class ?? '').split(' ').includes(className)),
      page.children,
    );
  return { all, page };
}

const textOf = (element: Element | undefined): string => (element ? DomUtils.textContent(element) : '');
const inside = (element: Element | undefined, name: string): Element[] =>
  element ? DomUtils.getElementsByTagName(name, element) : [];

const linesOf = (files: readonly FileResult[]): string[] => {
  const { all } = read(files);
  return all('div', 'text').flatMap((text) => inside(text, 'p').map((line) => textOf(line)));
};

describe('a page', () => {
  it('counts, and holds every finding with its words', () => {
    const { all } = read(results);
    expect(textOf(all('h1')[0])).toBe('4 problems in 3 replies');
    const findings = all('li').filter(({ attribs }) => attribs['data-rule'] !== undefined);
    expect(findings.map(({ attribs }) => attribs['data-rule'])).toEqual([
      'greet-customer-by-name',
      'no-blame',
      'prefer-plain-words',
      'sign-with-your-name',
      'no-blame',
    ]);
    expect(findings.map((item) => textOf(inside(item, 'a')[0]))).toContain('prefer-plain-words');
    expect(textOf(findings[2])).toBe(
      'warning “utilise” is a long word for “use”.Write “use”.Short words are read faster.3:86 · prefer-plain-words',
    );
    const words = all('mark').map((mark) => [mark.attribs.class, textOf(mark)]);
    expect(words).toEqual([
      ['warn', 'Dear customer'],
      ['error', 'you failed to'],
      ['warn', 'utilise'],
      ['info', 'Regards'],
      ['info', 'Support'],
      ['error', 'You should have asked'],
    ]);
    expect(all('p', 'notice').map(textOf)).toEqual(['notice The encoding was guessed: windows-1252.']);
    expect(all('h3').map(textOf)).toEqual(['Refund']);
  });

  it('loads nothing, and runs nothing but its own', () => {
    const { all } = read(results);
    const policy = all('meta').find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy');
    const hashes = [...all('style'), ...all('script')].map(
      (element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`,
    );
    expect(hashes).toHaveLength(2);
    expect(policy?.attribs.content).toBe(
      `default-src 'none'; style-src ${hashes[0]}; script-src ${hashes[1]}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    const sources = DomUtils.findAll(
      ({ attribs }) => 'src' in attribs || 'style' in attribs,
      read(results).page.children,
    );
    expect(sources).toEqual([]);
    expect(all('link').map(({ attribs }) => attribs.href)).toEqual(['data:,']);
  });

  it('links each mark to its finding, and back to nothing that is missing', () => {
    const { all } = read(results);
    const ids = all('li').flatMap(({ attribs }) => (attribs.id ? [attribs.id] : []));
    expect(new Set(ids).size).toBe(5);
    expect(all('a', 'ref').map(({ attribs }) => attribs.href?.slice(1))).toEqual(expect.arrayContaining(ids));
    expect(all('mark').flatMap(({ attribs }) => attribs['data-of']?.split(' ') ?? [])).toEqual(
      expect.arrayContaining(ids),
    );
  });

  it('of a clean run says so', () => {
    const { all } = read([resultOf('good.md', 'Hi Sam,\n', [])]);
    expect(textOf(all('h1')[0])).toBe('Nothing that fails in 1 reply');
    expect(all('form')).toEqual([]);
    expect(all('section')).toEqual([]);
  });

  it('of a real run holds what json holds', async () => {
    const home = new URL('..', import.meta.url);
    const folder = mkdtempSync(join(tmpdir(), 'replylint-html-'));
    const { stdout } = await run(
      ['-f', `html=${join(folder, 'report.html')}`, '-f', 'json', 'fixtures/bad', 'fixtures/libraries'],
      { cwd: home.pathname, env: {}, home, stdin: async () => new Uint8Array(), stdoutIsTerminal: false },
    );
    const page = parseDocument(readFileSync(join(folder, 'report.html'), 'utf8'));
    rmSync(folder, { recursive: true });
    const rules = DomUtils.findAll(({ attribs }) => 'data-severity' in attribs, page.children);
    const messages = JSON.parse(stdout).flatMap((file: { messages: { ruleId: string }[] }) => file.messages);
    expect(messages.length).toBeGreaterThan(90);
    expect(rules.map(({ attribs }) => attribs['data-rule']).sort()).toEqual(
      messages.map(({ ruleId }: { ruleId: string }) => ruleId).sort(),
    );
  }, 60_000);

  it('tells what could not be linted', () => {
    const failures = [{ path: 'a.json', message: 'It is cut off.' }];
    expect(formatHtml([], { ...plainLook, failures })).toContain('<b>not linted</b> a.json: It is cut off.');
  });

  it('keeps what was accepted apart, with the reason', () => {
    const [finding] = resultOf('a.md', 'Hello there', [{ at: 'there', message: 'Say who.' }]).diagnostics;
    const suppressed = finding
      ? [{ ...finding, suppression: { kind: 'directive', reason: 'Legal wants it.' } as const }]
      : [];
    const { all } = read([{ ...resultOf('a.md', 'Hello there', []), suppressed }]);
    const [accepted] = all('details', 'accepted');
    expect(accepted?.attribs.open).toBeUndefined();
    expect(inside(accepted, 'li').map(textOf)).toEqual([
      'Say who.a.md:1:7 · a-ruleAccepted in the file: Legal wants it.',
    ]);
  });
});

describe('the words of a reply', () => {
  it('hold overlapping findings, the worst on top', () => {
    const file = resultOf('a.md', 'You failed to send it.', [
      { at: 'You failed to' },
      { at: 'failed to send', severity: 'error' },
    ]);
    const { all } = read([file]);
    expect(all('mark').map((mark) => [mark.attribs.class, textOf(mark), mark.attribs['data-of']])).toEqual([
      ['warn', 'You ', 'f1-1-1'],
      ['error', 'failed to', 'f1-1-1 f1-1-2'],
      ['error', ' send', 'f1-1-2'],
    ]);
    expect(linesOf([file])).toEqual(['You failed to1 send2 it.']);
  });

  it('show a point between two characters, an empty line and the end of the file', () => {
    const file = resultOf('a.md', 'Hi\n\nBye\n', [{ at: [2, 2] }, { at: [3, 4] }, { at: [8, 8] }]);
    expect(linesOf([file])).toEqual(['Hi1', '2', 'Bye', '3']);
  });

  it('are cropped in a long line, and folded far from findings', () => {
    const long = resultOf('a.md', `${'word '.repeat(300)}STOP${' word'.repeat(300)}`, [{ at: 'STOP' }]);
    const [line = ''] = linesOf([long]);
    expect(line.length).toBeLessThan(400);
    expect(line).toMatch(/^….*STOP1.*…$/);
    const rows = Array.from({ length: 40 }, (_, index) => `Line ${index}.`).join('\n');
    const { all } = read([resultOf('a.md', rows, [{ at: 'Line 20.' }])]);
    expect(all('details', 'gap').map((gap) => textOf(inside(gap, 'summary')[0]))).toEqual([
      '18 lines',
      '17 lines',
    ]);
    const many = read([{ ...resultOf('a.md', rows, [{ at: 'Line 20.' }]), replies: 2 }]);
    expect(many.all('div', 'text').flatMap((text) => inside(text, 'p')).length).toBe(5);
  });

  it('are read as written in JSON', () => {
    const body = String.raw`[{"body":"Hi \"Sam\",\n\nyou failed to caf\u00e9.\nBye"}]`;
    const file = resultOf('a.json', body, [{ at: 'failed to' }]);
    expect(linesOf([file])).toEqual(['[{"body":"Hi "Sam",', '', 'you failed to1 café.', 'Bye"}]']);
  });

  it('leave out what a customer wrote', () => {
    const file = resultOf('a.md', 'My PIN is 1234.\nThanks!', [{ at: 'PIN' }, { at: 'Thanks' }]);
    expect(linesOf([{ ...file, private: [[0, 15]] }])).toEqual(['······1·········', 'Thanks2!']);
  });
});

describe('foreign text', () => {
  const pieces = [
    '<script>alert(1)</script>',
    '</script>',
    '</style>',
    '<img src=x onerror=alert(1)>',
    '"',
    "'",
    '" onclick="x',
    '&lt;',
    '&',
    '<!--',
    '-->',
    ']]>',
    '<details>',
    '</p>',
    '`',
    '{{x}}',
    'javascript:alert(1)',
    '\\u003cscript\\u003e',
    '\\n',
  ];

  it('brings neither elements nor attributes', () => {
    fc.assert(
      fc.property(
        foreignResult(foreignText(pieces)),
        fc.constantFrom('.md', '.json', '.html'),
        (file, end) => {
          const path = file.path + end;
          const found = { ...file, path };
          const { all, page } = read([found]);
          const elements = DomUtils.findAll(() => true, page.children);
          const harmful = elements.filter(
            ({ name, attribs }) =>
              /^(?:img|iframe|object|embed|base|video|audio)$/.test(name) ||
              Object.keys(attribs).some((key) =>
                /^on|[^a-z-]|^style$|^src/.test(key.replace(/viewBox|preserveAspectRatio/i, '')),
              ),
          );
          expect(harmful).toEqual([]);
          expect([all('script').length, all('style').length, all('form').length, all('h1').length]).toEqual([
            1, 1, 1, 1,
          ]);
          expect(
            all('a').filter(
              ({ attribs }) => !/^(?:#f1-\d+-\d+|https:\/\/example\.com\/.*)$/.test(attribs.href ?? ''),
            ),
          ).toEqual([]);
          expect(all('li').filter(({ attribs }) => attribs['data-severity']).length).toBe(2);
          expect(page.children.filter(({ type }) => type === 'comment')).toEqual([]);
        },
      ),
    );
  });
});
