import { describe, expect, it } from 'vitest';
import { fixTexts, lintTexts, UsageError } from '../src/index.ts';

describe('lintTexts', () => {
  const text = 'Hi Sam,\n\nYou should have called us first.\n';

  it('lints a text as a file of its name would be', async () => {
    const [result] = await lintTexts([{ path: 'draft.md', text }], {
      config: false,
      rules: { 'no-blame': 'warn' },
    });
    const found = result?.diagnostics.find(({ rule }) => rule === 'no-blame');
    expect(found).toMatchObject({ path: 'draft.md', line: 3, column: 1, severity: 'warn' });
    expect(text.slice(...(found?.range ?? [0, 0]))).toMatch(/^You should have called/);
  });

  it('knows what it is told of the conversation', async () => {
    const rules = { 'no-name-mismatch': 'error' };
    const found = async (firstName: string) => {
      const [result] = await lintTexts([{ path: 'draft.md', text }], {
        config: false,
        rules,
        context: { customer: { firstName } },
      });
      return result?.diagnostics.some(({ rule }) => rule === 'no-name-mismatch');
    };
    expect([await found('Sam'), await found('Ana')]).toEqual([false, true]);
  });

  it('throws on a rule that does not exist', async () => {
    await expect(
      lintTexts([{ path: 'draft.md', text }], { config: false, rules: { 'no-blaem': 'off' } }),
    ).rejects.toThrow(UsageError);
  });
});

describe('fixTexts', () => {
  const options = { config: false, rules: { 'prefer-plain-words': 'warn', 'no-blame': 'warn' } } as const;
  const files = [
    { path: 'a.md', text: 'Call us prior to noon.\n' },
    { path: 'b.md', text: 'It took in excess of a day.\n' },
  ];

  it('gives the new text, what it was, and the findings that remain', async () => {
    const [a, b] = await fixTexts(files, options);
    expect(a).toMatchObject({ source: 'Call us before noon.\n', original: files[0]?.text });
    expect(a?.diagnostics.filter(({ rule }) => rule === 'prefer-plain-words')).toEqual([]);
    expect(b?.original).toBeUndefined();
    expect(b?.diagnostics.some(({ rule }) => rule === 'prefer-plain-words')).toBe(true);
  });

  it('takes one clear answer where it is told to', async () => {
    const [, b] = await fixTexts(files, { ...options, unsafe: true });
    expect(b?.source).toContain('It took more than a day.');
  });
});
