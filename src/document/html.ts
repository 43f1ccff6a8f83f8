import { Parser } from 'htmlparser2';
import type { BlockKind } from './document.ts';
import type { PageWriter } from './page.ts';

const HIDDEN = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'select',
  'textarea',
]);
const CELLS = new Set(['td', 'th']);
const CODE = new Set(['pre']);
const UNREAD = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hr html li main nav ol p section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set([
  'br',
  'img',
  'hr',
  'input',
  'meta',
  'link',
  'wbr',
  'col',
  'area',
  'base',
  'embed',
  'source',
  'track',
  'attribute',
]);
/** An image in the text: one character that nobody reads. */
const IMAGE = '\uFFFC';
const SPACE = /^[ \t\r\n\f]/;

interface Element {
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: BlockKind;
  readonly ordered: boolean;
  readonly isBlock: boolean;
  /** Code in a line: visible, never read. */
  readonly isUnread: boolean;
  readonly href?: string;
  /** Where its first words stand on the page. */
  from?: number;
}

/**
 * Reads HTML between two offsets of a reply. `masked` covers placeholders at equal length, so that a `<` or a quote
 * inside them cannot be taken for markup. Nothing is repaired and source order is kept.
 */
export function readHtml(masked: string, page: PageWriter, start = 0, end = masked.length): void {
  const outer: Element = {
    name: '',
    hidden: false,
    kind: 'paragraph',
    ordered: false,
    isBlock: true,
    isUnread: false,
  };
  const stack: Element[] = [outer];
  let isOpen = false;
  let pendingSpace: [number, number] | undefined;
  const top = (): Element => stack.at(-1) ?? outer;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = start + parser.startIndex;
        if (name === 'br') return lineBreak(at, start + parser.endIndex + 1);
        if (name === 'img') return image(at, start + parser.endIndex + 1);
        if (VOID.has(name) && name !== 'hr') return;
        const element = elementFor(name, attributes, top());
        if (element.isBlock) endBlock();
        if (!VOID.has(name)) stack.push(element);
      },
      onclosetag(name, implied) {
        if (VOID.has(name)) return;
        const index = stack.findLastIndex((element) => element.name === name);
        if (index <= 0) return;
        for (const element of stack.splice(index)) finish(element);
        if (implied) pendingSpace = undefined;
      },
      ontext(data) {
        if (top().hidden) return;
        const end = start + parser.endIndex + 1;
        // A tag cut off by the end of the text comes without its "<", yet with its place.
        const isCutOff = masked.slice(start + parser.startIndex, end) === `<${data}`;
        text(data, isCutOff ? end - data.length : start + parser.startIndex, end);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.write(masked.slice(start, end));
  parser.end();
  endBlock();

  function elementFor(name: string, attributes: Readonly<Record<string, string>>, parent: Element): Element {
    const isQuote =
      name === 'blockquote' || /\b(gmail_quote|yahoo_quoted|moz-cite-prefix)\b/.test(attributes.class ?? '');
    const isHidden =
      parent.hidden ||
      HIDDEN.has(name) ||
      /display\s*:\s*none/i.test(attributes.style ?? '') ||
      'hidden' in attributes;
    const kind = kindOf(name, isQuote, parent);
    return {
      name,
      hidden: isHidden,
      kind,
      ordered: name === 'ol' ? true : name === 'ul' ? false : parent.ordered,
      isBlock: BLOCKS.has(name) || CELLS.has(name) || CODE.has(name) || HEADINGS.has(name) || isQuote,
      isUnread: UNREAD.has(name) && kind !== 'code',
      ...(name === 'a' && attributes.href !== undefined && { href: attributes.href }),
    };
  }

  function kindOf(name: string, isQuote: boolean, parent: Element): BlockKind {
    if (isQuote || parent.kind === 'quoted') return 'quoted';
    if (CODE.has(name) || parent.kind === 'code') return 'code';
    if (name === 'li') return 'item';
    if (CELLS.has(name)) return 'cell';
    if (HEADINGS.has(name)) return 'heading';
    return name === 'ul' || name === 'ol' ? 'paragraph' : parent.kind;
  }

  function finish(element: Element): void {
    if (element.isBlock) endBlock();
    if (element.hidden) return;
    const from = element.from ?? page.length;
    if (element.isUnread) page.unread(from);
    if (element.href !== undefined) page.link({ span: [from, page.length], href: element.href, bare: false });
  }

  function endBlock(): void {
    if (isOpen) page.close();
    isOpen = false;
    pendingSpace = undefined;
  }

  function begin(at: number): void {
    if (isOpen) {
      if (pendingSpace) page.put(' ', ...pendingSpace);
    } else {
      const { kind, ordered } = top();
      if (kind === 'item') page.open(kind, at, ordered);
      else page.open(kind, at);
      isOpen = true;
    }
    pendingSpace = undefined;
    for (const element of stack) element.from ??= page.length;
  }

  function lineBreak(at: number, after: number): void {
    if (top().hidden || !isOpen) return;
    pendingSpace = undefined;
    page.put('\n', at, after);
  }

  function image(at: number, after: number): void {
    if (top().hidden) return;
    begin(at);
    const from = page.length;
    page.put(IMAGE, at, after);
    page.unread(from);
  }

  /** A run of text or one entity; white space folds into one space, as a browser shows it. */
  function text(data: string, from: number, to: number): void {
    if (data.length !== to - from || data !== masked.slice(from, to)) {
      begin(from);
      page.put(data, from, to);
      return;
    }
    if (top().kind === 'code') {
      begin(from);
      page.copy(from, to);
      return;
    }
    for (const match of data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const at = from + match.index;
      const after = at + match[0].length;
      if (!SPACE.test(match[0])) {
        begin(at);
        page.copy(at, after);
      } else if (isOpen && !page.endsInSpace) pendingSpace ??= [at, after];
    }
  }
}
