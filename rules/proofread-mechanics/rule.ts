import type { Document } from '../../src/document/document.ts';
import { findWrongArticles } from '../../src/retext/indefinite-article.ts';
import { findRepeatedWords } from '../../src/retext/repeated-words.ts';
import { some } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { areForeign } from '../../src/text/foreign.ts';
import { covers } from '../../src/text/span.ts';
import { findMissingEnds, findSmallI, findSmallStarts } from './form.ts';
import { findOpenPairs } from './pairs.ts';
import { apostrophes, confusions } from './phrases.ts';
import { findDoubleMarks, findSpacing } from './spacing.ts';
import { articleFinding, phraseFindings, repeatFinding } from './wording.ts';

const checks = [
  'repeated-words',
  'articles',
  'apostrophes',
  'confused-words',
  'spacing',
  'double-marks',
  'small-i',
  'capitals',
  'end-marks',
  'pairs',
] as const;

type Check = (document: Document) => readonly Finding[] | Promise<readonly Finding[]>;

const find: Readonly<Record<(typeof checks)[number], Check>> = {
  'repeated-words': async (document) => (await findRepeatedWords(document)).flatMap(repeatFinding),
  articles: async (document) =>
    (await findWrongArticles(document)).map((remark) => articleFinding(remark, document)),
  apostrophes: (document) => phraseFindings(document, apostrophes, 'write'),
  'confused-words': (document) => phraseFindings(document, confusions, 'did you mean'),
  spacing: findSpacing,
  'double-marks': findDoubleMarks,
  'small-i': findSmallI,
  capitals: findSmallStarts,
  'end-marks': findMissingEnds,
  pairs: findOpenPairs,
};

export default defineRule({
  id: 'proofread-mechanics',
  summary: 'Read it once more for slips of the keyboard.',
  why: 'Small slips make a customer wonder what else was done in a hurry.',
  category: 'proofreading',
  advice: ['proofread'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error', chat: 'info' },
  appliesTo: 'both',
  fixable: true,
  options: { checks: some(checks, checks, 'What to look at') },
  phrases: [apostrophes, confusions],
  async check(document, options) {
    const { locale } = document.reply.context;
    if (locale !== undefined && !/^en\b/i.test(locale)) return [];
    const findings = (await Promise.all(options.checks.map((check) => find[check](document)))).flat();
    if (findings.length === 0) return [];
    const foreign = document.blocks.filter(({ span }) =>
      areForeign(document.wordsIn(span).map(({ lower }) => lower)),
    );
    const told = new Uint8Array(document.text.length);
    return findings.filter(({ span, fixes: [fix] = [] }) => {
      // Words that are shown around a slip may hold another one.
      const slip = fix?.span ?? span;
      if (told.subarray(...slip).includes(1) || foreign.some((block) => covers(block.span, span)))
        return false;
      told.fill(1, ...slip);
      return true;
    });
  },
});
