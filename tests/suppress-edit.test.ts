import { describe, expect, it } from 'vitest';
import { lintTexts } from '../src/index.ts';
import { suppressionEdit } from '../src/suppressions/edit.ts';
import { makeFolder, ONLY } from './suppressing.ts';

const BLAME = 'You should have called us first.';

/** Accepts the blame in a text; the text after it, or what to paste. */
async function accept(path: string, text: string, { sources = '', reason = 'Legal: "as is"' } = {}) {
  const cwd = makeFolder({ '.replylintrc': ONLY + sources });
  const lint = async (source: string) => (await lintTexts([{ path, text: source }], { cwd }))[0];
  const before = await lint(text);
  const first = before?.diagnostics.find(({ rule }) => rule === 'no-blame');
  if (!before || !first) throw new Error('There is nothing to accept.');
  const placed = await suppressionEdit(before, first, reason);
  if ('paste' in placed) return placed.paste;
  const { span, text: words } = placed.edit;
  const written = text.slice(0, span[0]) + words + text.slice(span[1]);
  const after = await lint(written);
  expect(after?.suppressed.map(({ suppression }) => suppression.reason ?? '')).toContain(reason);
  expect(after?.diagnostics.length).toBe(before.diagnostics.length - 1);
  return written;
}

describe('a finding is accepted', () => {
  it.each([
    ['a draft', BLAME, `---\ndisable:\n  - "no-blame -- Legal: \\"as is\\""\n---\n${BLAME}`],
    [
      'a draft of Windows',
      `\uFEFF${BLAME}\r\n`,
      `\uFEFF---\r\ndisable:\r\n  - "no-blame -- Legal: \\"as is\\""\r\n---\r\n${BLAME}\r\n`,
    ],
    [
      'front matter',
      `---\nagent: Sam # me\n---\n${BLAME}`,
      `---\nagent: Sam # me\ndisable:\n  - "no-blame -- Legal: \\"as is\\""\n---\n${BLAME}`,
    ],
    [
      'a name',
      `---\ndisable: no-jargon\n---\n${BLAME}`,
      `---\ndisable: ["no-jargon", "no-blame -- Legal: \\"as is\\""]\n---\n${BLAME}`,
    ],
    [
      'a list in brackets',
      `---\ndisable: [no-jargon]\nagent: Sam\n---\n${BLAME}`,
      `---\ndisable: [no-jargon, "no-blame -- Legal: \\"as is\\""]\nagent: Sam\n---\n${BLAME}`,
    ],
    [
      'an empty list',
      `---\ndisable: []\n---\n${BLAME}`,
      `---\ndisable: ["no-blame -- Legal: \\"as is\\""]\n---\n${BLAME}`,
    ],
    [
      'a list of lines',
      `---\ndisable:\n- no-jargon # why\nagent: Sam\n---\n${BLAME}`,
      `---\ndisable:\n- no-jargon # why\n- "no-blame -- Legal: \\"as is\\""\nagent: Sam\n---\n${BLAME}`,
    ],
    [
      'a map',
      `---\ndisable:\n  no-jargon: they know it\n---\n${BLAME}`,
      `---\ndisable:\n  no-jargon: they know it\n  no-blame: "Legal: \\"as is\\""\n---\n${BLAME}`,
    ],
    [
      'a map of braces',
      `---\n{ agent: Sam }\n---\n${BLAME}`,
      `---\n{ agent: Sam }\n# replylint-disable no-blame -- Legal: "as is"\n---\n${BLAME}`,
    ],
  ])('in %s', async (_, text, expected) => {
    const written = await accept('a.md', text).catch((error: unknown) => error);
    expect(written).toBe(expected);
  });

  it('above a value in YAML, beside what is accepted there', async () => {
    const sources =
      'sources: [{ files: "*.yaml", format: yaml, each: "replies[*]", title: title, text: text }]\n';
    const text = `replies:\n  - title: Late\n    # replylint-disable-next-line no-jargon -- x\n    text: |\n      Hi,\n\n      ${BLAME}\n  - { title: Lost, text: "Escalate it." }\n`;
    expect(await accept('a.yaml', text, { sources })).toBe(
      text.replace(
        '    text: |',
        '    # replylint-disable-next-line no-blame -- Legal: "as is"\n    text: |',
      ),
    );
    const flow = `replies:\n  - { title: Lost, text: "${BLAME}" }\n`;
    expect(await accept('a.yaml', flow, { sources })).toBe(
      flow.replace('  - {', '  # replylint-disable-next-line no-blame -- Legal: "as is"\n  - {'),
    );
  });

  it('in JSON that has comments, and beside JSON that has none', async () => {
    const sources = 'sources: [{ files: ["*.json", "*.jsonc"], preset: titles }]\n';
    const text = `{\n  // Ours.\n  "Late": "Hi.",\n  "Lost": "${BLAME}"\n}\n`;
    expect(await accept('a.json', text, { sources })).toBe(
      text.replace('  "Lost"', '  // replylint-disable-next-line no-blame -- Legal: "as is"\n  "Lost"'),
    );
    expect(await accept('a.json', text.replace(/.*Ours.*\n/, ''), { sources })).toBe(
      'suppressions:\n  - { files: "a.json", reply: "Lost", rules: [no-blame], reason: "Legal: \\"as is\\"" }\n',
    );
    expect(await accept('a.jsonc', JSON.stringify({ Lost: BLAME }), { sources })).toContain('suppressions:');
  });

  it('in the column of a table', async () => {
    const sources = 'sources: [{ files: "*.csv", preset: list }]\n';
    const text = `title,text,replylint\nLate,Hi.,\nLost,${BLAME},\n`;
    expect(await accept('a.csv', text, { sources })).toBe(
      `title,text,replylint\nLate,Hi.,\nLost,${BLAME},"no-blame -- Legal: ""as is"""\n`,
    );
    expect(await accept('a.csv', `title,text\nLost,${BLAME}\n`, { sources })).toContain('reply: "Lost"');
  });

  it('above a message of gettext', async () => {
    const sources = 'sources: [{ files: "*.po", preset: gettext }]\n';
    const text = `#: a.c\nmsgid "x"\nmsgstr "${BLAME}"\n`;
    expect(await accept('a.po', text, { sources })).toBe(
      text.replace('msgid', '# replylint-disable-next-line no-blame -- Legal: "as is"\nmsgid'),
    );
  });

  it('in no page that a browser shows', async () => {
    expect(await accept('a.html', `<p>${BLAME}</p>`)).toContain('files: "a.html"');
  });
});
