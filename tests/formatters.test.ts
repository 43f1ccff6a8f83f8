import { expect, test } from 'vitest';
import { formatCompact } from '../src/formatters/compact.ts';
import { formatters } from '../src/formatters/index.ts';
import { formatJson } from '../src/formatters/json.ts';
import { formatStatistics } from '../src/formatters/statistics.ts';
import { formatStylish } from '../src/formatters/stylish.ts';
import { formatUnix } from '../src/formatters/unix.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';

test('a clean run is silence to people and build logs', async () => {
  const clean = [resultOf('good.md', 'Hi Sam,\n', [])];
  const silent: string[] = [];
  for (const [name, { load }] of Object.entries(formatters)) {
    const output = await (await load())(clean, plainLook);
    if (output === '') silent.push(name);
  }
  expect(silent).toEqual([
    'pretty',
    'stylish',
    'diff',
    'checklist',
    'compact',
    'unix',
    'github',
    'rdjsonl',
    'jsonl',
  ]);
  expect(await formatStatistics(clean, plainLook)).toBe('');
});

test('stylish is the table of ESLint', async () => {
  expect(await formatStylish(results, plainLook)).toMatchInlineSnapshot(`
    "
    /home/ana/support/drafts/late.md
      1:1   warning  Start with the customer’s name – try “Hi Sam,”                  greet-customer-by-name
      3:15  error    “you failed to” points a finger – say which step is still open  no-blame
      3:86  warning  “utilise” is a long word for “use”                              prefer-plain-words
      5:1   info     Sign with your own name                                         sign-with-your-name

    /home/ana/support/macros.json
      notice  The encoding was guessed: windows-1252.
      1:2188  error  “You should have asked” points a finger  no-blame

    ✖ 4 problems (2 errors, 2 warnings), 1 info
      1 warning potentially fixable with the \`--fix\` option.

    "
  `);
});

test('stylish counts in the singular, and tells info apart', async () => {
  const one = [resultOf('a.md', 'Hello', [{ at: 'Hello', severity: 'error', message: 'Wait...' }])];
  expect(await formatStylish(one, plainLook)).toMatchInlineSnapshot(`
    "
    /home/ana/support/a.md
      1:1  error  Wait..  a-rule

    ✖ 1 problem (1 error, 0 warnings)

    "
  `);
  const info = [resultOf('a.md', 'Hello', [{ at: 'Hello', severity: 'info' }])];
  expect(await formatStylish(info, { ...plainLook, unicode: false })).toMatchInlineSnapshot(`
    "
    /home/ana/support/a.md
      1:1  info  A message  a-rule

    i 0 problems, 1 info

    "
  `);
});

test('stylish keeps its columns in line beside wide characters', async () => {
  const wide = resultOf('<text>', '田中さん', [
    { at: '田中', message: '“田中” 👩‍👩‍👧' },
    { at: 'さん', message: 'Plain' },
  ]);
  expect(await formatStylish([wide], plainLook)).toMatchInlineSnapshot(`
    "
    <text>
      1:1  warning  “田中” 👩‍👩‍👧  a-rule
      1:3  warning  Plain      a-rule

    ✖ 2 problems (0 errors, 2 warnings)

    "
  `);
});

test('stylish in colour', async () => {
  const one = [resultOf('a.md', 'Hello', [{ at: 'Hello', severity: 'error' }])];
  const output = await formatStylish(one, { ...plainLook, color: true });
  expect(JSON.stringify(output)).toMatchInlineSnapshot(
    `""\\n\\u001b[4m/home/ana/support/a.md\\u001b[24m\\n  \\u001b[2m1:1\\u001b[22m  \\u001b[31merror\\u001b[39m  A message  \\u001b[2ma-rule\\u001b[22m\\n\\n\\u001b[31m\\u001b[1m✖ 1 problem (1 error, 0 warnings)\\u001b[22m\\u001b[39m\\n\\n""`,
  );
});

test('compact and unix are one line a finding', () => {
  expect(formatCompact(results)).toMatchInlineSnapshot(`
    "drafts/late.md: line 1, col 1, Warning - Start with the customer’s name – try “Hi Sam,”. (greet-customer-by-name)
    drafts/late.md: line 3, col 15, Error - “you failed to” points a finger – say which step is still open. (no-blame)
    drafts/late.md: line 3, col 86, Warning - “utilise” is a long word for “use”. (prefer-plain-words)
    drafts/late.md: line 5, col 1, Info - Sign with your own name. (sign-with-your-name)
    macros.json: line 0, col 0, Notice - The encoding was guessed: windows-1252.
    macros.json: line 1, col 2188, Error - “You should have asked” points a finger. (no-blame)

    4 problems (2 errors, 2 warnings), 1 info
    "
  `);
  expect(formatUnix(results)).toMatchInlineSnapshot(`
    "drafts/late.md:1:1: Start with the customer’s name – try “Hi Sam,”. [Warning/greet-customer-by-name]
    drafts/late.md:3:15: “you failed to” points a finger – say which step is still open. [Error/no-blame]
    drafts/late.md:3:86: “utilise” is a long word for “use”. [Warning/prefer-plain-words]
    drafts/late.md:5:1: Sign with your own name. [Info/sign-with-your-name]
    macros.json:0:0: The encoding was guessed: windows-1252. [Notice]
    macros.json:1:2188: “You should have asked” points a finger. [Error/no-blame]

    4 problems (2 errors, 2 warnings), 1 info
    "
  `);
});

test('statistics counts by rule, the most frequent first', async () => {
  expect(await formatStatistics(results, plainLook)).toMatchInlineSnapshot(`
    "
      rule                    errors  warnings  info
      no-blame                     2
      greet-customer-by-name                 1
      prefer-plain-words                     1
      sign-with-your-name                          1
    "
  `);
});

test('json is an array of files in the manner of ESLint', () => {
  const parsed: unknown = JSON.parse(
    formatJson(
      [results[0], results[1]].flatMap((result) => result ?? []),
      plainLook,
    ),
  );
  expect(parsed).toMatchInlineSnapshot(`
    [
      {
        "errorCount": 1,
        "fatalErrorCount": 0,
        "filePath": "/home/ana/support/drafts/late.md",
        "fixableErrorCount": 0,
        "fixableInfoCount": 0,
        "fixableWarningCount": 1,
        "infoCount": 1,
        "messages": [
          {
            "column": 1,
            "endColumn": 14,
            "endLine": 1,
            "line": 1,
            "message": "Start with the customer’s name – try “Hi Sam,”.",
            "range": [
              0,
              13,
            ],
            "ruleId": "greet-customer-by-name",
            "severity": 1,
            "suggestions": [
              {
                "desc": "Write “Hi Sam”.",
                "fix": {
                  "range": [
                    0,
                    13,
                  ],
                  "text": "Hi Sam",
                },
                "safe": false,
              },
            ],
            "url": "https://example.com/rules/greet-customer-by-name",
            "why": "A name shows that a person read the message.",
          },
          {
            "column": 15,
            "endColumn": 28,
            "endLine": 3,
            "line": 3,
            "message": "“you failed to” points a finger – say which step is still open.",
            "range": [
              30,
              43,
            ],
            "ruleId": "no-blame",
            "severity": 2,
            "suggestions": [],
            "url": "https://example.com/rules/no-blame",
            "why": "A customer who feels accused stops listening.",
          },
          {
            "column": 86,
            "endColumn": 93,
            "endLine": 3,
            "fix": {
              "range": [
                101,
                108,
              ],
              "text": "use",
            },
            "line": 3,
            "message": "“utilise” is a long word for “use”.",
            "range": [
              101,
              108,
            ],
            "ruleId": "prefer-plain-words",
            "severity": 1,
            "suggestions": [
              {
                "desc": "Write “use”.",
                "fix": {
                  "range": [
                    101,
                    108,
                  ],
                  "text": "use",
                },
                "safe": true,
              },
            ],
            "url": "https://example.com/rules/prefer-plain-words",
            "why": "Short words are read faster.",
          },
          {
            "column": 1,
            "endColumn": 8,
            "endLine": 6,
            "line": 5,
            "message": "Sign with your own name.",
            "range": [
              127,
              142,
            ],
            "ruleId": "sign-with-your-name",
            "severity": 0,
            "suggestions": [],
            "url": "https://example.com/rules/sign-with-your-name",
            "why": "People trust people.",
          },
        ],
        "notices": [],
        "schemaVersion": 1,
        "suppressedMessages": [],
        "warningCount": 2,
      },
      {
        "errorCount": 0,
        "fatalErrorCount": 0,
        "filePath": "/home/ana/support/drafts/good.md",
        "fixableErrorCount": 0,
        "fixableInfoCount": 0,
        "fixableWarningCount": 0,
        "infoCount": 0,
        "messages": [],
        "notices": [],
        "schemaVersion": 1,
        "suppressedMessages": [],
        "warningCount": 0,
      },
    ]
  `);
});

test('json names the reply and keeps notices', () => {
  const [file] = JSON.parse(formatJson(results.slice(2), plainLook));
  expect(file.notices).toEqual(['The encoding was guessed: windows-1252.']);
  expect(file.messages[0]).toMatchObject({ replyId: '360012', replyTitle: 'Refund', pointer: '/0/body' });
});

test('json keeps the name of standard input, and resolves paths outside the folder', () => {
  const paths = ['<text>', '../other/a.md', '/tmp/b.md'].map((path) => resultOf(path, '', []));
  const files: { filePath: string }[] = JSON.parse(formatJson(paths, plainLook));
  expect(files.map(({ filePath }) => filePath)).toEqual(['<text>', '/home/ana/other/a.md', '/tmp/b.md']);
});
