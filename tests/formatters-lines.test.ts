import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAgent } from '../src/formatters/agent.ts';
import { formatJson } from '../src/formatters/json.ts';
import { formatJsonl } from '../src/formatters/jsonl.ts';
import { foreignResult, foreignText } from './foreign-text.ts';
import { plainLook, resultOf, results } from './formatter-results.ts';

const foreign = foreignResult(
  foreignText([' -> "a" => "b"', '"', '\\', 'x.md:1:1: error no-blame: ', '::error::']),
);

const parse = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('agent', () => {
  it('is a line a finding, and their count', () => {
    expect(formatAgent(results, plainLook)).toMatchInlineSnapshot(`
      "drafts/late.md:1:1: warning greet-customer-by-name: Start with the customer’s name – try “Hi Sam,”. -> "Dear customer" => "Hi Sam"
      drafts/late.md:3:15: error no-blame: “you failed to” points a finger – say which step is still open.
      drafts/late.md:3:86: warning prefer-plain-words: “utilise” is a long word for “use”. -> "utilise" => "use"
      drafts/late.md:5:1: info sign-with-your-name: Sign with your own name.
      macros.json: notice: The encoding was guessed: windows-1252.
      macros.json:1:2188: error no-blame: “You should have asked” points a finger.
      4 problems (2 errors, 2 warnings), 1 info
      "
    `);
  });

  it('counts on a clean run, too', () => {
    expect(formatAgent([resultOf('good.md', 'Hi Sam,\n', [])], plainLook)).toBe('0 problems, 0 info\n');
  });

  it('writes an edit of several lines in one', () => {
    const file = resultOf('a.md', 'Regards\nSupport', [{ at: 'Regards\nSupport', write: 'Regards\nTom' }]);
    expect(formatAgent([file], plainLook).split('\n')[0]).toBe(
      String.raw`a.md:1:1: warning a-rule: A message. -> "Regards\nSupport" => "Regards\nTom"`,
    );
  });

  it('does not show what a customer wrote', () => {
    const file = resultOf('a.md', 'my PIN is 1234', [{ at: 'PIN is 1234', write: 'PIN' }]);
    expect(formatAgent([{ ...file, private: [[0, 14]] }], plainLook)).not.toContain('1234');
  });

  it('stays in its lines, whatever the texts hold', () => {
    fc.assert(
      fc.property(foreign, (file) => {
        const lines = formatAgent([file], plainLook).split('\n');
        expect(lines).toHaveLength(file.notices.length + file.diagnostics.length + 2);
        expect(lines.at(-2)).toBe('2 problems (0 errors, 2 warnings)');
      }),
    );
  });
});

describe('jsonl', () => {
  it('holds what json holds, a line each', () => {
    const files = JSON.parse(formatJson(results, plainLook));
    const messages = files.flatMap((file: { filePath: string; messages: object[]; notices: string[] }) => [
      ...file.notices.map((notice) => ({ filePath: file.filePath, notice })),
      ...file.messages.map((message) => ({ filePath: file.filePath, ...message })),
    ]);
    expect(messages.length).toBe(6);
    expect(parse(formatJsonl(results, plainLook))).toEqual(messages);
  });

  it('says nothing of a clean run', () => {
    expect(formatJsonl([resultOf('good.md', 'Hi Sam,\n', [])], plainLook)).toBe('');
  });

  it('is one object a line, and loses nothing, whatever the texts hold', () => {
    fc.assert(
      fc.property(foreign, (file) => {
        const [notice, ...messages] = parse(formatJsonl([file], plainLook));
        expect(notice.notice).toBe(file.notices[0]);
        expect(messages.map(({ message }) => message)).toEqual(
          file.diagnostics.map(({ message }) => message),
        );
      }),
    );
  });
});

describe('what could not be linted', () => {
  const look = { ...plainLook, failures: [{ path: 'a.json', message: 'It is cut off.' }] };

  it('is told to programs', () => {
    expect(formatAgent([], look)).toBe(
      'a.json: not linted: It is cut off.\n0 problems, 0 info, 1 not linted\n',
    );
    expect(parse(formatJsonl([], look))).toEqual([
      { filePath: '/home/ana/support/a.json', error: 'It is cut off.' },
    ]);
  });
});
