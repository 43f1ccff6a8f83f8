import { describe, expect, it } from 'vitest';
import { findSentences } from '../src/document/sentences.ts';

const sentences = (text: string): string[] =>
  findSentences(text, { kind: 'paragraph', span: [0, text.length] }).map(({ span }) => text.slice(...span));

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    [
      'Mr. Smith and Dr. Okafor wrote at 5 p.m. to you.',
      ['Mr. Smith and Dr. Okafor wrote at 5 p.m. to you.'],
    ],
    ['I will write by 5 p.m. You can call too.', ['I will write by 5 p.m.', 'You can call too.']],
    [
      'It costs £3.50, e.g. for parcels, etc. and more.',
      ['It costs £3.50, e.g. for parcels, etc. and more.'],
    ],
    ['Version 2.0.1 is out. See notes.', ['Version 2.0.1 is out.', 'See notes.']],
    ['He said “Stop.” Then he left.', ['He said “Stop.”', 'Then he left.']],
    ['Well... maybe. So… yes', ['Well... maybe.', 'So… yes']],
    [
      'This line is wrapped by a mail program that breaks at a\nfixed width. Next one.',
      ['This line is wrapped by a mail program that breaks at a\nfixed width.', 'Next one.'],
    ],
    ['Your details:\nName: Ana\nOrder: 123', ['Your details:', 'Name: Ana', 'Order: 123']],
    ['J. Smith signed. OK', ['J. Smith signed.', 'OK']],
    ['See No. 5 on the list.', ['See No. 5 on the list.']],
    ['No. That is right.', ['No.', 'That is right.']],
    ['Really?! Yes (it is.) Fine.', ['Really?!', 'Yes (it is.)', 'Fine.']],
  ])('parts %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('knows a question by its mark', () => {
    const found = findSentences('Is it? No. “Can it?”', { kind: 'paragraph', span: [0, 20] });
    expect(found.map(({ question }) => question)).toEqual([true, false, true]);
  });
});
