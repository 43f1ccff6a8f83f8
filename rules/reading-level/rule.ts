import type { Document, Sentence } from '../../src/document/document.ts';
import { number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { areForeign } from '../../src/text/foreign.ts';
import { hasLetter } from '../../src/text/letters.ts';
import { guessSyllables, loadSyllables } from './syllables.ts';

/** How many grades a guess may be off. */
const DOUBT = 1.5;
/** From this many words on a grade is taken at its word; below, every twenty words fewer forgive one grade. */
const STEADY_WORDS = 60;

export default defineRule({
  id: 'reading-level',
  summary: 'Write for a reader of twelve to fourteen.',
  why: 'Text that takes study is put aside, even by readers who could study it.',
  category: 'clarity',
  advice: ['explain-simply'],
  severity: 'warn',
  presets: { strict: ['error', { maxGrade: 7 }], chat: 'info' },
  appliesTo: 'both',
  options: {
    maxGrade: number(9, 'The highest school grade (Flesch–Kincaid)', { min: 1, max: 20 }),
    minWords: number(20, 'Shorter replies are not judged', { min: 10 }),
  },
  async check(document, { maxGrade, minWords }) {
    const sentences = document.sentences
      .map((sentence) => ({ sentence, words: wordsToRead(sentence, document) }))
      .filter(({ words }) => words.length > 0);
    const words = sentences.flatMap((sentence) => sentence.words);
    const limit = maxGrade + Math.max(0, STEADY_WORDS - words.length) / 20;
    if (words.length < minWords || gradeOf(words, sentences.length, guessSyllables) <= limit - DOUBT)
      return [];
    if (areForeign(words)) return [];
    const syllable = await loadSyllables();
    const grade = gradeOf(words, sentences.length, syllable);
    if (grade <= limit) return [];
    const hardness = sentences.map((own) => gradeOf(own.words, 1, syllable));
    const hardest = sentences[hardness.indexOf(Math.max(...hardness))]?.sentence;
    if (!hardest) return [];
    const message = `Grade ${Math.ceil(grade)} is hard going (aim for ${maxGrade}) – start here: shorter words, and two sentences for one.`;
    return [{ span: hardest.span, about: 'grade', message }];
  },
});

/** The words of a sentence that are read aloud; placeholders, addresses, numbers and names of the project are not counted. */
function wordsToRead({ span }: Sentence, { wordsIn, reply }: Document): string[] {
  const own = reply.context.words ?? [];
  return wordsIn(span)
    .filter(({ masked, lower }) => !masked && hasLetter(lower) && !own.includes(lower))
    .map(({ lower }) => lower);
}

/** The Flesch–Kincaid grade. */
function gradeOf(words: readonly string[], sentences: number, count: (word: string) => number): number {
  const syllables = words.reduce((sum, word) => sum + count(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}
