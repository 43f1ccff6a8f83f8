import type { Placeholder } from '../placeholders/placeholder.ts';
import { type Escape, MapBuilder, type OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { Block, BlockKind, Link, VisiblePlaceholder } from './document.ts';

/** What a markup reader makes of a reply: the visible text, its way back to `reply.text`, and what stands where. */
export interface Page {
  readonly text: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  readonly placeholders: readonly VisiblePlaceholder[];
  readonly links: readonly Link[];
  /** Inline code and images: visible, never read. */
  readonly unread: readonly Span[];
}

/** Takes down a page in reading order. Offsets given to it count in `reply.text`, offsets it keeps in the page's text. */
export interface PageWriter {
  /** Length of the text so far. */
  readonly length: number;
  /** Whether the text so far ends in a space or a line break. */
  readonly endsInSpace: boolean;
  /** What the running block is. */
  readonly kind: BlockKind | undefined;
  /** Source text that shows as it is; placeholders in it are noted, tags and invisible characters dropped. */
  copy(start: number, end: number): void;
  /** Text that shows for a source span as a whole: an entity, an escape, an image. */
  put(text: string, start: number, end: number): void;
  /** Starts a block on a line of its own; `at` is its place in the source. A running block ends. */
  open(kind: BlockKind, at: number, ordered?: boolean): void;
  /** Ends the running block. */
  close(): void;
  link(link: Link): void;
  /** Marks visible text, from an offset of the page to its end so far, as never read. */
  unread(from: number): void;
  finish(): Page;
}

// Characters that show nothing: soft hyphen, zero-width space and non-joiner, word joiner, byte-order mark.
const INVISIBLE = /[\u00AD\u200B\u200C\u2060\uFEFF]|\r\n?/g;

/** A blank page for a reply's text; `toMarkup` writes words in its markup. */
export function createPage(
  source: string,
  placeholders: readonly Placeholder[],
  toMarkup?: Escape,
): PageWriter {
  const builder = new MapBuilder(source, toMarkup);
  const blocks: Block[] = [];
  const links: Link[] = [];
  const unread: Span[] = [];
  const shown = new Map<Placeholder, Span>();
  let next = 0;
  let running: { kind: BlockKind; start: number; ordered?: boolean } | undefined;

  function copyPlain(start: number, end: number): void {
    let from = start;
    INVISIBLE.lastIndex = 0;
    const piece = source.slice(start, end);
    for (const match of piece.matchAll(INVISIBLE)) {
      const at = start + match.index;
      builder.copy(from, at);
      from = at + match[0].length;
      if (match[0].startsWith('\r')) builder.put('\n', at, from);
    }
    builder.copy(from, end);
  }

  function copy(start: number, end: number): void {
    let from = start;
    while (next > 0 && (placeholders[next - 1]?.source[1] ?? 0) > start) next--;
    while (next < placeholders.length) {
      const placeholder = placeholders[next];
      if (placeholder === undefined || placeholder.source[0] >= end) break;
      next++;
      const [first, last] = [Math.max(placeholder.source[0], start), Math.min(placeholder.source[1], end)];
      if (last <= from) continue;
      copyPlain(from, first);
      if (placeholder.form !== 'tag' && placeholder.form !== 'comment') {
        const shownFrom = shown.get(placeholder)?.[0] ?? builder.length;
        builder.copy(first, last);
        shown.set(placeholder, [shownFrom, builder.length]);
      }
      from = last;
    }
    copyPlain(from, end);
  }

  function close(): void {
    if (!running) return;
    const { start, ...block } = running;
    blocks.push({ ...block, span: [start, builder.length] });
    running = undefined;
  }

  return {
    get length() {
      return builder.length;
    },
    get endsInSpace() {
      return builder.last === ' ' || builder.last === '\n';
    },
    get kind() {
      return running?.kind;
    },
    copy,
    put: (text, start, end) => void builder.put(text, start, end),
    open(kind, at, ordered) {
      close();
      if (builder.length > 0) builder.put(builder.last === '\n' ? '\n' : '\n\n', at, at);
      running =
        ordered === undefined ? { kind, start: builder.length } : { kind, start: builder.length, ordered };
    },
    close,
    link: (link) => void links.push(link),
    unread: (from) => {
      if (builder.length > from) unread.push([from, builder.length]);
    },
    finish() {
      close();
      const { text, map } = builder.finish();
      const visible = placeholders.map((placeholder) => {
        const span = shown.get(placeholder);
        return span ? { ...placeholder, span } : placeholder;
      });
      const trimmed = blocks.map((block) => ({ ...block, span: trim(text, block.span) }));
      return {
        text,
        map,
        blocks: trimmed.filter(({ span: [start, end] }) => end > start),
        placeholders: visible,
        links,
        unread,
      };
    },
  };
}

/** The span without white space at its ends. */
export function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f;
