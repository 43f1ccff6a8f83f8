import { describe, expect, it } from 'vitest';
import noBlame from '../rules/no-blame/rule.ts';
import { readReplies } from '../src/containers/read.ts';
import { lintReply } from '../src/lint/lint.ts';
import { dropTwinFindings } from '../src/lint/twins.ts';
import { linesOf } from '../src/text/lines.ts';

async function lint(actions: readonly object[]) {
  const text = JSON.stringify({ macros: [{ id: 7, title: 'T', actions }] });
  const { replies } = await readReplies({ path: 'macros.json', text });
  const lines = linesOf(text);
  const settings = [
    { rule: noBlame, severity: 'error' as const, options: { categories: ['blame'], allow: [] } },
  ];
  const linted = await Promise.all(
    replies.map(async (reply) => ({ reply, ...(await lintReply(reply, settings, lines)) })),
  );
  return dropTwinFindings(linted).map(({ message, range }) => [
    /“(.*?)”/.exec(message)?.[1],
    text.slice(...range),
  ]);
}

describe('twins', () => {
  it('say a finding once, in the first of them', async () => {
    const found = await lint([
      { field: 'comment_value_html', value: '<p>You didn&rsquo;t <b>read</b> it.</p>' },
      { field: 'comment_value', value: "You didn't read it." },
    ]);
    expect(found).toEqual([['You didn’t read', 'You didn&rsquo;t <b>read']]);
  });

  it('say what only one of them holds', async () => {
    const found = await lint([
      { field: 'comment_value_html', value: '<p>It is done.</p>' },
      { field: 'comment_value', value: "It is done. You didn't read it." },
    ]);
    expect(found).toEqual([["You didn't read", "You didn't read"]]);
  });
});
