import type { Span } from '../../text/span.ts';
import type { VisiblePlaceholder } from '../document.ts';
import type { Line } from './lines.ts';
import { handleEnd, isTitle, readName } from './name.ts';
import { foldName, type People } from './people.ts';
import { phraseEnd } from './phrase.ts';
import { LETTERS, matchEnd, type Script, SIGNS, skipBlanks, wordEnd } from './script.ts';
import { openingsBeforeName } from './words/names.ts';

const lead = new RegExp(`[^${LETTERS}\\d\\n]*`, 'y');
const comma = / *,? +/y;
const stop = new RegExp(` *(?:[,!.?;:…–—${SIGNS}]|-+ |\\n|$)`, 'y');
const sentence = /[^.!?\n]*(?:\.(?=\S)[^.!?\n]*)*[.!?]*/y;

// At least three words, the last in small letters.
const spoken = /(?:[^ ]+ +){2}(?:[a-z'’-]*[a-z]|\d[ -]Stars)$/;
const finish = /^ *[.!?…]* *$/;

// A blank that the agent fills with the customer's name: "[Name]", "<customer first name>", "{nickname}".
const NAME_BLANK =
  /^[[{<(*]*(?:the )?(?:(?:customer|client|user|guest|member|reviewer|requester|contact|recipient|subscriber|visitor)(?:['’]?s)?[ _-]?)?(?:first|last|full|nick|user|sur)?[ _-]?name[\]}>)*]*$/i;

const LONGEST = 300;

/** Finds the customer's name where the first sentence speaks to them: "Thanks, Sam!", "Sorry to hear that, {{name}}". */
export function findNamed(
  script: Script,
  line: Line,
  people: People,
  placeholders: readonly VisiblePlaceholder[],
): Span | undefined {
  const end = Math.min(matchEnd(sentence, script.small, line.start), line.start + LONGEST);
  return (
    placeholderIn(script, [line.start, end], placeholders) ??
    knownIn(script, [line.start, end], people) ??
    strangerAfterOpening(script, [line.start, end]) ??
    strangerBeforeOpening(script, [line.start, end]) ??
    (people.customerNames.length === 0 ? strangerAtEnd(script, [line.start, end]) : undefined)
  );
}

function placeholderIn(
  script: Script,
  [start, end]: Span,
  placeholders: readonly VisiblePlaceholder[],
): Span | undefined {
  for (const { span, role, raw } of placeholders) {
    const names =
      role === 'requester.firstName' ||
      role === 'requester.name' ||
      role === 'requester.lastName' ||
      (role === 'fillIn' && NAME_BLANK.test(raw));
    if (names && span && span[0] >= start && span[1] <= end && speaksTo(script, span)) return span;
  }
  return undefined;
}

function knownIn(script: Script, [start, end]: Span, { customerNames }: People): Span | undefined {
  if (customerNames.length === 0) return undefined;
  const names = customerNames.map(foldName);
  for (let at = start; at < end; at = Math.max(at + 1, wordEnd(script, at))) {
    const isHandle = script.small[at] === '@';
    const span: Span = [at, isHandle ? handleEnd(script, at) : wordEnd(script, at)];
    const isTheirs = names.includes(foldName(script.text.slice(...span)));
    if (isTheirs && (isHandle || speaksTo(script, span))) return span;
  }
  return undefined;
}

function strangerAfterOpening(script: Script, [start, end]: Span): Span | undefined {
  const opening = phraseEnd(script, matchEnd(lead, script.small, start), openingsBeforeName);
  const at = opening === -1 ? -1 : matchEnd(comma, script.small, opening);
  const name = at === -1 ? undefined : readName(script, skipBlanks(script, at), () => false);
  if (!name || name.masked || name.end > end || isTitle(name.words[0] ?? '')) return undefined;
  return matchEnd(stop, script.small, name.end) === -1 ? undefined : [name.start, name.end];
}

// "Sam, thanks for the photo."
function strangerBeforeOpening(script: Script, [start, end]: Span): Span | undefined {
  const name = readName(script, start, () => false);
  if (!name || name.masked || name.words.length > 2 || script.small[name.end] !== ',') return undefined;
  const opening = phraseEnd(script, skipBlanks(script, name.end + 1), openingsBeforeName);
  return opening !== -1 && opening <= end ? [name.start, name.end] : undefined;
}

// "This shouldn't have happened, Asha.": behind a word in small letters, so no list of places or brands.
function strangerAtEnd(script: Script, [start, end]: Span): Span | undefined {
  const at = script.text.lastIndexOf(',', end);
  if (at <= start || !spoken.test(script.text.slice(start, at))) return undefined;
  const name = readName(script, skipBlanks(script, at + 1), () => false);
  if (!name || name.masked || name.words.length > 2 || isTitle(name.words[0] ?? '')) return undefined;
  return finish.test(script.text.slice(name.end, end)) ? [name.start, name.end] : undefined;
}

// A name speaks to its bearer at the start, behind a comma, or before a stop.
function speaksTo({ small }: Script, [from, to]: Span): boolean {
  const before = small.slice(Math.max(0, from - 2), from).trimEnd();
  return before === '' || /[,!–—-]$/.test(before) || matchEnd(stop, small, to) !== -1;
}
