import type { Line } from './lines.ts';
import type { People } from './people.ts';
import { LETTERS, type Script, SIGNS, startsCapital, wordEnd } from './script.ts';
import { readLoosely, readSignatureLine, type SignatureLine } from './signature-line.ts';
import type { SignedLine } from './signed.ts';

const LONGEST = 80;
const dash = new RegExp(`(?:[-–—~]{1,2}|[*/∞]|\\^) ?(?=[${LETTERS}@])`, 'g');
const caret = new RegExp(`^\\^ ?[${LETTERS}]+\\.?(?: [${LETTERS}]+)?$`);
const capitals = /^(?:[-–—~*/∞]{1,2} ?[A-ZÀ-Þ]{2,3}|[/∞][A-ZÀ-Þ])\.?$/;
// "… in touch shortly /RB": behind a space these signs need no full stop before them.
const slashed = / [*/∞][A-ZÀ-Þ]{1,3}\.?$/;
const smallName = new RegExp(`^[-–—~] ?[${LETTERS}]{2,12}$`);
// Behind the name a social reply may still count its parts, "1/2", and hold a link.
const counter = / +[(]?\d\/\d[)]?$/;
const links = /(?: +\uA66D+)+$/;
const sentenceEnd = new RegExp(`(?:[.!?…)"”’\\uA66C\\uA66D${SIGNS}]|[:;]-?[)D]) *$`);
const NEAR = 8;

/** Whether the words of a line end in a full stop or the like before an offset. */
export const endsSentence = ({ text }: Script, start: number, end: number): boolean =>
  sentenceEnd.test(text.slice(Math.max(start, end - NEAR), end));

/** Finds a signature at the end of a line: "– Tom", "^RR", the agent's placeholder, the agent's own name. */
export function findTrail(script: Script, line: Line, people: People): SignedLine | undefined {
  return (
    readFilled(script, line, people) ?? readOwnName(script, line, people) ?? readDashed(script, line, people)
  );
}

function readFilled(script: Script, line: Line, { agentPlaceholders }: People): SignedLine | undefined {
  const filled = agentPlaceholders.find(([start, end]) => start > line.start && end === line.end);
  if (!filled || !endsSentence(script, line.start, filled[0])) return undefined;
  return { line: { ...line, start: filled[0] }, read: { kind: 'placeholder' } };
}

// "It is on its way. Tom"
function readOwnName(script: Script, line: Line, { isAgent }: People): SignedLine | undefined {
  const end = script.small[line.end - 1] === '.' ? line.end - 1 : line.end;
  const start = script.small.lastIndexOf(' ', end - 1) + 1;
  if (start <= line.start || wordEnd(script, start) !== end || !isAgent(script.text.slice(start, end)))
    return undefined;
  if (!endsSentence(script, line.start, start)) return undefined;
  return { line: { ...line, start }, read: { kind: 'person', name: [start, end] } };
}

function readDashed(script: Script, line: Line, people: People): SignedLine | undefined {
  const shown = endBefore(links, script, line.start, line.end);
  const end = endBefore(counter, script, line.start, shown);
  const from = Math.max(line.start, end - LONGEST);
  for (const { index } of script.small.slice(from, end).matchAll(dash)) {
    const at = from + index;
    const read = readFrom(script, at, end, people);
    const opens =
      at === line.start ||
      script.small[at] === '^' ||
      slashed.test(script.text.slice(at - 1, end)) ||
      endsSentence(script, line.start, at);
    const known = read?.name !== undefined && people.isAgent(script.text.slice(...read.name));
    if (read && (opens || known)) return { line: { ...line, start: at, end: shown }, read };
  }
  return undefined;
}

function readFrom(script: Script, at: number, end: number, people: People): SignatureLine | undefined {
  const words = script.text.slice(at, end);
  const sign = words[0];
  if (sign === '^') return caret.test(words) ? readCaret(script, at, end) : undefined;
  if (capitals.test(words)) return { kind: 'initials' };
  if (sign === '*' || sign === '/' || sign === '∞') return undefined;
  const read = readSignatureLine(script, [at, end], people);
  if (read) return read.kind === 'contact' || read.kind === 'role' ? undefined : read;
  return smallName.test(words) ? readLoosely(words.slice(1).trim()) : undefined;
}

// "^RR" is initials; "^Becky" and "^AB Becky" name a person.
function readCaret(script: Script, at: number, end: number): SignatureLine | undefined {
  const start =
    script.small.lastIndexOf(' ', end - 1) > at + 1 ? script.small.lastIndexOf(' ', end - 1) + 1 : at + 1;
  const stop = wordEnd(script, start);
  const name = stop - start > 2 && startsCapital(script, start) && !startsCapital(script, start + 1);
  if (name) return { kind: 'person', name: [start, stop] };
  return stop - at <= 5 ? { kind: 'initials' } : undefined;
}

function endBefore(tail: RegExp, { text }: Script, start: number, end: number): number {
  const words = text.slice(Math.max(start, end - LONGEST), end);
  return end - (tail.exec(words)?.[0].length ?? 0);
}
