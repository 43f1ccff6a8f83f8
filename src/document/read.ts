import { compileLexicon, type Lexicon } from '../phrases/lexicon.ts';
import type { PhraseHit, PhraseTable } from '../phrases/table.ts';
import { findPlaceholders } from '../placeholders/find.ts';
import type { Placeholder } from '../placeholders/placeholder.ts';
import type { Reply } from '../reply.ts';
import { composeMaps } from '../text/map.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { readAnatomy } from './anatomy.ts';
import type { BlockKind, Document, Link, Sentence, Word } from './document.ts';
import { escapeFor } from './escape.ts';
import { maskPlaceholders } from './mask.ts';
import { createPage, type Page, type PageWriter } from './page.ts';
import { readPlain } from './plain.ts';
import { findAddresses, makeProse, normalise } from './prose.ts';
import { markHistory } from './quoted.ts';
import { findSentences } from './sentences.ts';
import { readSimpleMarkdown } from './simple-markdown.ts';
import { findWords } from './words.ts';

// Markdown that reads the same as plain text needs no parser.
const MARKDOWN_MARK = /[*_`<>\\[\]#|~]|&[#\w]/;
const MARKDOWN_LINE = /^ {0,3}(?:[-+]|\d+[.)])[ \t]|^(?: {4}|\t)|^ {0,3}(?:-+|=+)[ \t]*$/m;
// How such a line begins.
const MAYBE_MARKDOWN_LINE = /^[-+=\d \t]/m;

const isMarkdown = (text: string): boolean =>
  MARKDOWN_MARK.test(text) || (MAYBE_MARKDOWN_LINE.test(text) && MARKDOWN_LINE.test(text));
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'heading', 'cell']);
const FRAME: ReadonlySet<BlockKind> = new Set(['greeting', 'closing', 'signature']);

/** Reads a reply once. The parsers of Markdown and HTML are loaded when the first reply needs them. */
export async function readDocument(
  reply: Reply,
  lexicon?: Lexicon,
  placeholders: readonly Placeholder[] = findPlaceholders(reply.text, reply),
): Promise<Document> {
  const page = createPage(reply.text, placeholders, escapeFor(reply));
  await readMarkup(reply, placeholders, page);
  return makeDocument(reply, page.finish(), lexicon);
}

async function readMarkup(
  reply: Reply,
  placeholders: readonly Placeholder[],
  page: PageWriter,
): Promise<void> {
  if (reply.markup === 'plain') return readPlain(reply.text, page);
  const masked = maskPlaceholders(reply.text, placeholders);
  if (reply.markup === 'html') {
    const { readHtml } = await import('./html.ts');
    return readHtml(masked, page);
  }
  if (!isMarkdown(masked)) return readPlain(reply.text, page);
  if (readSimpleMarkdown(masked, page)) return;
  const { readMarkdown } = await import('./markdown.ts');
  const html = masked.includes('<') ? await import('./html.ts') : undefined;
  readMarkdown(masked, page, (start, end) => html?.readHtml(masked, page, start, end));
}

function makeDocument(reply: Reply, page: Page, lexicon: Lexicon | undefined): Document {
  const addresses = findAddresses(page.text);
  const blocks = markHistory(page.text, page.blocks);
  const prose = makeProse({ ...page, blocks }, addresses);
  const parts = readAnatomy({
    text: page.text,
    prose,
    blocks,
    placeholders: page.placeholders,
    context: reply.context,
  });
  const body = parts.blocks.filter((block) => BODY.has(block.kind));
  const sentences = body.flatMap((block) => findSentences(prose, block));
  const normal = normalise(prose);
  const words = body.flatMap((block) => findWords(normal, block.span));
  const wordsIn = (span: Span): readonly Word[] =>
    words
      .slice(firstEndingAfter(words, span[0]), firstEndingAfter(words, span[1] - 1) + 1)
      .filter((word) => word.span[0] < span[1]);
  return {
    reply,
    text: page.text,
    prose,
    normal,
    map: composeMaps(reply.map, page.map),
    placeholders: page.placeholders,
    blocks: parts.blocks,
    anatomy: {
      ...parts,
      body,
      steps: body.filter((block) => block.kind === 'item' && block.ordered === true),
      questions: sentences.filter((sentence) => sentence.question),
    },
    links: allLinks(page, addresses),
    unread: page.unread,
    sentences,
    words,
    wordsIn,
    hits: hitsOf(() => sentences, wordsIn, normal, lexicon),
    frameHits: hitsOf(
      () =>
        parts.blocks.filter(({ kind }) => FRAME.has(kind)).flatMap((block) => findSentences(prose, block)),
      (span) => findWords(normal, span),
      normal,
    ),
  };
}

function allLinks({ links, text }: Page, addresses: readonly Span[]): Link[] {
  const bare = addresses
    .filter(([start, end]) => !links.some(({ span }) => span[0] <= start && end <= span[1]))
    .map((span): Link => {
      const words = text.slice(...span);
      const href = words.includes('://')
        ? words
        : /^[^/]+@/.test(words)
          ? `mailto:${words}`
          : `https://${words}`;
      return { span, href, bare: true };
    });
  return [...links, ...bare].sort((a, b) => a.span[0] - b.span[0]);
}

/** Finds where tables match in sentences, which are read when the first is asked for. */
function hitsOf(
  readSentences: () => readonly Sentence[],
  wordsIn: (span: Span) => readonly Word[],
  normal: string,
  shared?: Lexicon,
) {
  const found = new Map<PhraseTable, PhraseHit[]>();
  const run = (lexicon: Lexicon): void => {
    for (const table of lexicon.tables) found.set(table, []);
    for (const sentence of readSentences())
      lexicon.match(sentence, wordsIn(sentence.span), normal, (table, hit) => found.get(table)?.push(hit));
  };
  return (table: PhraseTable): readonly PhraseHit[] => {
    if (!found.has(table)) run(shared?.tables.has(table) ? shared : lexiconOf(table));
    return found.get(table) ?? [];
  };
}

const single = new WeakMap<PhraseTable, Lexicon>();

function lexiconOf(table: PhraseTable): Lexicon {
  const known = single.get(table) ?? compileLexicon([table]);
  single.set(table, known);
  return known;
}
