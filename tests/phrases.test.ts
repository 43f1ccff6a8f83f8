import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../src/document/words.ts';
import { needsOf } from '../src/phrases/index/needs.ts';
import { sortTerms } from '../src/phrases/index/term-sets.ts';
import { compileLexicon } from '../src/phrases/lexicon.ts';
import { findMatches, Line } from '../src/phrases/pattern/match.ts';
import { compilePattern } from '../src/phrases/pattern/program.ts';
import { readPattern } from '../src/phrases/pattern/read-pattern.ts';

const matches = (term: string, sentence: string): string[] =>
  findMatches(compilePattern(term), new Line(sentence)).map((span) => sentence.slice(...span));

/** The words of which one leads to a pattern. */
function foundBy(term: string): string[] {
  const { words, terms } = sortTerms([term]);
  return words.filter((_, number) => terms[number]?.length);
}

describe('the words a pattern needs', () => {
  it.each([
    ['you will see it', ['see'], ['you', 'will', 'see', 'it']],
    ["(i|we)( have|'ve)? no idea", ['idea'], [['i', 'we'], 'no', 'idea']],
    ['den(y|ied)', ['deny', 'denied'], [['deny', 'denied']]],
    ['no way|never', ['way', 'never'], [[['no', 'way'], 'never']]],
    [
      '(get (over|through)|face) it',
      ['over', 'through', 'face'],
      [[['get', ['over', 'through']], 'face'], 'it'],
    ],
    ['thank(s| you) again', ['again'], ['again']],
    ['(no|any (other|more)) idea', ['idea'], [['no', ['any', ['other', 'more']]], 'idea']],
    ['log-?ins?', ['login', 'logins', 'log'], [['login', 'logins', ['log', ['in', 'ins']]]]],
    ['level ?[12]', ['level', 'level1', 'level2'], [['level1', 'level2', ['level', ['1', '2']]]]],
    ['^no[.,!]', ['no'], ['no']],
    ["you can't upgrade", ['upgrade'], ['you', [['can', 't'], 'cannot', ['can', 'not'], 'cant'], 'upgrade']],
    ['(a|b) ?\\d', [], []],
  ])('%s', (term, anchors, needs) => {
    expect(needsOf(readPattern(term))).toEqual(needs);
    expect(foundBy(term).toSorted()).toEqual(anchors.toSorted());
  });

  const word = fc.constantFrom('we', 'can', 'help', 'wait', 'really', 'form', 'not');
  const term: fc.Arbitrary<string> = fc.letrec<{ term: string; item: string }>((tie) => ({
    item: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.constantFrom("can't", "isn't", '**', '*'),
      fc
        .array(tie('term'), { minLength: 1, maxLength: 3 })
        .map((alternatives) => `(${alternatives.join('|')})`),
      tie('term').map((inner) => `(${inner} )?help`),
      tie('term').map((inner) => `(${inner} ){0,2}wait`),
      tie('term').map((inner) => `(${inner} ){1,2}wait`),
      word.map((one) => `${one}(ed|s|'ll| not)?`),
      word.map((one) => `${one}[- ]?(form|wait)`),
      fc.tuple(word, word, word).map(([one, two, three]) => `${one}(s| ${two}|ed ${three})`),
      fc.tuple(word, word, word).map(([one, two, three]) => `((${one} |${two} re)${three}|we) form`),
    ),
    term: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join(' ')),
  })).term;
  const sentence = fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom(
          "can't",
          "isn't",
          'helps',
          'waited',
          'waitform',
          'rewait',
          'helped',
          'help-wait',
          "we'll",
          'cant',
          'cannot',
        ),
      ),
      {
        maxLength: 10,
      },
    )
    .map((words) => words.join(' '));

  it('never hide a match', () => {
    fc.assert(
      fc.property(term, sentence, (pattern, text) => {
        const table = [{ term: pattern }];
        const found: string[] = [];
        const whole = {
          span: [0, text.length] as const,
          block: { kind: 'paragraph' as const, span: [0, text.length] as const },
          question: false,
        };
        compileLexicon([table]).match(whole, findWords(text, [0, text.length]), text, (_, { span }) =>
          found.push(text.slice(...span)),
        );
        expect(found).toEqual(matches(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });
});
