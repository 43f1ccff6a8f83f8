import { isListed, type Line } from './lines.ts';
import { BLANK } from './pattern.ts';
import type { People } from './people.ts';
import { readLoosely, readSignatureLine } from './signature-line.ts';
import type { SignedLine } from './signed.ts';

const MOST_LINES = 8;
const LONGEST_TRAIL = 80;
const SHORT_LINE = 15;
const dash = new RegExp(`(?:[-–—~]{1,2}|[*/](?=\\p{Lu}{2,3}$)|\\^)${BLANK}?(?=[\\p{L}@])`, 'gu');
const caret = new RegExp(
  `^\\^${BLANK}?(\\p{L}{1,3}(?![\\p{L}])|\\p{Lu}\\p{L}+)\\.?(?:${BLANK}+\\p{Lu}\\p{Ll}+)?$`,
  'u',
);
const capitals = /^[-–—~*/]{1,2}[ \t\u00A0]?\p{Lu}{2,3}\.?$/u;
// Behind the name a social reply may still count its parts, "1/2", and hold a link.
const counter = new RegExp(`${BLANK}+[(]?\\d/\\d[)]?$`, 'u');
const links = new RegExp(`(?:${BLANK}+\\uA66D+)+$`, 'u');
const smallName = /^[-–—~][ \t\u00A0]?\p{Ll}{2,12}$/u;
const sentenceEnd = /(?:[.!?…)"”’\uA66C\uA66D]|\p{Extended_Pictographic}|[\uFE0F\u200D]|[:;]-?[)D])\s*$/u;

/** Finds a signature without sign-off words: "– Tom" and "^RR" at the end of the last line, or a name alone below it. */
export function findBareSignature(
  prose: string,
  lines: readonly Line[],
  people: People,
): readonly SignedLine[] | undefined {
  const last = lines.at(-1);
  if (!last) return undefined;
  const trail = trailOf(prose, last, people);
  if (trail && trail.line.start > last.start) return [trail];
  if (lines.length < 2) return trail && [trail];
  const above = lines.at(-2);
  if (trail) {
    const before = above && trailOf(prose, above, people);
    return before ? [before, trail] : [trail];
  }
  return linesAlone(prose, lines, people);
}

function trailOf(prose: string, line: Line, people: People): SignedLine | undefined {
  const filled = people.agentPlaceholders.find(([start, end]) => start > line.start && end === line.end);
  if (filled && sentenceEnd.test(prose.slice(line.start, filled[0])))
    return { line: { ...line, start: filled[0] }, read: { kind: 'placeholder' } };
  const own = ownNameOf(prose, line, people);
  if (own) return own;
  const shown = endBefore(links, prose, line.start, line.end);
  const end = endBefore(counter, prose, line.start, shown);
  const from = Math.max(line.start, end - LONGEST_TRAIL);
  const words = prose.slice(from, end);
  for (const match of words.matchAll(dash)) {
    const at = from + match.index;
    const piece = { ...line, start: at, end: shown };
    const signed = prose.slice(at, end);
    if (caret.test(signed)) return { line: piece, read: readCaret(prose, at, end) };
    const opens = at === line.start || sentenceEnd.test(prose.slice(line.start, at));
    if (opens && capitals.test(signed)) return { line: piece, read: { kind: 'initials' } };
    const read =
      readSignatureLine(prose, [at, end], people) ??
      (smallName.test(signed) ? readLoosely(signed.slice(1).trim()) : undefined);
    if (!read || read.kind === 'contact' || read.kind === 'role') continue;
    const known = read.name !== undefined && people.isAgent(prose.slice(...read.name));
    if (opens || known) return { line: piece, read };
  }
  return undefined;
}

function endBefore(tail: RegExp, prose: string, start: number, end: number): number {
  const words = prose.slice(Math.max(start, end - LONGEST_TRAIL), end);
  return end - (tail.exec(words)?.[0].length ?? 0);
}

// The agent's known name behind the last sentence: "It is on its way. Tom"
function ownNameOf(prose: string, line: Line, people: People): SignedLine | undefined {
  const name = /\p{L}+(?=\.?$)/u.exec(
    prose.slice(Math.max(line.start, line.end - LONGEST_TRAIL), line.end),
  )?.[0];
  if (!name || !people.isAgent(name)) return undefined;
  const start = prose.lastIndexOf(name, line.end);
  if (start <= line.start || !sentenceEnd.test(prose.slice(line.start, start))) return undefined;
  return { line: { ...line, start }, read: { kind: 'person', name: [start, start + name.length] } };
}

// "^RR" is initials; "^Becky" and "^AB Becky" name a person.
function readCaret(prose: string, start: number, end: number): SignedLine['read'] {
  const name = /\p{Lu}\p{Ll}{2,}/u.exec(prose.slice(start, end));
  if (!name) return { kind: 'initials' };
  return { kind: 'person', name: [start + name.index, start + name.index + name[0].length] };
}

function linesAlone(
  prose: string,
  lines: readonly Line[],
  people: People,
): readonly SignedLine[] | undefined {
  const run: SignedLine[] = [];
  for (let index = lines.length - 1; index > 0 && run.length < MOST_LINES; index--) {
    const line = lines[index];
    const read = line && readSignatureLine(prose, [line.start, line.end], people);
    if (!line || !read || isListed(lines, index)) break;
    run.unshift({ line, read });
  }
  for (const [index, { line, read }] of run.entries()) {
    const above = lines[lines.length - run.length + index - 1];
    if (above && signsAlone(prose, line, read, above, people)) return run.slice(index);
  }
  return undefined;
}

function signsAlone(
  prose: string,
  line: Line,
  read: SignedLine['read'],
  above: Line,
  people: People,
): boolean {
  if (read.kind === 'contact' || read.kind === 'role') return false;
  if (read.name && people.isAgent(prose.slice(...read.name))) return true;
  if (line.block.kind === 'cell') return false;
  const words = prose.slice(line.start, line.end);
  const ended = sentenceEnd.test(prose.slice(above.start, above.end));
  const asked = prose.slice(above.start, above.end).endsWith('?') && above.block === line.block;
  const apart =
    above.block !== line.block &&
    above.end - above.start > SHORT_LINE &&
    !prose.slice(above.start, above.end).endsWith(':');
  if (!(ended || apart) || asked || /[!?:]$/.test(words)) return false;
  return (
    read.kind !== 'placeholder' ||
    people.agentPlaceholders.some(([start]) => start >= line.start && start < line.end)
  );
}
