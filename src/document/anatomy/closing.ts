import type { Span } from '../../text/span.ts';
import type { Line } from './lines.ts';
import { anyOf, BLANK, EDGE, matchEnd, once, skipBlanks } from './pattern.ts';
import { closings } from './words/closings.ts';

/** A closing, and where a signature on the same line would start (the line's end = there is none). */
export interface ClosingReading {
  readonly span: Span;
  readonly rest: number;
}

const MARK = '(?:[,.!;:…–—~|*)-]|\\p{Extended_Pictographic}|[\\uFE0F\\u200D])';
const phrase = once(
  () => new RegExp(`${anyOf(closings)}${EDGE}(?=${BLANK}*(?:${MARK}|[&+/]|and${EDGE}|$))`, 'imuy'),
);
const joint = new RegExp(
  `${BLANK}*(?:[,;/|!.&+–-]|and${EDGE})?${BLANK}*(?:(?:and${EDGE}|&)${BLANK}*)?`,
  'iuy',
);
const ending = new RegExp(`(?=${BLANK}*(?:${MARK}|$))`, 'muy');
const lead = new RegExp(`[*_~–—-]*${BLANK}*`, 'uy');
const unmarked = once(() => new RegExp(`${anyOf(closings)}${EDGE}(?=${BLANK}+\\p{L})`, 'imuy'));
const marks = new RegExp(`(?:${BLANK}*${MARK})*${BLANK}*`, 'uy');
const boundary = new RegExp(`(?:[.!?…)"”]|\\p{Extended_Pictographic})${BLANK}+`, 'gu');

const capital = /\p{Lu}/u;

const LONGEST = 110;
const MOST_WORDS = 8;

/** Reads a line that starts with sign-off words. */
export function readClosing(prose: string, line: Line): ClosingReading | undefined {
  return closingAt(prose, line.start, line.end);
}

function closingAt(prose: string, at: number, end: number): ClosingReading | undefined {
  if (end - at > LONGEST) return undefined;
  const start = matchEnd(lead, prose, at);
  const stop = phrasesEnd(prose, start);
  if (stop !== -1 && stop <= end) return { span: [start, stop], rest: matchEnd(marks, prose, stop) };
  const bare = matchEnd(unmarked(), prose, start);
  const rest = skipBlanks(prose, bare);
  return bare === -1 || rest >= end || !capital.test(prose[rest] ?? '')
    ? undefined
    : { span: [start, bare], rest };
}

// Several in a row close together: "Thanks again, and best wishes".
function phrasesEnd(prose: string, at: number): number {
  let closed = -1;
  let stop = matchEnd(phrase(), prose, at);
  while (stop !== -1) {
    if (matchEnd(ending, prose, stop) !== -1) closed = stop;
    stop = matchEnd(phrase(), prose, matchEnd(joint, prose, stop));
  }
  return closed;
}

/** The closings that stand behind a sentence on its line, first one first: "It is on its way. Thanks, Tom". */
export function* closingsInside(prose: string, line: Line): Generator<ClosingReading> {
  const from = Math.max(line.start, line.end - LONGEST);
  for (const match of prose.slice(from, line.end).matchAll(boundary)) {
    const found = closingAt(prose, from + match.index + match[0].length, line.end);
    if (found) yield found;
  }
}

/** Whether a line could close a reply though it holds no sign-off of the list: short, and ending in a comma. */
export function couldClose(prose: string, line: Line): boolean {
  const words = prose.slice(line.start, line.end);
  return words.endsWith(',') && words.length <= LONGEST && words.split(/\s+/).length <= MOST_WORDS;
}
