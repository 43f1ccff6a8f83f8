import type { Document, Sentence } from '../../src/document/document.ts';
import { number } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';

/** Many sentences of so few words are read in one look. */
const LIGHT = 60;

export default defineRule({
  id: 'no-wall-of-text',
  summary: 'Break a reply into paragraphs a reader can take in.',
  why: 'A block of text without a gap is skimmed, and what matters in it is missed.',
  category: 'clarity',
  advice: ['explain-simply', 'no-extra-words'],
  severity: 'warn',
  presets: { strict: 'error', chat: ['warn', { maxParagraphWords: 40, maxReplyWords: 60 }] },
  appliesTo: 'both',
  options: {
    maxParagraphWords: number(75, 'Words a paragraph may have', { min: 10 }),
    maxParagraphSentences: number(5, 'Sentences a paragraph may have', { min: 1 }),
    maxReplyWords: number(220, 'Words the body of a reply may have, lists and all', { min: 20 }),
  },
  *check(document, { maxParagraphWords, maxParagraphSentences, maxReplyWords }) {
    const { channel } = document.reply.context;
    // A post is one paragraph.
    const most = channel === 'social' ? Number.POSITIVE_INFINITY : maxParagraphSentences;
    for (const sentences of paragraphsOf(document)) {
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (!first || !last) continue;
      const span: Span = [first.span[0], last.span[1]];
      const words = document.wordsIn(span).length;
      if (sentences.length < 2 || (words <= maxParagraphWords && sentences.length <= most)) continue;
      const isLight = words <= LIGHT && words <= maxParagraphWords;
      const size = words > maxParagraphWords ? `${words} words` : `${sentences.length} sentences`;
      const message = `${size} in one block – start a new paragraph, and cut what they don't need.`;
      yield {
        span,
        about: 'paragraph',
        message,
        ...(isLight && { atMost: 'info' }),
        ...splitAfter(sentences, document),
      };
    }
    const words = document.words.length;
    if (!document.reply.context.fragment && words > maxReplyWords) {
      const start = document.words[maxReplyWords]?.span[0] ?? 0;
      const end = document.words.at(-1)?.span[1] ?? start;
      const message = `${words} words in one reply – keep what they need now, link to the rest.`;
      yield { span: [start, end], about: 'length', message };
    }
  },
});

/** The sentences of each paragraph; a line that ends with its sentence breaks one too, as readers of plain text see it. */
function paragraphsOf({ prose, sentences }: Document): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  let last: Sentence | undefined;
  for (const sentence of sentences) {
    if (sentence.block.kind === 'paragraph') {
      const goesOn =
        last?.block === sentence.block && !prose.slice(last.span[1], sentence.span[0]).includes('\n');
      if (goesOn) paragraphs.at(-1)?.push(sentence);
      else paragraphs.push([sentence]);
    }
    last = sentence;
  }
  return paragraphs;
}

/** A blank line at the sentence end that is nearest to the middle, where the markup writes one so. */
function splitAfter(sentences: readonly Sentence[], { reply }: Document): Pick<Finding, 'fixes'> {
  if (reply.markup === 'html') return {};
  const middle = ((sentences[0]?.span[0] ?? 0) + (sentences.at(-1)?.span[1] ?? 0)) / 2;
  const gaps = sentences.slice(1).map(({ span }, at): Span => [sentences[at]?.span[1] ?? 0, span[0]]);
  const [best] = gaps.sort((a, b) => Math.abs(a[0] - middle) - Math.abs(b[0] - middle));
  if (!best) return {};
  return {
    fixes: [{ span: best, text: '\n\n', safe: false, message: 'Start a new paragraph in the middle.' }],
  };
}
