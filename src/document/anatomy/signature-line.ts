import type { Span } from '../../text/span.ts';
import { isNotName, readName, startsSentence, wordAt } from './name.ts';
import { anyOf, BLANK, matchEnd, once, skipBlanks } from './pattern.ts';
import type { People } from './people.ts';
import { companyWords, contactLabels, roleWords, teamWords } from './words/signatures.ts';

/** What one line of a signature says. */
export interface SignatureLine {
  readonly kind: 'person' | 'placeholder' | 'initials' | 'team' | 'role' | 'contact';
  /** The person's name. */
  readonly name?: Span;
}

const whole = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}s?(?![\\p{L}\\p{N}])`, 'iu');
const team = once(() => whole(teamWords));
const company = once(() => whole(companyWords));
const role = once(() => whole(roleWords));
const label = once(
  () =>
    new RegExp(
      `${anyOf(contactLabels)}${BLANK}*[:.|](?:${BLANK}*(?=\\S)|$)|(?:follow|find|visit|join) (?:me|us)`,
      'iuy',
    ),
);
const phone = /(?<![\p{L}\d])\+?\(?\d[\d\s().\-–/]{5,}\d(?![\p{L}])/u;
const lead = /[-–—~*•|>^ \t\u00A0]*/y;
const EMOJI = '[\\p{Extended_Pictographic}\\uFE0F\\u200D]';
const bareEnd = new RegExp(`(?:[.!,]|${BLANK}|x{1,3}(?!\\p{L})|${EMOJI}|[:;]-?[)D])*$`, 'uy');
const detail = new RegExp(
  `${BLANK}*[,|–—/•·(@~-]|${BLANK}+(?:from|at|of|in|with|for|and|on|en|et|von|de)${BLANK}`,
  'uy',
);
const teamStart = /(?:the|your|our|team|from|all|everyone|everybody|on behalf of|das|dein|ihr)(?!\p{L})/iuy;
const initials = /^(?:(?:\p{Lu}\.?){1,2}|(?!.*[AEIOUY])\p{Lu}{3})$/u;

const LONGEST = 120;
const MOST_WORDS = 12;
const FEW_WORDS = 4;

/** Reads a stretch of one line as a line of a signature; `undefined` when it reads as something else. */
export function readSignatureLine(
  prose: string,
  [from, end]: Span,
  people: People,
): SignatureLine | undefined {
  const start = matchEnd(lead, prose, from);
  const words = prose.slice(start, end);
  if (words === '' || words.length > LONGEST + masks(words) || isSentence(words)) return undefined;
  if (words.includes('\uA66C')) return { kind: 'placeholder' };
  if (initials.test(words)) return { kind: 'initials' };
  const name = readName(prose, start, people.isAgent, false);
  if (name && name.end <= end) {
    const spoken = prose.slice(start, name.end);
    if (people.isAgent(name.words[0] ?? '')) return personLine([start, name.end]);
    const rest = readRest(prose, name.end, end);
    if (people.isBrand(spoken) || (rest && isTeam(spoken))) return teamLine(prose, name.end, end, people);
    if (rest && role().test(spoken)) return { kind: 'role' };
    if (rest && name.words.length <= 4) return personLine([start, name.end]);
  }
  return readOther(prose, start, words);
}

function readOther(prose: string, start: number, words: string): SignatureLine | undefined {
  if (matchEnd(label(), prose, start) !== -1 || phone.test(words) || isAddress(words))
    return { kind: 'contact' };
  if (role().test(words) && words.length <= 60) return { kind: 'role' };
  const teamly = matchEnd(teamStart, prose, start) !== -1 || /^\p{Lu}/u.test(words);
  return teamly && isTeam(words) ? { kind: 'team' } : undefined;
}

// An address with a word or two, not a sentence that leads to it.
const isAddress = (words: string): boolean =>
  words.includes('\uA66D') &&
  !/[?!]/.test(words) &&
  words.split(/\s+/).length <= 6 &&
  !startsSentence(wordAt(words, 0));

// What may stand behind a name: nothing, or a title or a team, but not the rest of a sentence.
function readRest(prose: string, at: number, end: number): boolean {
  if (matchEnd(bareEnd, prose.slice(0, end), at) === end) return true;
  const next = matchEnd(detail, prose, at);
  if (next === -1) return false;
  const rest = prose.slice(at, end);
  return (
    rest.includes('(') ||
    role().test(rest) ||
    isTeam(rest) ||
    !startsSentence(wordAt(prose, skipBlanks(prose, next)))
  );
}

const personLine = (name: Span): SignatureLine => ({ kind: 'person', name });

// "Acme Support | Tom": the person may come after the team.
function teamLine(prose: string, at: number, end: number, people: People): SignatureLine {
  const next = matchEnd(detail, prose, at);
  const name = next === -1 ? undefined : readName(prose, skipBlanks(prose, next), people.isAgent, false);
  if (!name || name.end > end || isTeam(prose.slice(name.start, name.end))) return { kind: 'team' };
  return personLine([name.start, name.end]);
}

const isTeam = (words: string): boolean => team().test(words) || company().test(words);

// A line of a signature is no sentence: it is short, and a full stop in it belongs to "Inc." or ends the name.
function isSentence(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (count > MOST_WORDS) return true;
  return count > 3 && /[.!?]["”)]?$/u.test(words) && !/\b(?:inc|ltd|co|corp|llc|st|rd|ave)\.$/i.test(words);
}

const masks = (words: string): number => words.length - words.replace(/[\uA66C\uA66D]+/g, '').length;

/** Reads the line right behind a closing, where little else than a name can stand: "tom", "Your instructors". */
export function readLoosely(words: string): SignatureLine | undefined {
  if (isPlainName(words)) return { kind: 'person' };
  teamStart.lastIndex = 0;
  return teamStart.test(words) && words.split(/\s+/).length <= FEW_WORDS ? { kind: 'team' } : undefined;
}

function isPlainName(words: string): boolean {
  const parts = words.replace(/[.!,\s]+$/, '').split(/\s+/);
  return (
    parts.length <= 3 && parts.every((part) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(part) && !isNotName(part))
  );
}
