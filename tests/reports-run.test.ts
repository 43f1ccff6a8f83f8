import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../src/cli/main.ts';
import type { Outcome } from '../src/cli/world.ts';
import { formatters } from '../src/formatters/index.ts';
import { junitErrors, rdErrors, readTap, sarifErrors } from './report-schemas.ts';

const home = new URL('..', import.meta.url);
const cwd = mkdtempSync(join(tmpdir(), 'replylint-reports-'));
const names = ['sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'rdjsonl', 'tap', 'json'];
let outcome: Outcome;

const lint = (...argv: readonly string[]): Promise<Outcome> =>
  run(argv, { cwd, env: {}, home, stdin: async () => new Uint8Array(), stdoutIsTerminal: false });

const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
const report = (name: string): string => read(`out/${name}`);

interface File {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly line: number;
    readonly suggestions: readonly {
      readonly fix: { readonly range: [number, number]; readonly text: string };
    }[];
  }[];
}
const filesOf = (): File[] => JSON.parse(report('json'));

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('fixtures/bad', home)), join(cwd, 'bad'), { recursive: true });
  const argv = [
    '--no-config',
    'bad',
    ...names.flatMap((name) => ['-f', `${name}=out/${name}`]),
    '-f',
    'github',
  ];
  outcome = await lint(...argv);
});

describe('one run over the bad fixtures', () => {
  test('writes all reports and fails', () => {
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 1, stderr: '' });
    expect(filesOf().flatMap(({ messages }) => messages).length).toBeGreaterThan(20);
  });

  test('github has an annotation for each finding', () => {
    const expected = filesOf().flatMap(({ messages }) =>
      messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
    );
    const found = Array.from(
      outcome.stdout.matchAll(/^::(?:error|warning|notice) file=bad\/[^,]*,line=(\d+),.*title=([^:]*)::/gm),
      ([, line, rule]) => `${line} ${rule}`,
    );
    expect(found).toEqual(expected);
  });

  test('sarif is valid, its snippets are the words at its offsets, its rules have help', () => {
    const log: Log = JSON.parse(report('sarif'));
    expect(sarifErrors(log)).toEqual([]);
    const { results = [], tool } = log.runs[0] ?? { tool: { driver: { name: '' } } };
    expect(results).toHaveLength(filesOf().flatMap(({ messages }) => messages).length);
    for (const { locations } of results) {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      const { charOffset = 0, charLength = 0, startLine = 0, startColumn = 0, snippet } = region ?? {};
      const source = read(decodeURI(artifactLocation?.uri ?? ''));
      expect(snippet?.text).toBe(source.slice(charOffset, charOffset + charLength));
      const line = source.split('\n')[startLine - 1] ?? '';
      expect(line.slice(startColumn - 1)).toMatch(startOf(snippet?.text ?? ''));
    }
    for (const { help, helpUri, shortDescription } of tool.driver.rules ?? []) {
      expect(help?.markdown).toContain('## Flagged');
      expect(helpUri).toMatch(/^https:/);
      expect(shortDescription?.text).toMatch(/\.$/);
    }
  });

  test('gitlab has a path in the folder and a fingerprint of its own for each finding', () => {
    const issues: { fingerprint: string; location: { path: string } }[] = JSON.parse(report('gitlab'));
    expect(issues).toHaveLength(filesOf().flatMap(({ messages }) => messages).length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const { location } of issues) expect(read(location.path)).not.toBe('');
  });

  test('junit is valid, and checkstyle names the same files', async () => {
    expect(await junitErrors(report('junit'))).toEqual([]);
    const suites = report('junit').matchAll(/<testsuite name="([^"]*)"/g);
    const files = report('checkstyle').matchAll(/<file name="([^"]*)"/g);
    const pathsOf = (matches: Iterable<RegExpMatchArray>) => Array.from(matches, ([, path]) => path);
    expect(pathsOf(suites)).toEqual(filesOf().map(({ filePath }) => filePath.slice(cwd.length + 1)));
    expect(pathsOf(files)).toEqual(filesOf().map(({ filePath }) => filePath.slice(cwd.length + 1)));
  });

  test('rdjson suggests what json does, at the same bytes', () => {
    const { diagnostics } = JSON.parse(report('rdjson'));
    expect(rdErrors({ diagnostics })).toEqual([]);
    const suggested = diagnostics.flatMap((one: RdDiagnostic) =>
      one.suggestions.map((edit) => applyBytes(read(one.location.path), edit)),
    );
    const expected = filesOf().flatMap(({ filePath, messages }) =>
      messages.flatMap(({ suggestions }) =>
        suggestions.map(({ fix }) => {
          const source = readFileSync(filePath, 'utf8');
          return source.slice(0, fix.range[0]) + fix.text + source.slice(fix.range[1]);
        }),
      ),
    );
    expect(suggested.length).toBeGreaterThan(5);
    expect(suggested).toEqual(expected);
    expect(report('rdjsonl').trimEnd().split('\n')).toHaveLength(diagnostics.length);
  });

  test('tap reads back', () => {
    const { points, extra, failures } = readTap(report('tap'));
    expect({ extra, failures }).toEqual({ extra: [], failures: [] });
    expect(points.map(({ name }) => name)).toEqual(
      filesOf().map(({ filePath }) => filePath.slice(cwd.length + 1)),
    );
  });
});

test('docs/reports.md names every format', () => {
  const page = readFileSync(new URL('docs/reports.md', home), 'utf8');
  const missing = Object.keys(formatters).filter((name) => !page.includes(`| \`${name}\` |`));
  expect(missing).toEqual([]);
});

test('a house rule is described by its own words, and leads to no page', async () => {
  writeFileSync(join(cwd, 'draft.md'), 'Ask our helpline.\n');
  const house = '{ extends: [], phrases: { say-support: { message: We say support., words: [helpline] } } }';
  writeFileSync(join(cwd, 'house.yaml'), house);
  const formats = ['-f', 'sarif=out/house.sarif', '-f', 'rdjsonl'];
  const { stdout } = await lint('draft.md', '-c', 'house.yaml', ...formats);
  const log = report('house.sarif');
  expect(JSON.parse(log).runs[0].tool.driver.rules).toMatchObject([
    { id: 'say-support', shortDescription: { text: 'We say support.' } },
  ]);
  expect(JSON.parse(stdout).code).toEqual({ value: 'say-support' });
  expect(log).not.toContain('rules/say-support');
});

test('a file that cannot be read is in the reports of the others', async () => {
  writeFileSync(join(cwd, 'cut.json'), '[{"title": "Refund", "body": "Hi');
  const { code, stdout } = await lint('cut.json', 'draft.md', '--no-config', '-f', 'github');
  expect(code).toBe(2);
  expect(stdout).toMatch(/^::error file=cut\.json,title=replylint::/m);
});

interface RdPlace {
  readonly line: number;
  readonly column: number;
}
interface RdEdit {
  readonly range: { readonly start: RdPlace; readonly end: RdPlace };
  readonly text: string;
}
interface RdDiagnostic {
  readonly location: { readonly path: string };
  readonly suggestions: readonly RdEdit[];
}

/** The text after an edit that counts in bytes. */
function applyBytes(source: string, { range, text }: RdEdit): string {
  const bytes = Buffer.from(source);
  const at = ({ line, column }: RdPlace): number => {
    let start = 0;
    for (let count = 1; count < line; count++) start = bytes.indexOf('\n', start) + 1;
    return start + column - 1;
  };
  return bytes.subarray(0, at(range.start)).toString() + text + bytes.subarray(at(range.end)).toString();
}

/** A pattern for the first line of a text, at the start. */
const startOf = (text: string): RegExp =>
  new RegExp(`^${(text.split('\n')[0] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
