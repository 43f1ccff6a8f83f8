import type { Name } from '../anatomy.ts';
import type { VisiblePlaceholder } from '../document.ts';
import type { Line } from './lines.ts';
import { isTitle, readName } from './name.ts';
import { anyOf, BLANK, matchEnd, once, skipBlanks } from './pattern.ts';
import { foldName, type People } from './people.ts';
import { openingsBeforeName } from './words/names.ts';

const opening = once(
  () => new RegExp(`[^\\p{L}\\p{N}\\n]*${anyOf(openingsBeforeName)}(?:${BLANK}*,)?${BLANK}+`, 'iuy'),
);
const stop = new RegExp(`${BLANK}*(?:[,!.?;:…–—]|-+${BLANK}|[\\p{Extended_Pictographic}]|\\n|$)`, 'uy');
const sentence = /[^.!?\n]*(?:\.(?=\S)[^.!?\n]*)*[.!?]*/y;
const LONGEST = 300;

/** Finds the customer's name where the first sentence speaks to them: "Thanks, Sam!", "Sorry to hear that, {{name}}". */
export function findNamed(
  prose: string,
  line: Line,
  people: People,
  placeholders: readonly VisiblePlaceholder[],
): Name | undefined {
  const end = Math.min(matchEnd(sentence, prose, line.start), line.start + LONGEST);
  return (
    placeholderIn(prose, line.start, end, placeholders) ??
    knownIn(prose, line.start, end, people) ??
    strangerAfterOpening(prose, line.start, end)
  );
}

function placeholderIn(
  prose: string,
  start: number,
  end: number,
  placeholders: readonly VisiblePlaceholder[],
): Name | undefined {
  for (const { span, role, raw } of placeholders) {
    const names =
      role === 'requester.firstName' || role === 'requester.name' || role === 'requester.lastName';
    if (names && span && span[0] >= start && span[1] <= end && speaksTo(prose, span[0], span[1]))
      return { span, text: raw };
  }
  return undefined;
}

function knownIn(prose: string, start: number, end: number, people: People): Name | undefined {
  if (people.customerNames.length === 0) return undefined;
  const words = prose.slice(start, end);
  for (const match of words.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    if (
      people.customerNames.some((name) => foldName(name) === foldName(match[0])) &&
      speaksTo(prose, from, to)
    )
      return { span: [from, to], text: match[0] };
  }
  return undefined;
}

function strangerAfterOpening(prose: string, start: number, end: number): Name | undefined {
  const at = matchEnd(opening(), prose, start);
  const name = at === -1 ? undefined : readName(prose, skipBlanks(prose, at), () => false);
  if (
    !name ||
    name.masked ||
    isTitle(name.words[0] ?? '') ||
    name.end > end ||
    matchEnd(stop, prose, name.end) === -1
  )
    return undefined;
  return { span: [name.start, name.end], text: prose.slice(name.start, name.end) };
}

// A name speaks to its bearer at the start, behind a comma, or before a stop.
function speaksTo(prose: string, from: number, to: number): boolean {
  const before = prose.slice(Math.max(0, from - 2), from).trimEnd();
  return before === '' || /[,!–—-]$/.test(before) || matchEnd(stop, prose, to) !== -1;
}
