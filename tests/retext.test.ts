import { describe, expect, it } from 'vitest';
import { renderRetextPhrases } from '../scripts/retextPhrases.ts';
import type { Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read.ts';
import type { Reply } from '../src/reply.ts';
import { findUnequalWords } from '../src/retext/equality.ts';
import { findWrongArticles } from '../src/retext/indefinite-article.ts';
import { phrases } from '../src/retext/phrases/equality.ts';
import type { Remark } from '../src/retext/remarks.ts';
import { findRepeatedWords } from '../src/retext/repeated-words.ts';
import { findWordsToSimplify } from '../src/retext/simplify.ts';
import { indexPhrases, passagesWith } from '../src/retext/trigger.ts';
import { shifted } from '../src/text/map.ts';

const read = (text: string): Promise<Document> => {
  const reply: Reply = {
    path: 'draft.md',
    text,
    map: shifted(),
    markup: 'markdown',
    kind: 'draft',
    audience: 'public',
    context: {},
  };
  return readDocument(reply);
};
const every = (): boolean => true;

async function said(text: string, find: (document: Document) => Promise<Remark[]>) {
  const document = await read(text);
  const remarks = await find(document);
  for (const { span, actual } of remarks) expect(document.text.slice(...span)).toBe(actual);
  return remarks.map(({ actual, expected }) => [actual, expected[0]]);
}

describe('a retext plugin speaks of places in the reply', () => {
  const reply =
    'Hi Sam,\n\nThe **first** sentence is fine. It is on the whitelist, guys.\n\nAsk the postman.';

  it('whatever stands before', async () => {
    expect(
      await said(`Hello ladies,\n\n${reply.slice(9)}`, (document) => findUnequalWords(document, every)),
    ).toEqual([
      ['ladies', 'people'],
      ['whitelist', 'passlist'],
      ['guys', 'people'],
      ['postman', 'mail carrier'],
    ]);
  });

  it('only of findings that are wanted', async () => {
    const wanted = (id: string): boolean => id === 'whitelist';
    expect(await said(reply, (document) => findUnequalWords(document, wanted))).toEqual([
      ['whitelist', 'passlist'],
    ]);
  });

  it.each([
    ['I commenced it, and will commence it again.', [['commence', 'begin']], findWordsToSimplify],
    ['We sent the the form, and it that that was.', [['the the', 'the']], findRepeatedWords],
    [
      'It was a hour, an year and a [email](https://example.com).',
      [
        ['a', 'an'],
        ['an', 'a'],
        ['a', 'an'],
      ],
      findWrongArticles,
    ],
    [
      'An hour, a UK plug, a user, an SMS, a one-off, an honest unit, an 8-seat van, a European.',
      [],
      findWrongArticles,
    ],
    ['You wrote "the the form".', [], findRepeatedWords],
  ])('%s', async (text, expected, find) => {
    expect(await said(text, (document) => find(document, every))).toEqual(expected);
  });
});

describe('a phrase index', () => {
  it('holds the phrases of the installed plugins', () => {
    expect(renderRetextPhrases().equality).toContain(phrases);
  });

  it('finds passages by whole phrases, without marks', async () => {
    const document = await read('Use the white-list. A white bird. Make it all great again.');
    const passages = passagesWith(
      document,
      indexPhrases('\nmake * all great=b\n\nwhite list=a\nwhitelist=a\n'),
      every,
    );
    expect(passages.map((span) => document.text.slice(...span))).toEqual([
      'Use the white-list.',
      'Make it all great again.',
    ]);
  });
});
