import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { findMatches, Line } from '../src/phrases/pattern/match.ts';
import { compilePattern } from '../src/phrases/pattern/program.ts';
import { matchesOf } from './pattern-expression.ts';

const matches = (term: string, sentence: string): string[] =>
  findMatches(compilePattern(term), new Line(sentence)).map((span) => sentence.slice(...span));

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
    ['^ok|no$', 'ok, no ok no.', ['ok', 'no']],
    ['(?<=^|so )ok(?=,|$)', '(ok, so ok, ok.', ['ok', 'ok']],
    ['no (thanks|$)', 'no no thanks, no', ['no thanks']],
    ['end ?user', 'end user, enduser', ['end user', 'enduser']],
    ['<num> days', '12 days', ['12 days']],
    ['[\\d-]{3} days', '1-2 days, 12 days', ['1-2 days']],
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

describe('a pattern that breaks the language says what is wrong with it', () => {
  it.each([
    ['(so )*sorry', '")*" repeats, which a pattern cannot do'],
    ['so *+ sorry', '"*+" is not known'],
    ['so+ sorry', '"o+" repeats'],
    ['so ^sorry', '"^" is not at the start of a pattern or of an alternative'],
    ['(?<so>sorry)', '"?" stands behind nothing that it can repeat'],
    ['<num>? sorry', '"?" stands behind nothing that it can repeat'],
    ['(so )??sorry', '"?" stands behind nothing that it can repeat'],
    ['(so ){3,2}sorry', '"{3,2}" counts downwards'],
    ['[z-a] sorry', '"z-a" counts downwards'],
    ['[\\w-] sorry', '"\\w" is not known'],
    ['so .+ sorry', '".+" repeats'],
    ['(so sorry', '"(" is not closed'],
    ['so) sorry', '")" closes nothing'],
    ['[so sorry', '"[" is not closed'],
    ['so\\p sorry', '"\\p" is not known'],
    ['((so )?){3,}sorry', 'What is repeated without end may be nothing'],
    ['(so ){0,70000}sorry', 'The pattern is too long'],
  ])('%s', (term, message) => {
    expect(() => compilePattern(term)).toThrow(message);
  });
});

describe('patterns match as the regular expressions that they stand for', () => {
  it('all phrases of the rules, in all fixtures', () => {
    const lines = ['good', 'bad']
      .flatMap((folder) => sentencesIn(`fixtures/${folder}`))
      .map((text) => new Line(text));
    expect(lines.length).toBeGreaterThan(200);
    const terms = new Set(
      rules.flatMap(({ phrases = [] }) => phrases.flatMap((table) => table.map(({ term }) => term))),
    );
    for (const term of terms) {
      const program = compilePattern(term);
      const expected = lines.map(({ text }) => text).map(matchesOf(term));
      expect(
        lines.map((line) => findMatches(program, line)),
        term,
      ).toEqual(expected);
    }
  });

  const word = fc.constantFrom(
    'we',
    'can',
    'help',
    'a',
    'not',
    '<num>',
    '<word>',
    "can't",
    "isn't",
    '*',
    '**',
    'wait.',
  );
  const piece = fc.letrec<{ term: string; item: string }>((tie) => ({
    item: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((some) => `(${some.join('|')})`),
      tie('term').map((inner) => `(${inner} )?help`),
      tie('term').map((inner) => `(${inner} ){0,2}wait`),
      tie('term').map((inner) => `(${inner} ){2,}wait`),
      tie('term').map((inner) => `(?<!${inner} )help`),
      tie('term').map((inner) => `(?<=${inner} )we`),
      tie('term').map((inner) => `can(?! ${inner})`),
      tie('term').map((inner) => `(?=${inner})(we|help) `),
      tie('term').map((inner) => `(^${inner}|we) can`),
      tie('term').map((inner) => `help( ${inner}$| we)`),
      fc.constantFrom('we(?= can|$)', '(?<=^|not )can'),
      fc.constantFrom(
        'hel[op]s?',
        'wait[^.]',
        'help[- ]?we',
        'can ?not',
        '\\bwe\\b',
        'we\\.',
        '\\d\\d?',
        '–we',
        'caf[é-ë]',
      ),
    ),
    term: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join(' ')),
  })).term;
  const term = fc
    .tuple(fc.constantFrom('', '^'), piece, fc.constantFrom('', '$'))
    .map((parts) => parts.join(''));
  const sentence = fc
    .array(
      fc.constantFrom(
        'we',
        'can',
        'help',
        'helps',
        'not',
        'a',
        "can't",
        "isn't",
        "'we'",
        '(we',
        '12',
        'wait.',
        'help-we',
        'we',
        '–we',
        'café',
        'cafè!',
        'helo?',
        'we\u00a0can',
        '\ua66c',
        '',
      ),
      { maxLength: 9 },
    )
    .map((words) => words.join(' '));

  it('any pattern', () => {
    fc.assert(
      fc.property(term, sentence, (pattern, text) => {
        expect(findMatches(compilePattern(pattern), new Line(text))).toEqual(matchesOf(pattern)(text));
      }),
      { numRuns: 5000 },
    );
  });
});

function sentencesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) =>
      readFileSync(`${parentPath}/${name}`, 'utf8').split(/(?<=[.!?])\s+|\n/),
    )
    .map((text) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s/g, ' '))
    .filter((text) => text.length > 3);
}
