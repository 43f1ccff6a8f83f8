import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Root, RootContent } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockKind } from './document.ts';
import type { PageWriter } from './page.ts';

/** An image in the text: one character that nobody reads. */
const IMAGE = '\uFFFC';
// What is nested deeper is no reply; it is read as it stands.
const DEEPEST = 100;
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,31}));/;

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmStrikethrough()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]);

/** Reads a piece of HTML that stands in Markdown. */
export type HtmlReader = (start: number, end: number) => void;

/**
 * Reads Markdown. `masked` is the reply's text with placeholders covered at equal length, so that they cannot be
 * taken for markup; offsets in it are offsets in the reply.
 */
export function readMarkdown(masked: string, page: PageWriter, readHtml: HtmlReader): void {
  const tree = parser.parse(masked);
  const addresses = definitions(tree);
  for (const node of tree.children) block(node, 'paragraph', undefined, 0);

  function block(node: RootContent, kind: BlockKind, ordered: boolean | undefined, depth: number): void {
    const [start, end] = placeOf(node);
    if (depth > DEEPEST) {
      page.open(kind, start, ordered);
      page.copy(start, end);
      page.close();
      return;
    }
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        const isHeading = node.type === 'heading' && masked[start] === '#';
        page.open(isHeading ? 'heading' : kind, start, ordered);
        for (const child of node.children) phrase(child, kind, 0);
        page.close();
        break;
      }
      case 'blockquote':
        for (const child of node.children) block(child, 'quoted', undefined, depth + 1);
        break;
      case 'list':
        for (const item of node.children)
          for (const child of item.children)
            block(child, kind === 'quoted' ? kind : 'item', node.ordered === true, depth + 1);
        break;
      case 'table':
        for (const cell of node.children.flatMap((row) => row.children)) {
          page.open('cell', placeOf(cell)[0]);
          for (const child of cell.children) phrase(child, 'cell', 0);
          page.close();
        }
        break;
      case 'code':
        page.open('code', start);
        page.copy(start, end);
        page.close();
        break;
      case 'html':
        readHtml(start, end);
        break;
    }
  }

  function phrase(node: Nodes, kind: BlockKind, depth: number): void {
    const [start, end] = placeOf(node);
    if (depth > DEEPEST) {
      page.copy(start, end);
      return;
    }
    switch (node.type) {
      case 'text':
        copyText(masked, node.value, start, end, page, kind);
        break;
      case 'break':
        page.put('\n', start, end);
        skipLaziness(masked, end, page, kind);
        break;
      case 'inlineCode': {
        const from = page.length;
        const ticks = /^`+/.exec(masked.slice(start, end))?.[0].length ?? 0;
        page.copy(start + ticks, end - ticks);
        page.unread(from);
        break;
      }
      case 'image':
      case 'imageReference': {
        const from = page.length;
        page.put(IMAGE, start, end);
        page.unread(from);
        break;
      }
      case 'html':
        if (/^<br\b/i.test(masked.slice(start, end))) page.put('\n', start, end);
        break;
      case 'link':
      case 'linkReference': {
        const from = page.length;
        for (const child of node.children) phrase(child, kind, depth + 1);
        const href = node.type === 'link' ? node.url : addresses.get(node.identifier);
        const bare = masked[start] !== '[';
        if (href !== undefined) page.link({ span: [from, page.length], href, bare });
        break;
      }
      default:
        if ('children' in node) for (const child of node.children) phrase(child, kind, depth + 1);
    }
  }
}

function definitions(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of tree.children) if (node.type === 'definition') found.set(node.identifier, node.url);
  return found;
}

function placeOf(node: Nodes): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Walks a text node's value and its source together: escapes, entities and line prefixes differ, all else is equal. */
function copyText(
  source: string,
  value: string,
  start: number,
  end: number,
  page: PageWriter,
  kind: BlockKind,
): void {
  let from = start;
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const character = value[index];
    if (character === '\n') {
      page.copy(from, at);
      while (source[at] === ' ' || source[at] === '\t') at++;
      const breakEnd = at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1);
      page.put('\n', at, breakEnd);
      at = skipPrefix(source, breakEnd, value[index + 1]);
      continueBlock(source.slice(breakEnd, at), at, page, kind);
      from = at;
      index++;
    } else if (source[at] === '\\' && character !== '\\') {
      page.copy(from, at);
      page.put(character ?? '', at, at + 2);
      from = at += 2;
      index++;
    } else if (source[at] === '\\' && source[at + 1] === '\\') {
      page.copy(from, at);
      page.put('\\', at, at + 2);
      from = at += 2;
      index++;
    } else if (source[at] === '&') {
      const entity = ENTITY.exec(source.slice(at, at + 40));
      const decoded = entity ? decodeEntity(entity) : undefined;
      if (entity && decoded !== undefined && value.startsWith(decoded, index)) {
        page.copy(from, at);
        page.put(decoded, at, at + entity[0].length);
        from = at += entity[0].length;
        index += decoded.length;
      } else {
        at++;
        index++;
      }
    } else {
      at++;
      index++;
    }
  }
  page.copy(from, at);
}

function skipPrefix(source: string, start: number, next: string | undefined): number {
  let at = start;
  while (source[at] === ' ' || source[at] === '\t' || (source[at] === '>' && next !== '>')) at++;
  return at;
}

/** A line that Markdown counts to a quote or an item only because no blank line parts them. */
const isLazy = (prefix: string, kind: BlockKind): boolean =>
  (kind === 'quoted' && !prefix.includes('>')) || (kind === 'item' && prefix === '');

function skipLaziness(source: string, at: number, page: PageWriter, kind: BlockKind): void {
  const prefix = /^[ \t>]*/.exec(source.slice(at, at + 80))?.[0] ?? '';
  continueBlock(prefix, at, page, kind);
}

/** Starts a block where a line does not go on with the one before it: with words of ours after a quote, or a quote after those. */
function continueBlock(prefix: string, at: number, page: PageWriter, kind: BlockKind): void {
  if (isLazy(prefix, kind)) page.open('paragraph', at);
  else if (kind === 'quoted' && page.kind !== 'quoted') page.open('quoted', at);
}

function decodeEntity([, decimal, hex, named]: RegExpExecArray): string | undefined {
  if (named !== undefined) return decodeNamedCharacterReference(named) || undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  const forbidden = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return forbidden ? '\uFFFD' : String.fromCodePoint(code);
}
