import type { Block, Document } from '../../src/document/document.ts';
import type { Finding } from '../../src/rule/rule.ts';
import { hasLetter } from '../../src/text/letters.ts';
import { covers, firstEndingAfter, type Span } from '../../src/text/span.ts';

const MIN_WORDS = 6;
/** Elsewhere "i" is a word of its own. */
const ENGLISH =
  /\b(?:the|you|your|my|me|it|is|are|am|was|be|have|has|had|can|will|do|this|that|with|for|please|thanks?|of|not)\b/i;

/** "i" for "I". */
export function findSmallI({ prose, sentences }: Document): Finding[] {
  if (!/(?:^|[^A-Za-z])i['’ ]/.test(prose) || !ENGLISH.test(prose)) return [];
  return sentences.flatMap(({ span }) =>
    Array.from(smallIs(prose.slice(...span)), ({ index }): Finding => {
      const at: Span = [span[0] + index, span[0] + index + 1];
      return {
        span: at,
        message: 'Quick proofread: “i” – a capital “I”.',
        fixes: [{ span: at, text: 'I', safe: true }],
      };
    }),
  );
}

const smallIs = (text: string) =>
  text.matchAll(/(?<![\p{L}\p{N}'’./\\(<"“-])i(?=['’](?:m|ll|ve|d)\b| +[a-z])(?! *[.)])/gu);

/** Sentences that start small, where the one before them has ended. */
export function findSmallStarts(document: Document): Finding[] {
  const { prose, sentences, reply } = document;
  if (isCasual(document)) return [];
  return sentences.flatMap(({ span, block }, index) => {
    const word = /^[a-zß-ÿ][a-zß-ÿ'’]*(?=[\s,.!?]|$)/.exec(prose.slice(...span))?.[0];
    if (word === undefined || block.kind === 'cell' || block.kind === 'heading') return [];
    const before = sentences[index - 1];
    const goesOn = before?.block === block;
    if (
      goesOn
        ? !/(?:^|\s)[a-z'’-]{3,}[.!?]+["”’)]?$/.test(prose.slice(...before.span))
        : !startsParagraph(document, block)
    )
      return [];
    if (word === 'i' || reply.context.words?.includes(word)) return [];
    const at: Span = [span[0], span[0] + word.length];
    const fixed = word[0]?.toUpperCase() + word.slice(1);
    const message = `Quick proofread: “${word}” starts a sentence – “${fixed}”.`;
    return [
      {
        span: at,
        message,
        fixes: [{ span: at, text: fixed, safe: false }],
        ...(!goesOn && { atMost: 'info' as const }),
      },
    ];
  });
}

/** Paragraphs that just stop. */
export function findMissingEnds(document: Document): Finding[] {
  const { sentences, prose, links, reply } = document;
  const ends = sentences.some(({ span }) => /[.!?]$/.test(prose.slice(...span)));
  if (isCasual(document) || reply.context.fragment || !ends) return [];
  return document.blocks.flatMap((block, index): Finding[] => {
    const { kind, span } = block;
    if (kind !== 'paragraph' || document.wordsIn(span).length < MIN_WORDS || !stopsAtAWord(document, span))
      return [];
    const next = document.blocks[index + 1];
    if (next && next.kind !== 'paragraph' && next.kind !== 'closing' && next.kind !== 'signature') return [];
    if (next && startsSmall(prose, next.span)) return [];
    const [last] = document.wordsIn(span).slice(-1);
    if (!last || last.masked || !isProse(document, span)) return [];
    if (links.some((link) => covers(link.span, last.span))) return [];
    const word = document.text.slice(...last.span);
    return [
      {
        span: last.span,
        message: `Quick proofread: the paragraph stops at “${word}” – end it with a full stop.`,
        fixes: [{ span: last.span, text: `${word}.`, safe: false }],
      },
    ];
  });
}

/** A line that was cut to a width goes on below: what comes next starts small. */
const startsSmall = (prose: string, [start]: Span): boolean => /^\p{Ll}/u.test(prose.slice(start, start + 1));

const isCasual = ({ reply: { context } }: Document): boolean =>
  context.channel === 'chat' || context.channel === 'social';

/** A paragraph of its own, not the rest of a line or of a sentence that a list or a quotation broke off. */
function startsParagraph({ blocks, prose, reply }: Document, block: Block): boolean {
  if (block.kind !== 'paragraph' || reply.context.fragment) return false;
  const words = prose.slice(...block.span);
  if (!/\S \S+ \S/.test(words) || !/[^.][.!?]["”’)]?$/.test(words.slice(-3))) return false;
  const before = blocks[firstEndingAfter(blocks, block.span[0]) - 1];
  if (!before) return true;
  const gap = prose.slice(before.span[1], block.span[0]);
  if (before.kind === 'greeting')
    return gap.includes('\n') && !/,\s*$/.test(prose.slice(before.span[0], block.span[0]));
  return before.kind === 'paragraph' && /[.!?]/.test(prose.charAt(before.span[1] - 1));
}

const stopsAtAWord = ({ prose }: Document, [, end]: Span): boolean => hasLetter(prose.slice(end - 1, end));

/** More than a title or a line of an address: a sentence before it, or small words and a verb's company in the last one. */
function isProse({ prose, sentences }: Document, span: Span): boolean {
  const own = sentences.filter((sentence) => sentence.span[0] >= span[0] && sentence.span[1] <= span[1]);
  const last = own.at(-1);
  if (!last || last.question) return false;
  const text = prose.slice(...last.span);
  const words = text.split(/\s+/);
  if (words.length < MIN_WORDS || /[:;]\s/.test(text) || text.includes('\n')) return false;
  return words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length * 3 < words.length;
}
