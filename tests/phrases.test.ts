import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../src/document/words.ts';
import { compileLexicon } from '../src/phrases/lexicon.ts';
import { needsOf } from '../src/phrases/needs.ts';
import { compilePattern, matchPattern } from '../src/phrases/pattern.ts';
import { sortTerms } from '../src/phrases/term-sets.ts';

const matches = (term: string, sentence: string): string[] =>
  Array.from(matchPattern(compilePattern(term), sentence), (span) => sentence.slice(...span));

describe('patterns', () => {
  it.each([
    ['no idea', 'i have no idea, no  idea', ['no idea', 'no  idea']],
    ['idea', 'ideas, idea and idea-box', ['idea', 'idea']],
    ['you', "you're, you and thank-you", ['you', 'you']],
    ['(i|we) (can|could)', 'we could and i can', ['we could', 'i can']],
    ['colou?r(s)?', 'color colours', ['color', 'colours']],
    [
      "can't help",
      "can't help, cannot help, can not help, cant help",
      ["can't help", 'cannot help', 'can not help', 'cant help'],
    ],
    ["isn't", "isn't, is not, isnt", ["isn't", 'is not', 'isnt']],
    ['you * wait', 'you can wait, you wait, you can not wait', ['you can wait']],
    ['send ** form', 'send form; send me the form', ['send form', 'send me the form']],
    ['^no', 'no, no', ['no']],
    ['ok$', 'ok and ok!', ['ok']],
    ['end ?user', 'end user, enduser', ['end user', 'enduser']],
    ['<num> days', '12 days', ['12 days']],
    ['(?<!not )happy', 'happy, not happy', ['happy']],
    ['please (do )?wait', 'please wait. please do wait', ['please wait', 'please do wait']],
  ])('%s', (term, sentence, expected) => {
    expect(matches(term, sentence)).toEqual(expected);
  });
});

it('refuse to repeat', () => {
  expect(() => compilePattern('(so )*sorry')).toThrow('")*" repeats');
});

it('repeat a group between two counts', () => {
  expect(matches('(so ){0,2}sorry', 'sorry, so so sorry')).toEqual(['sorry', 'so so sorry']);
});

/** The words of which one leads to a pattern. */
function foundBy(term: string): string[] {
  const { sets, found } = sortTerms([term]);
  return [...sets].flatMap(([word, own]) => (own.some((set) => found[set]?.length) ? [word] : []));
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
    ["you can't upgrade", ['upgrade'], ['you', ["can't", 'cant', 'can', 'cannot'], 'upgrade']],
    ['(a|b) ?\\d', [], []],
  ])('%s', (term, anchors, needs) => {
    expect(needsOf(term)).toEqual(needs);
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
