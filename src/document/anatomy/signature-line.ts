import type { Span } from '../../text/span.ts';
import { isNotName, readName, startsSentence } from './name.ts';
import type { People } from './people.ts';
import {
  LETTERS,
  matchEnd,
  type Script,
  SIGNS,
  skipBlanks,
  startsCapital,
  wordAt,
  wordEnd,
} from './script.ts';
import {
  companyWords,
  contactLabels,
  followStarts,
  roleWords,
  teamStarts,
  teamWords,
} from './words/signatures.ts';

/** What one line of a signature says. */
export interface SignatureLine {
  readonly kind: 'person' | 'placeholder' | 'initials' | 'team' | 'role' | 'contact';
  /** The person's name. */
  readonly name?: Span;
}

const lead = new RegExp(`[-–—~*•|>^ ${SIGNS}]*`, 'y');
// "Kim, your guide to bikes"
const selfMade = / *[,–—-] +(?:your|the) [^.!?]{1,40}$/;
// "[signature]" of a letter that is signed by hand
const someLetter = new RegExp(`[${LETTERS}]`);
const blank = /^[[({<] ?(?:[a-z'’]+ ){0,2}signature[^\])}>]{0,20}[\])}>]$/i;
const bareEnd = new RegExp(`(?:[.!, ${SIGNS}]|x+(?![${LETTERS}])|[:;]-?[)d])*`, 'y');
const detail = / *[,|–—/•·(@~&+-]| +(?:from|at|of|in|with|for|and|on|en|et|von|de) /y;
const initials = /^(?:[A-ZÀ-Þ]\.?[A-ZÀ-Þ]?\.?|[B-DF-HJ-NP-TV-XZ]{3})$/;
const phone = new RegExp(`(?<![${LETTERS}\\d])[+(]*\\d[\\d ().–/-]{5,40}\\d(?![${LETTERS}])`);
const label = /^([^:.|]{1,20})[:.|](?: *\S|$)/;
const wordBreaks = new RegExp(`[^${LETTERS}-]+`);

const PLACEHOLDER = '\uA66C';
const UNREAD = '\uA66D';
const LONGEST = 120;
const LONGEST_ROLE = 60;
const MOST_WORDS = 12;
const MOST_NAMES = 4;
const FEW_WORDS = 4;
const MOST_BY_ADDRESS = 6;

/** Reads a stretch of one line as a line of a signature; `undefined` when it reads as something else. */
export function readSignatureLine(
  script: Script,
  [from, end]: Span,
  people: People,
): SignatureLine | undefined {
  const start = matchEnd(lead, script.small, from);
  const words = script.text.slice(start, end);
  if (words === '' || words.length > LONGEST + masked(words) || isSentence(words)) return undefined;
  if (words.includes(PLACEHOLDER) || ('[({<'.includes(words[0] ?? ' ') && blank.test(words)))
    return { kind: 'placeholder' };
  if (initials.test(words)) return { kind: 'initials' };
  const name = readName(script, start, people.isAgent, false);
  if (name && name.end <= end) {
    const spoken = script.small.slice(start, name.end);
    if (people.isAgent(name.words[0] ?? '')) return personLine([start, name.end]);
    const ends = canEnd(script, name.end, end);
    if (people.isBrand(spoken) || (ends && isTeam(spoken)))
      return readTeamLine(script, name.end, end, people);
    if (ends && holds(roleWords, spoken)) return { kind: 'role' };
    if (ends && name.words.length <= MOST_NAMES) return personLine([start, name.end]);
  }
  return readOther(script, start, script.small.slice(start, end));
}

function readOther(script: Script, start: number, words: string): SignatureLine | undefined {
  if (isContact(words)) return { kind: 'contact' };
  if (words.length <= LONGEST_ROLE && holds(roleWords, words)) return { kind: 'role' };
  const teamly =
    teamStarts.has(script.small.slice(start, wordEnd(script, start))) || startsCapital(script, start);
  return teamly && isTeam(words) ? { kind: 'team' } : undefined;
}

function isContact(words: string): boolean {
  const labelled = contactLabels.has(label.exec(words)?.[1]?.trim() ?? '');
  return (
    labelled || followStarts.some((start) => words.startsWith(start)) || phone.test(words) || isAddress(words)
  );
}

// An address with a word or two, not a sentence that leads to it.
function isAddress(words: string): boolean {
  if (!words.includes(UNREAD) || /[?!]/.test(words)) return false;
  const parts = words.split(/\s+/);
  return parts.length <= MOST_BY_ADDRESS && !startsSentence(parts[0] ?? '');
}

// What may stand behind a name: nothing, or a title or a team, but not the rest of a sentence.
function canEnd(script: Script, at: number, end: number): boolean {
  if (matchEnd(bareEnd, script.small, at) >= end) return true;
  const next = matchEnd(detail, script.small, at);
  if (next === -1 || next > end) return false;
  const rest = script.small.slice(at, end);
  return (
    rest.includes('(') ||
    selfMade.test(rest) ||
    holds(roleWords, rest) ||
    isTeam(rest) ||
    !startsSentence(wordAt(script, skipBlanks(script, next)))
  );
}

const personLine = (name: Span): SignatureLine => ({ kind: 'person', name });

// "Acme Support | Tom": the person may come after the team.
function readTeamLine(script: Script, at: number, end: number, people: People): SignatureLine {
  const next = matchEnd(detail, script.small, at);
  const name = next === -1 ? undefined : readName(script, skipBlanks(script, next), people.isAgent, false);
  if (!name || name.end > end || isTeam(script.small.slice(name.start, name.end))) return { kind: 'team' };
  return personLine([name.start, name.end]);
}

const isTeam = (words: string): boolean => holds(teamWords, words) || holds(companyWords, words);

const holds = (known: ReadonlySet<string>, words: string): boolean =>
  words
    .toLowerCase()
    .split(wordBreaks)
    .some((word) => known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1))));

// A line of a signature is no sentence: it is short, and a full stop in it belongs to "Inc." or ends the name.
function isSentence(words: string): boolean {
  const count = words.split(/\s+/).filter((word) => someLetter.test(word)).length;
  if (count > MOST_WORDS || words.includes('? ')) return true;
  return (
    count > 3 &&
    /[.!?]["”)]?$/.test(words) &&
    !/\b(?:inc|ltd|co|corp|llc|st|rd|ave|dept|jr|sr|esq|ph\.?d|m\.?d)\.$/i.test(words)
  );
}

const masked = (words: string): number => words.length - words.replace(/[\uA66C\uA66D]+/g, '').length;

/** Reads the line right behind a closing, where little else than a name can stand: "tom", "Your instructors". */
export function readLoosely(words: string): SignatureLine | undefined {
  const parts = words.replace(/[.!,\s]+$/, '').split(/\s+/);
  if (parts.length < FEW_WORDS && parts.every((part) => isPlainName(part))) return { kind: 'person' };
  return parts.length <= FEW_WORDS && teamStarts.has((parts[0] ?? '').toLowerCase())
    ? { kind: 'team' }
    : undefined;
}

const plainName = new RegExp(`^[${LETTERS}][${LETTERS}'’.-]*$`);
const isPlainName = (word: string): boolean => plainName.test(word) && !isNotName(word);
