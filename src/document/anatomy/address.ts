import type { Greeting } from '../anatomy.ts';
import { type NameReading, readName, startsSentence, wordAt } from './name.ts';
import { anyOf, BLANK, EDGE, matchEnd, once, skipBlanks } from './pattern.ts';
import type { IsName } from './people.ts';
import { endsAt, stopEnd } from './stop.ts';
import {
  emptyNames,
  genericAdjectives,
  genericNames,
  genericNouns,
  greetingFillers,
  greetings,
  salutations,
} from './words/greetings.ts';

/** Whom a greeting addresses; `end` is where the greeting ends, without its punctuation. */
export interface Address {
  readonly kind: Greeting['kind'];
  readonly end: number;
  readonly name?: NameReading;
}

/** The line that is read. */
export interface GreetingLine {
  readonly prose: string;
  readonly end: number;
  readonly isCustomer: IsName;
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
const emptyName = once(() => new RegExp(`${BLANK}+(?:${anyOf(emptyNames)}|m(?:rs?|s|x)\\.?|dr\\.?)`, 'iuy'));
const missing = new RegExp(`${BLANK}+(?=[,.;]${BLANK}*(?:[\\p{L}\\n]|$))`, 'uy');
const description = new RegExp(`(?:${BLANK}+[\\p{L}\\p{M}’'-]+){2,6}(?=[,:])`, 'uy');
const relatives = new RegExp(
  `${BLANK}*(?:and|&)${BLANK}+(?:family|friends|team|co|colleagues|all|everyone)(?!\\p{L})`,
  'iuy',
);

const UNREAD = '\uA66D';

/** Reads a greeting that starts with greeting words: "Hi Sam", "Good morning, Zoë". */
export function readAddress(line: GreetingLine, at: number, twice = true): Address | undefined {
  const { prose, end } = line;
  const alone = matchEnd(greeting(), prose, at);
  const word = alone === -1 ? matchEnd(salutation(), prose, at) : alone;
  if (word === -1) return undefined;
  const from = Math.max(word, matchEnd(filler(), prose, word));
  if (from >= end) return { kind: 'nameless', end };
  return (
    readGeneric(line, from) ??
    readBlank(line, from) ??
    readNamed(line, from) ??
    (alone === -1 ? undefined : readSmallName(line, from)) ??
    readNameless(line, from, alone !== -1, twice) ??
    readDescription(line, from)
  );
}

/** The address of a name that was read. */
export const nameAddress = (name: NameReading): Address => ({
  kind: name.masked ? 'placeholder' : 'name',
  end: name.end,
  name,
});

function readGeneric(line: GreetingLine, from: number): Address | undefined {
  const stop = matchEnd(generic(), line.prose, from);
  if (stop === -1) return undefined;
  const name = nameAfter(line, stop);
  if (name) return nameAddress(name);
  const sure = surelyGeneric.test(line.prose.slice(from, stop));
  return sure || endsAt(line.prose, stop, line.end) ? { kind: 'generic', end: stop } : undefined;
}

function readBlank({ prose, end }: GreetingLine, from: number): Address | undefined {
  if (matchEnd(missing, prose, from) !== -1) return { kind: 'blank', end: from };
  const empty = matchEnd(emptyName(), prose, from);
  return empty !== -1 && endsAt(prose, empty, end) ? { kind: 'blank', end: empty } : undefined;
}

function readNamed(line: GreetingLine, from: number): Address | undefined {
  const { prose, end, isCustomer } = line;
  const at = skipBlanks(prose, from);
  const name = at > from ? readName(prose, at, isCustomer) : undefined;
  if (!name) return undefined;
  const noun = matchEnd(genericAfterName(), prose, name.end);
  if (noun !== -1 && endsAt(prose, noun, end)) return { kind: 'generic', end: noun };
  const next = skipBlanks(prose, name.end);
  const word = wordAt(prose, next);
  const whole = withMore(line, name);
  const sure = whole !== name || name.masked || endsAt(prose, name.end, end) || name.words.some(isCustomer);
  if (sure || word === '' || startsSentence(word)) return nameAddress(whole);
  const after = next + word.length;
  return endsAt(prose, after, end) ? nameAddress({ ...name, end: after }) : undefined;
}

// "Hi Sam, Priya and Tom,", "Hi Sam & family,"
function withMore({ prose, end, isCustomer }: GreetingLine, name: NameReading): NameReading {
  const family = matchEnd(relatives, prose, name.end);
  if (family !== -1) return { ...name, end: family };
  if (prose[name.end] !== ',') return name;
  const more = readName(prose, skipBlanks(prose, name.end + 1), isCustomer);
  const listed = more && more.words.length > 1 && / (?:and|&) /.test(prose.slice(name.end, more.end));
  return listed && endsAt(prose, more.end, end) ? { ...name, end: more.end } : name;
}

// "hey dhruv," names somebody though nothing is capitalised; an address in the place of a name does not.
function readSmallName({ prose, end }: GreetingLine, from: number): Address | undefined {
  const at = skipBlanks(prose, from);
  const word = wordAt(prose, at);
  const stop = at + word.length;
  if (at === from || word === '' || startsSentence(word)) return undefined;
  if (word.startsWith(UNREAD)) return { kind: 'generic', end: stop };
  const over = endsAt(prose, stop, end) || startsSentence(wordAt(prose, skipBlanks(prose, stop)));
  return over ? nameAddress({ start: at, end: stop, words: [word], masked: false }) : undefined;
}

function readNameless(line: GreetingLine, from: number, alone: boolean, twice: boolean): Address | undefined {
  const { prose, end } = line;
  const stop = stopEnd(prose, from);
  if (stop === -1) {
    const next = wordAt(prose, skipBlanks(prose, from));
    return alone && startsSentence(next) ? { kind: 'nameless', end: from } : undefined;
  }
  const name = nameAfter(line, from);
  if (name) return nameAddress(name);
  const again = skipBlanks(prose, stop);
  const second = twice && again < end ? readAddress(line, again, false) : undefined;
  return second ?? { kind: 'nameless', end: from };
}

// "Good morning, Zoë!", "Hi there, Sam,": the name must end there.
function nameAfter({ prose, end, isCustomer }: GreetingLine, from: number): NameReading | undefined {
  const at = skipBlanks(prose, prose[from] === ',' || prose[from] === '!' ? from + 1 : from);
  const name = at > from ? readName(prose, at, isCustomer) : undefined;
  return name && endsAt(prose, name.end, end) ? name : undefined;
}

// "Dear future instructor," on a line of its own describes the reader.
function readDescription({ prose, end }: GreetingLine, from: number): Address | undefined {
  const stop = matchEnd(description, prose, from);
  return stop === end - 1 ? { kind: 'generic', end: stop } : undefined;
}
