import { expect, test } from 'vitest';
import { formatCheckstyle } from '../src/formatters/checkstyle.ts';
import { formatGithub } from '../src/formatters/github.ts';
import { formatGitlab } from '../src/formatters/gitlab.ts';
import { formatJson } from '../src/formatters/json.ts';
import { formatJunit } from '../src/formatters/junit.ts';
import { formatRdjson } from '../src/formatters/rdjson.ts';
import { formatRdjsonl } from '../src/formatters/rdjsonl.ts';
import { formatTap } from '../src/formatters/tap.ts';
import { accepted } from './accepted.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';
import { junitErrors, readTap } from './report-schemas.ts';

test('github annotates, with columns only within one line', () => {
  expect(formatGithub(results, plainLook)).toMatchInlineSnapshot(`
    "::warning file=drafts/late.md,line=1,endLine=1,col=1,endColumn=14,title=greet-customer-by-name::Start with the customer’s name – try “Hi Sam,”.
    ::error file=drafts/late.md,line=3,endLine=3,col=15,endColumn=28,title=no-blame::“you failed to” points a finger – say which step is still open.
    ::warning file=drafts/late.md,line=3,endLine=3,col=86,endColumn=93,title=prefer-plain-words::“utilise” is a long word for “use”.
    ::notice file=drafts/late.md,line=5,endLine=6,title=sign-with-your-name::Sign with your own name.
    ::error file=macros.json,line=1,endLine=1,col=2188,endColumn=2209,title=no-blame::“You should have asked” points a finger. (in “Refund”)
    ::notice file=macros.json,title=replylint::The encoding was guessed: windows-1252.
    4 problems (2 errors, 2 warnings), 1 info
    "
  `);
});

test('github lets no property or message end before its time', () => {
  const message = '50% off::set-output name=x::1\r\n::error::two\n##[error]three';
  const file = resultOf('a,b:c%.md', 'Hello', [{ at: 'Hello', rule: 'a,col=9::x', message }]);
  const [line = '', ...rest] = formatGithub([file], plainLook).split('\n');
  expect(rest).toEqual(['1 problem (0 errors, 1 warning)', '']);
  // The runner's own way to read a command.
  const [, properties = '', data = ''] = /^::warning (.*?)::(.*)$/.exec(line) ?? [];
  expect(properties.split(',')).toEqual([
    'file=a%2Cb%3Ac%25.md',
    'line=1',
    'endLine=1',
    'col=1',
    'endColumn=6',
    'title=a%2Ccol=9%3A%3Ax',
  ]);
  expect(data).toMatch(/^50%25 off::set-output name=x::1 {2}.:error::two #.\[error\]three$/);
});

test('gitlab has a fingerprint for each finding, the same whatever the line', () => {
  const found = [{ at: [0, 2] }, { at: [3, 5] }] as const;
  const read = (path: string, source: string): { fingerprint: string }[] =>
    JSON.parse(formatGitlab([resultOf(path, source, found)], plainLook));
  const issues = [...read('a.md', 'Hi Hi'), ...read('b.md', 'Hi Hi')];
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  expect(issues[0]).toMatchObject({
    description: 'A message.',
    check_name: 'a-rule',
    severity: 'minor',
    location: { path: 'a.md', lines: { begin: 1, end: 1 } },
  });
  const moved = resultOf('a.md', '\n\nHi', [{ at: 'Hi' }]);
  expect(JSON.parse(formatGitlab([moved], plainLook))[0].fingerprint).toBe(issues[0]?.fingerprint);
});

test('junit is a suite a file, valid, with what was accepted skipped', async () => {
  const xml = await formatJunit([...results, accepted], plainLook);
  expect(await junitErrors(xml)).toEqual([]);
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="replylint">
    <testsuite name="drafts/late.md" tests="4" failures="3" errors="0" skipped="0" time="0">
    <testcase name="greet-customer-by-name" classname="drafts/late.md" time="0">
    <failure type="warning" message="Start with the customer&#x2019;s name &#x2013; try &#x201c;Hi Sam,&#x201d;.">drafts/late.md:1:1: Start with the customer&#x2019;s name &#x2013; try &#x201c;Hi Sam,&#x201d;.
    Write &#x201c;Hi Sam&#x201d;.
    A name shows that a person read the message.</failure>
    </testcase>
    <testcase name="no-blame" classname="drafts/late.md" time="0">
    <failure type="error" message="&#x201c;you failed to&#x201d; points a finger &#x2013; say which step is still open.">drafts/late.md:3:15: &#x201c;you failed to&#x201d; points a finger &#x2013; say which step is still open.
    A customer who feels accused stops listening.</failure>
    </testcase>
    <testcase name="prefer-plain-words" classname="drafts/late.md" time="0">
    <failure type="warning" message="&#x201c;utilise&#x201d; is a long word for &#x201c;use&#x201d;.">drafts/late.md:3:86: &#x201c;utilise&#x201d; is a long word for &#x201c;use&#x201d;.
    Write &#x201c;use&#x201d;.
    Short words are read faster.</failure>
    </testcase>
    <testcase name="sign-with-your-name" classname="drafts/late.md" time="0">
    <system-out>drafts/late.md:5:1: Sign with your own name.
    People trust people.</system-out>
    </testcase>
    </testsuite>
    <testsuite name="drafts/good.md" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="replylint" classname="drafts/good.md" time="0"/>
    </testsuite>
    <testsuite name="macros.json" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="Refund: no-blame" classname="macros.json" time="0">
    <failure type="error" message="&#x201c;You should have asked&#x201d; points a finger.">macros.json:1:2188: &#x201c;You should have asked&#x201d; points a finger.
    A customer who feels accused stops listening.</failure>
    </testcase>
    <system-out>The encoding was guessed: windows-1252.</system-out>
    </testsuite>
    <testsuite name="old.md" tests="1" failures="0" errors="0" skipped="1" time="0">
    <testcase name="no-blame" classname="old.md" time="0">
    <skipped>old.md:1:1: A message.
    Accepted by directive: a quotation</skipped>
    </testcase>
    </testsuite>
    </testsuites>
    "
  `);
});

test('junit numbers findings of one rule in one reply, as readers take the first of two with one name', async () => {
  const xml = await formatJunit([resultOf('a.md', 'Hi Hi', [{ at: [0, 2] }, { at: [3, 5] }])], plainLook);
  expect(Array.from(xml.matchAll(/testcase name="([^"]*)"/g), ([, name]) => name)).toEqual([
    'a-rule',
    'a-rule (2)',
  ]);
});

test('checkstyle', async () => {
  expect(await formatCheckstyle(results, plainLook)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
    <file name="drafts/late.md">
    <error line="1" column="1" severity="warning" message="Start with the customer&#x2019;s name &#x2013; try &#x201c;Hi Sam,&#x201d;." source="replylint.greet-customer-by-name"/>
    <error line="3" column="15" severity="error" message="&#x201c;you failed to&#x201d; points a finger &#x2013; say which step is still open." source="replylint.no-blame"/>
    <error line="3" column="86" severity="warning" message="&#x201c;utilise&#x201d; is a long word for &#x201c;use&#x201d;." source="replylint.prefer-plain-words"/>
    <error line="5" column="1" severity="info" message="Sign with your own name." source="replylint.sign-with-your-name"/>
    </file>
    <file name="drafts/good.md"/>
    <file name="macros.json">
    <error line="0" column="0" severity="info" message="The encoding was guessed: windows-1252." source="replylint"/>
    <error line="1" column="2188" severity="error" message="&#x201c;You should have asked&#x201d; points a finger. (in &#x201c;Refund&#x201d;)" source="replylint.no-blame"/>
    </file>
    </checkstyle>
    "
  `);
});

test('tap is a test a file, which info does not fail', async () => {
  const info = resultOf('a # SKIP \\ .md', 'Hello', [{ at: 'Hello', severity: 'info' }]);
  const text = await formatTap([...results, info], plainLook);
  expect(text).toMatchInlineSnapshot(`
    "TAP version 14
    1..4
    not ok 1 - drafts/late.md
      ---
      findings:
        - message: "Start with the customer’s name – try “Hi Sam,”."
          severity: "warning"
          rule: "greet-customer-by-name"
          line: 1
          column: 1
          suggestion: "Write “Hi Sam”."
        - message: "“you failed to” points a finger – say which step is still open."
          severity: "error"
          rule: "no-blame"
          line: 3
          column: 15
        - message: "“utilise” is a long word for “use”."
          severity: "warning"
          rule: "prefer-plain-words"
          line: 3
          column: 86
          suggestion: "Write “use”."
        - message: "Sign with your own name."
          severity: "info"
          rule: "sign-with-your-name"
          line: 5
          column: 1
      ...
    ok 2 - drafts/good.md
    not ok 3 - macros.json
      ---
      findings:
        - message: "“You should have asked” points a finger."
          severity: "error"
          rule: "no-blame"
          line: 1
          column: 2188
          reply: "Refund"
      ...
    ok 4 - a \\# SKIP \\\\ .md
      ---
      findings:
        - message: "A message."
          severity: "info"
          rule: "a-rule"
          line: 1
          column: 1
      ...
    "
  `);
  const { points, extra, failures } = readTap(text);
  expect({ extra, failures }).toEqual({ extra: [], failures: [] });
  expect(points.map(({ ok, name, skip }) => [ok, name, skip])).toEqual([
    [false, 'drafts/late.md', false],
    [true, 'drafts/good.md', false],
    [false, 'macros.json', false],
    [true, 'a # SKIP \\ .md', false],
  ]);
  expect(points[2]?.diag).toEqual({
    findings: [
      {
        message: '“You should have asked” points a finger.',
        severity: 'error',
        rule: 'no-blame',
        line: 1,
        column: 2188,
        reply: 'Refund',
      },
    ],
  });
});

test('what was accepted is told by json, junit and sarif-full, and by no other', async () => {
  const others = [formatGithub, formatGitlab, formatCheckstyle, formatRdjson, formatRdjsonl, formatTap];
  for (const format of others) expect(await format([accepted], plainLook)).not.toContain('no-blame');
  expect(formatJson([accepted], plainLook)).toContain('"justification":"a quotation"');
});

test('what could not be read is told by every report, and fails', async () => {
  const look = {
    ...plainLook,
    failures: [{ path: 'cut.json', message: 'It is cut off.' }, { message: 'It came to a stop.' }],
  };
  expect(formatGithub([], look)).toBe(
    '::error file=cut.json,title=replylint::It is cut off.\n::error title=replylint::It came to a stop.\n',
  );
  const issues: { description: string; fingerprint: string }[] = JSON.parse(formatGitlab([], look));
  expect(issues.map(({ description }) => description)).toEqual(['It is cut off.', 'It came to a stop.']);
  const junit = await formatJunit([], look);
  expect(await junitErrors(junit)).toEqual([]);
  expect(junit).toContain('<error message="It is cut off."/>');
  expect(await formatCheckstyle([], look)).toContain('severity="error" message="It is cut off."');
  expect(JSON.parse(formatRdjson([], look)).diagnostics).toMatchObject([
    { message: 'It is cut off.', location: { path: 'cut.json' }, severity: 'ERROR' },
    { message: 'It came to a stop.' },
  ]);
  const { points, failures } = readTap(await formatTap([], look));
  expect(failures).toEqual([]);
  expect(points.map(({ ok, name, diag }) => [ok, name, diag])).toEqual([
    [false, 'cut.json', { message: 'It is cut off.' }],
    [false, 'replylint', { message: 'It came to a stop.' }],
  ]);
});
