import type { PageWriter } from './page.ts';

const ITEM = /^[ \t]*(?:[-*+•·]|(\d{1,2}[.)]))[ \t]+(?=\S)/;
const QUOTED = /^[ \t]*>/;
const FENCE = /^[ \t]*(```|~~~)/;
const INLINE_CODE = /`[^`\n]+`/g;

/** Reads plain text: paragraphs between blank lines, list items, `>` quotes and fenced code. */
export function readPlain(source: string, page: PageWriter): void {
  let running: 'paragraph' | 'item' | 'quoted' | 'code' | undefined;
  let fence: string | undefined;
  for (const [start, end] of lineSpans(source)) {
    const line = source.slice(start, end);
    const opening = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (opening === fence) fence = undefined;
      else copyLine(start, end);
      continue;
    }
    if (opening !== undefined) {
      fence = opening;
      page.open('code', start);
      running = undefined;
      continue;
    }
    if (line.trim() === '') {
      page.close();
      running = undefined;
      continue;
    }
    const item = ITEM.exec(line);
    if (QUOTED.test(line)) {
      if (running !== 'quoted') page.open('quoted', start);
      else copyBreak(start);
      running = 'quoted';
      page.copy(start, end);
    } else if (item) {
      page.open('item', start, item[1] !== undefined);
      running = 'item';
      copyInline(start + item[0].length, end);
    } else if (running === 'paragraph' || (running === 'item' && /^\s/.test(line))) {
      copyBreak(start);
      copyInline(start, end);
    } else {
      page.open('paragraph', start);
      running = 'paragraph';
      copyInline(start, end);
    }
  }

  function copyLine(start: number, end: number): void {
    page.copy(start, end);
    page.put('\n', end, end);
  }

  function copyBreak(at: number): void {
    page.copy(source[at - 2] === '\r' && source[at - 1] === '\n' ? at - 2 : at - 1, at);
  }

  function copyInline(start: number, end: number): void {
    const line = source.slice(start, end);
    let from = start;
    if (line.includes('`')) {
      for (const match of line.matchAll(INLINE_CODE)) {
        page.copy(from, start + match.index);
        const shown = page.length;
        from = start + match.index + match[0].length;
        page.copy(start + match.index, from);
        page.unread(shown);
      }
    }
    page.copy(from, end);
  }
}

function* lineSpans(source: string): Generator<[start: number, end: number]> {
  let start = source.startsWith('\uFEFF') ? 1 : 0;
  for (const match of source.matchAll(/\r\n|\n|\r/g)) {
    yield [start, match.index];
    start = match.index + match[0].length;
  }
  if (start < source.length) yield [start, source.length];
}
