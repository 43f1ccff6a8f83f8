import { describe, expect, it } from 'vitest';
import { lintTexts, UsageError } from '../src/index.ts';

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
