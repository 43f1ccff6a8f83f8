import type { Span } from '../../text/span.ts';
import { isClosingPhrase } from './closing-phrase.ts';
import type { Line } from './lines.ts';
import { LETTERS, matchEnd, type Script, SIGNS, skipBlanks, startsCapital } from './script.ts';

/** A closing, and where a signature on the same line would start (the line's end = there is none). */
export interface ClosingReading {
  readonly span: Span;
  readonly rest: number;
}

const MARKS = `,.!;:…–—~|*)_${SIGNS}`;
const phrase = new RegExp(`(?:[^\\n${MARKS}-]|-(?=[${LETTERS}]))+`, 'y');
const marks = new RegExp(`[ ${MARKS}-]*`, 'y');
const lead = /[*_~–—-]* */y;
const joint = /[ ,;/|!.&+–-]*(?:and )? */y;
const boundary = new RegExp(`[.!?…)"”${SIGNS}] +`, 'g');

const LONGEST = 110;
const MOST_WORDS = 8;

/** Reads a line that starts with sign-off words. */
export function readClosing(script: Script, line: Line): ClosingReading | undefined {
  return closingAt(script, line.start, line.end);
}

function closingAt(script: Script, at: number, end: number): ClosingReading | undefined {
  if (end - at > LONGEST) return undefined;
  const { small } = script;
  const start = matchEnd(lead, small, at);
  const stop = phrasesEnd(small, start, end);
  if (stop !== -1) return { span: [start, stop], rest: Math.min(end, matchEnd(marks, small, stop)) };
  return unmarked(script, start, end);
}

// Several in a row close together: "Thanks again, and best wishes".
function phrasesEnd(small: string, at: number, end: number): number {
  let closed = -1;
  let from = at;
  while (from < end) {
    const stop = Math.min(end, matchEnd(phrase, small, from));
    const words = stop > from ? small.slice(from, stop).trimEnd() : '';
    if (words === '' || !isClosingPhrase(words)) break;
    closed = from + words.length;
    from = matchEnd(joint, small, closed);
  }
  return closed;
}

// "Kind regards Tom": no mark between the two.
function unmarked(script: Script, at: number, end: number): ClosingReading | undefined {
  const { small } = script;
  const stop = Math.min(end, matchEnd(phrase, small, at));
  for (let gap = small.lastIndexOf(' ', stop - 1); gap > at; gap = small.lastIndexOf(' ', gap - 1)) {
    const rest = skipBlanks(script, gap);
    if (startsCapital(script, rest) && rest < end && isClosingPhrase(small.slice(at, gap).trimEnd()))
      return { span: [at, gap], rest };
  }
  return undefined;
}

/** The closings that stand behind a sentence on its line, first one first: "It is on its way. Thanks, Tom". */
export function* closingsInside(script: Script, line: Line): Generator<ClosingReading> {
  const from = Math.max(line.start, line.end - LONGEST);
  for (const match of script.small.slice(from, line.end).matchAll(boundary)) {
    const found = closingAt(script, from + match.index + match[0].length, line.end);
    if (found) yield found;
  }
}

/** Whether a line could close a reply though it holds no sign-off of the list: short, and ending in a comma. */
export function couldClose({ small }: Script, line: Line): boolean {
  const words = small.slice(line.start, line.end);
  return words.endsWith(',') && words.length <= LONGEST && words.split(/\s+/).length <= MOST_WORDS;
}
