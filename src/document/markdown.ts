import type { Nodes, Root, RootContent } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockKind } from './document.ts';
import { bulletLength, copyBreak, copyText } from './markdown-text.ts';
import type { PageWriter } from './page.ts';

/** An image in the text: one character that nobody reads. */
const IMAGE = '\uFFFC';
// What is nested deeper is no reply; it is read as it stands.
const DEEPEST = 100;

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmStrikethrough()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]);

const startsLine = (source: string, at: number): boolean =>
  /(?:^|[\r\n])[ \t]*$/.test(source.slice(Math.max(0, at - 80), at));

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
        const bullet = kind === 'paragraph' && !isHeading ? bulletLength(masked, start) : 0;
        if (bullet > 0) page.open('item', start + bullet, false);
        else page.open(isHeading ? 'heading' : kind, start, ordered);
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
      case 'text': {
        const bullet = page.kind === 'item' && startsLine(masked, start) ? bulletLength(masked, start) : 0;
        copyText(masked, node.value.slice(bullet), start + bullet, end, page, kind);
        break;
      }
      case 'break':
        copyBreak(masked, start, end, page, kind);
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
