import type { Span } from '../../text/span.ts';
import type { Greeting } from '../anatomy.ts';
import type { Line } from './lines.ts';
import { type NameReading, readName, startsSentence, wordAt } from './name.ts';
import { anyOf, BLANK, EDGE, matchEnd, once, skipBlanks } from './pattern.ts';
import type { People } from './people.ts';
import {
  emptyNames,
  genericAdjectives,
  genericNames,
  genericNouns,
  genericOpenings,
  greetingFillers,
  greetings,
  salutations,
} from './words/greetings.ts';

/** A greeting and the block it makes, punctuation included. */
export interface GreetingReading {
  readonly greeting: Greeting;
  readonly block: Span;
}

/** What the greeting words address: a part of `Greeting`, up to `end`. */
interface Address {
  readonly kind: Greeting['kind'];
  readonly end: number;
  readonly name?: NameReading;
}

const greeting = once(() => new RegExp(anyOf(greetings) + EDGE, 'iuy'));
const salutation = once(() => new RegExp(anyOf(salutations) + EDGE, 'iuy'));
const filler = once(() => new RegExp(`${BLANK}+${anyOf(greetingFillers)}${EDGE}`, 'iuy'));
const generic = once(() => {
  const noun = `(?:${anyOf(genericAdjectives)}${BLANK}+){0,2}${anyOf(genericNouns)}`;
  return new RegExp(`${BLANK}*(?:${noun}|${anyOf(genericNames)})${EDGE}`, 'iuy');
});
const genericAfterName = once(() => new RegExp(`${BLANK}+${anyOf(genericNouns)}${EDGE}`, 'iuy'));
const surelyGeneric = /\b(?:there|all|every(?:one|body)|folks|guys|team)$/i;
const genericOpening = once(() => new RegExp(anyOf(genericOpenings) + EDGE, 'iuy'));
const emptyName = once(() => new RegExp(`${BLANK}+(?:${anyOf(emptyNames)}|m(?:rs?|s|x)\\.?|dr\\.?)`, 'iuy'));
const missing = new RegExp(`${BLANK}+(?=[,.;]${BLANK}*(?:[\\p{L}\\n]|$))`, 'uy');

const FACE = "[:;=][-']?[)DP(](?![\\p{L}\\p{N}])";
const STOP = `(?:[,!.;:?…–—~|、，！。：]|-+(?![\\p{L}\\p{N}])|(?<=${BLANK})-+|[\\p{Extended_Pictographic}\\uFE0F\\u200D]|${FACE})`;
const ending = once(() => new RegExp(`(?:${BLANK}*${STOP})+`, 'uy'));
const lonely = once(() => new RegExp(`${BLANK}*(?:,|[–—]|-+(?=\\n|$))${BLANK}*(?=\\n|$)`, 'uy'));
const lead = /(?:@[\p{L}\p{N}_.]+[ :,]+)*[^\p{L}\p{N}@([{<\n]*/uy;

const FIRST_LINES = 3;
const MOST_LONE_WORDS = 4;

/** Finds the greeting in the first three lines. */
export function findGreeting(
  prose: string,
  lines: readonly Line[],
  people: People,
): GreetingReading | undefined {
  for (const [index, line] of lines.slice(0, FIRST_LINES).entries()) {
    if (line.block.kind === 'item') continue;
    const at = Math.max(line.start, matchEnd(lead, prose, line.start));
    const address =
      addressAt(prose, at, line.end, people) ??
      genericAt(prose, at, line.end) ??
      (index === 0 ? loneNameAt(prose, at, line.end, people, lines.length > 1) : undefined);
    if (!address) continue;
    const stop = matchEnd(ending(), prose, address.end);
    if (index > 0 && stop === -1 && address.end < line.end) continue;
    return {
      greeting: describe(prose, at, address),
      block: [line.start, Math.min(line.end, Math.max(address.end, stop))],
    };
  }
  return undefined;
}

function describe(prose: string, start: number, { kind, end, name }: Address): Greeting {
  const span: Span = [start, end];
  if (kind !== 'name' || !name) return { span, kind };
  return { span, kind, name: { span: [name.start, name.end], text: prose.slice(name.start, name.end) } };
}

function addressAt(prose: string, at: number, end: number, people: People): Address | undefined {
  const alone = matchEnd(greeting(), prose, at);
  const word = alone === -1 ? matchEnd(salutation(), prose, at) : alone;
  if (word === -1) return undefined;
  if (word === end) return { kind: 'nameless', end };
  const from = Math.max(word, matchEnd(filler(), prose, word));
  return (
    genericAddress(prose, from, end, people) ??
    blankAddress(prose, from, end) ??
    namedAddress(prose, from, end, people) ??
    namelessAddress(prose, from, end, alone !== -1, people)
  );
}

function genericAddress(prose: string, from: number, end: number, people: People): Address | undefined {
  const stop = matchEnd(generic(), prose, from);
  if (stop === -1) return undefined;
  const name = nameAfter(prose, stop, end, people);
  if (name) return nameAddress(name);
  const sure = surelyGeneric.test(prose.slice(from, stop));
  return sure || ends(prose, stop, end) ? { kind: 'generic', end: stop } : undefined;
}

function blankAddress(prose: string, from: number, end: number): Address | undefined {
  const gap = matchEnd(missing, prose, from);
  if (gap !== -1) return { kind: 'blank', end: from };
  const empty = matchEnd(emptyName(), prose, from);
  return empty !== -1 && ends(prose, empty, end) ? { kind: 'blank', end: empty } : undefined;
}

function namedAddress(prose: string, from: number, end: number, people: People): Address | undefined {
  const at = skipBlanks(prose, from);
  const name = at > from || prose[from] === '@' ? readName(prose, at, people.isCustomer) : undefined;
  if (!name) return smallNameAddress(prose, at, end);
  const noun = matchEnd(genericAfterName(), prose, name.end);
  if (noun !== -1 && ends(prose, noun, end)) return { kind: 'generic', end: noun };
  if (name.masked || ends(prose, name.end, end) || name.words.some(people.isCustomer))
    return nameAddress(name);
  const next = wordAt(prose, skipBlanks(prose, name.end));
  if (next === '' || startsSentence(next)) return nameAddress(name);
  const after = skipBlanks(prose, name.end) + next.length;
  return ends(prose, after, end) ? nameAddress({ ...name, end: after }) : undefined;
}

// "hey dhruv," names somebody though nothing is capitalised; an address in the place of a name does not.
function smallNameAddress(prose: string, at: number, end: number): Address | undefined {
  const word = wordAt(prose, at);
  const stop = at + word.length;
  if (word === '' || !ends(prose, stop, end)) return undefined;
  if (word.startsWith('\uA66D')) return { kind: 'generic', end: stop };
  return startsSentence(word)
    ? undefined
    : nameAddress({ start: at, end: stop, words: [word], masked: false });
}

function namelessAddress(
  prose: string,
  from: number,
  end: number,
  alone: boolean,
  people: People,
): Address | undefined {
  const stop = matchEnd(ending(), prose, from);
  if (stop === -1) {
    const next = wordAt(prose, skipBlanks(prose, from));
    return from === end || (alone && startsSentence(next)) ? { kind: 'nameless', end: from } : undefined;
  }
  const name = nameAfter(prose, from, end, people);
  if (name) return nameAddress(name);
  const again = skipBlanks(prose, stop);
  const second = again < end ? addressAt(prose, again, end, people) : undefined;
  return second ?? { kind: 'nameless', end: from };
}

// "Good morning, Zoë!", "Hi there, Sam,": the name must end there.
function nameAfter(prose: string, from: number, end: number, people: People): NameReading | undefined {
  const comma = prose.charCodeAt(from) === 44 || prose.charCodeAt(from) === 33 ? from + 1 : from;
  const at = skipBlanks(prose, comma);
  const name = at > from ? readName(prose, at, people.isCustomer) : undefined;
  return name && ends(prose, name.end, end) ? name : undefined;
}

const nameAddress = (name: NameReading): Address => ({
  kind: name.masked ? 'placeholder' : 'name',
  end: name.end,
  name,
});

function genericAt(prose: string, at: number, end: number): Address | undefined {
  const stop = matchEnd(genericOpening(), prose, at);
  return stop !== -1 && ends(prose, stop, end) ? { kind: 'generic', end: stop } : undefined;
}

// "Ana," on a line of its own; the customer's own name may also stand before the first sentence.
function loneNameAt(
  prose: string,
  at: number,
  end: number,
  people: People,
  goesOn: boolean,
): Address | undefined {
  const name = readName(prose, at, people.isCustomer);
  if (!name || name.words.length > MOST_LONE_WORDS) return undefined;
  if (goesOn && matchEnd(lonely(), prose, name.end) === end) return nameAddress(name);
  const known = name.words.some(people.isCustomer) && (goesOn || name.end < end);
  return known && ends(prose, name.end, end) ? nameAddress(name) : undefined;
}

const ends = (prose: string, at: number, end: number): boolean =>
  at >= end || matchEnd(ending(), prose, at) !== -1 || prose[skipBlanks(prose, at)] === '(';
