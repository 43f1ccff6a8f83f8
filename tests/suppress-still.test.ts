import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintTexts } from '../src/index.ts';
import { makeFolder } from './suppressing.ts';

const RULES =
  'extends: []\nrules: { no-blame: error, no-jargon: warn, max-sentence-length: [warn, { max: 12 }], no-wall-of-text: warn, thank-customer: warn }\n';

const lines = [
  'Hi Ana,',
  '',
  'You should have called us first, and then we could have sent the lamp on the very same day.',
  'Please escalate it to tier 2 via the API.',
  'I am sorry, but unfortunately we cannot.',
  '- a lamp',
  '> you wrote',
  '**Thank you** for the photo.',
  '<b>It</b> works &amp; shines.',
  'Kind regards,',
];

/** Findings by their words, which stay where they are however lines move. */
async function findings(cwd: string, path: string, text: string) {
  const [result] = await lintTexts([{ path, text }], { cwd });
  const left = result?.diagnostics ?? [];
  return [...left, ...(result?.suppressed ?? [])]
    .filter(({ rule }) => !rule.endsWith('-suppression'))
    .map(({ rule, message, range, column }) => [rule, message, text.slice(...range), column])
    .sort()
    .map((one) => JSON.stringify(one));
}

describe.each([
  ['a.md', (verb: string) => `<!-- replylint-${verb} no-jargon, no-blam -- Why: you should have known -->`],
  ['a.html', (verb: string) => `<!-- replylint-${verb} no-jargon -- you should have known -->`],
])('a comment in %s', (path, comment) => {
  const cwd = makeFolder({ '.replylintrc': RULES });

  it('changes no other finding, wherever it is put', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        fc.constantFrom('disable', 'enable', 'disable-line', 'disable-next-line', 'disabel'),
        fc.constantFrom('\n', '\r\n'),
        async (reply, at, verb, end) => {
          const row = Math.min(at, reply.length);
          const commented = [...reply.slice(0, row), comment(verb), ...reply.slice(row)];
          const before = await findings(cwd, path, reply.join(end));
          // Words that go over the comment hold it in their span.
          const bare = (one: string) =>
            one.replace(/(?:\\r)?(?:\\n)?<!-- replylint.*?-->/, '').replace(/\\r\\n|\\n/g, ' ');
          const after = (await findings(cwd, path, commented.join(end))).map(bare);
          found += before.length;
          expect(after.sort()).toEqual(before.map(bare).sort());
        },
      ),
      { numRuns: 80 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

describe('a comment in YAML', () => {
  const cwd = makeFolder({
    '.replylintrc': `${RULES}sources: [{ files: "*.yaml", preset: titles }]\n`,
  });

  it('changes no other finding, wherever it is put', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...lines.slice(2, 5)), { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        fc.constantFrom('disable', 'disable-line', 'disable-next-line'),
        async (texts, at, verb) => {
          const entries = texts.map((text, index) => `Reply ${index}: |\n  ${text}\n`);
          const row = Math.min(at, entries.length);
          const comment = `# replylint-${verb} no-blame, no-jargon -- you should have known\n`;
          const commented = [...entries.slice(0, row), comment, ...entries.slice(row)].join('');
          const before = await findings(cwd, 'a.yaml', entries.join(''));
          expect(await findings(cwd, 'a.yaml', commented)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
