import type { PageWriter } from './page.ts';

/**
 * Most drafts use little of Markdown: paragraphs, flat lists, emphasis, code, links. Those are read here without the parser,
 * which takes longer to load than the rest of a run; whatever looks like more is left to it.
 */
interface Line {
  /** Where its words start, in the source. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'item';
  readonly ordered?: boolean;
  /** It goes on with the paragraph of the line before it. */
  readonly goesOn: boolean;
}

const ITEM = /^(?:([-+*])|(\d{1,2}[.)])) (?=[A-Za-z"'(“‘[*\uA66C]|\d+ )/;
const BULLET = /^[•·] +(?=\S)/;
// Headings, quotes, lists of any other shape, rules, code, definitions, and white space that Markdown would drop.
const MORE_THAN_TEXT =
  /^(?:[-+*](?: |$)|#+(?: |$)|>|\d{1,9}[.)](?: |$)|\[[^\]]*\]:|[ \t])|^[-|: ]+$|^=+$|[ \t]$/;
// Inside words and alone, most marks are just themselves.
const TEXT = /(?:[^*_`<>\\[\]~&\t\0\n\r]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|&(?![#\w])|>(?=[^\n]))+/y;
const EMPHASIS =
  /(?<![^ (])(?<mark>\*\*?|__?)(?=[A-Za-z0-9\uA66C])(?<stressed>[^*_`<>\\[\]~&\t\n]*[^*_`<>\\[\]~&\s])\k<mark>(?:(?![^ ])|(?<=[A-Za-z0-9\uA66C][*_]{1,2})(?=[.,;:!?)]))/y;
const CODE = /(?<!`)`(?<code>[^`\n\s](?:[^`\n]*[^`\n\s])?)`(?!`)/y;
const LINK =
  /(?<!!)\[(?<words>[^*_`<>\\[\]~&!\t\n]*[^*_`<>\\[\]~&!\s])\]\((?<href>(?:https?:\/\/|mailto:)[^\s()<>\\;&]+)\)/y;

/** Reads Markdown of the simplest kind; `false` = it is not, and nothing was written. `masked` as in `readMarkdown`. */
export function readSimpleMarkdown(masked: string, page: PageWriter): boolean {
  const lines = readLines(masked);
  if (!lines?.every(({ start, end }) => readInline(masked, start, end))) return false;
  for (const { start, end, kind, ordered, goesOn } of lines) {
    if (goesOn) page.put('\n', start - 1, start);
    else page.open(kind, start, ordered);
    readInline(masked, start, end, page);
  }
  page.close();
  return true;
}

function readLines(masked: string): Line[] | undefined {
  const lines: Line[] = [];
  let before: Line | undefined;
  let at = 0;
  for (const text of masked.split('\n')) {
    const [start, end] = [at, at + text.length];
    at = end + 1;
    if (text === '') {
      before = undefined;
      continue;
    }
    const line = readLine(text, start, end, before);
    if (!line) return undefined;
    lines.push(line);
    before = line;
  }
  return lines;
}

function readLine(text: string, start: number, end: number, before: Line | undefined): Line | undefined {
  const [dot] = BULLET.exec(text) ?? [];
  if (dot !== undefined && !/[ \t]$/.test(text))
    return { start: start + dot.length, end, kind: 'item', ordered: false, goesOn: false };
  const [marker, bullet, number] = ITEM.exec(text) ?? [];
  if (marker === undefined) {
    if (before?.kind === 'item' || MORE_THAN_TEXT.test(text)) return undefined;
    return { start, end, kind: 'paragraph', goesOn: before !== undefined };
  }
  const ordered = bullet === undefined;
  const interrupts = before?.kind === 'paragraph' && ordered && Number.parseInt(number ?? '', 10) !== 1;
  const changes = before?.kind === 'item' && before.ordered !== ordered;
  if (interrupts || changes || /[ \t]$/.test(text)) return undefined;
  return { start: start + marker.length, end, kind: 'item', ordered, goesOn: false };
}

/** Whether a line holds nothing but text, emphasis, code and links; writes them where there is a page. */
function readInline(masked: string, start: number, end: number, page?: PageWriter): boolean {
  const line = masked.slice(start, end);
  for (let at = 0; at < line.length; ) {
    const found =
      matchAt(TEXT, line, at) ??
      matchAt(EMPHASIS, line, at) ??
      matchAt(CODE, line, at) ??
      matchAt(LINK, line, at);
    if (!found) return false;
    if (page) write(found, start + at, page);
    at += found[0].length;
  }
  return true;
}

function write({ 0: whole, groups = {} }: RegExpExecArray, at: number, page: PageWriter): void {
  const { mark, stressed, code, words, href } = groups;
  const from = page.length;
  const copy = (start: number, text: string): void => page.copy(start, start + text.length);
  if (mark !== undefined && stressed !== undefined) copy(at + mark.length, stressed);
  else if (code !== undefined) {
    copy(at + 1, code);
    page.unread(from);
  } else if (words !== undefined && href !== undefined) {
    copy(at + 1, words);
    page.link({ span: [from, page.length], href, bare: false });
  } else copy(at, whole);
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
