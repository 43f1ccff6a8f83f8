import { describe, expect, it } from 'vitest';
import { lintSuppressed } from './suppressing.ts';

const BLAME = 'You should have called us first.';

describe('a comment in Markdown', () => {
  it('accepts what starts on the next line', async () => {
    const { left, accepted } = await lintSuppressed({
      'a.md': `Hi Sam,\n\n<!-- replylint-disable-next-line no-blame -- legal asked -->\n${BLAME}\n\n${BLAME}\n`,
    });
    expect(left).toEqual(['a.md:6:1 no-blame']);
    expect(accepted).toEqual(['a.md:4:1 no-blame (legal asked)']);
  });
});
