import type { Greeting } from '../anatomy.ts';
import { type NameReading, readName, startsSentence } from './name.ts';
import type { IsName } from './people.ts';
import { phraseEnd } from './phrase.ts';
import { LETTERS, matchEnd, type Script, skipBlanks, wordAt, wordEnd } from './script.ts';
import { endsAt, stopEnd } from './stop.ts';
import {
  companions,
  crowds,
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
  readonly script: Script;
  readonly end: number;
  readonly isCustomer: IsName;
}

const drawnOut = /(.)\1+$/;
const missing = new RegExp(` +(?=[,.;] *(?:[${LETTERS}\\n]|$))`, 'y');
const description = new RegExp(`(?: +[${LETTERS}'-]+)+(?=[,:])`, 'y');

const MOST_DESCRIBING = 60;
const MOST_DRAWN_OUT = 30;
const UNREAD = '\uA66D';

/** Reads a greeting that starts with greeting words: "Hi Sam", "Good morning, Zoë". */
export function readAddress(line: GreetingLine, at: number, twice = true): Address | undefined {
  const { script, end } = line;
  const alone = greetingEnd(script, at);
  const word = alone === -1 ? phraseEnd(script, at, salutations) : alone;
  if (word === -1) return undefined;
  const from = Math.max(word, phraseEnd(script, skipBlanks(script, word), greetingFillers));
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

function greetingEnd(script: Script, at: number): number {
  const end = phraseEnd(script, at, greetings);
  if (end !== -1) return end;
  const stop = wordEnd(script, at);
  return greetings.has(script.small.slice(at, stop).slice(0, MOST_DRAWN_OUT).replace(drawnOut, '$1'))
    ? stop
    : -1;
}

/** The address of a name that was read. */
export const nameAddress = (name: NameReading): Address => ({
  kind: name.masked ? 'placeholder' : 'name',
  end: name.end,
  name,
});

function readGeneric(line: GreetingLine, from: number): Address | undefined {
  const at = skipBlanks(line.script, from);
  const stop = Math.max(
    phraseEnd(line.script, at, genericNames),
    nounEnd(line.script, skipAdjectives(line.script, at)),
  );
  if (stop === -1) return undefined;
  const name = nameAfter(line, stop);
  if (name) return nameAddress(name);
  return phraseEnd(line.script, at, crowds) === stop || endsAt(line.script, stop, line.end)
    ? { kind: 'generic', end: stop }
    : undefined;
}

function skipAdjectives(script: Script, at: number): number {
  let here = at;
  for (
    let end = wordEnd(script, here);
    genericAdjectives.has(script.small.slice(here, end));
    end = wordEnd(script, here)
  )
    here = skipBlanks(script, end);
  return here;
}

// "Customer", and "customers" as well.
function nounEnd(script: Script, at: number): number {
  const end = phraseEnd(script, at, genericNouns);
  const stop = wordEnd(script, at);
  return end === -1 && genericNouns.has(script.small.slice(at, stop).replace(/s$/, '')) ? stop : end;
}

function readBlank({ script, end }: GreetingLine, from: number): Address | undefined {
  if (matchEnd(missing, script.small, from) !== -1) return { kind: 'blank', end: from };
  const at = skipBlanks(script, from);
  const word = script.small[at] === '@' ? at + 1 : phraseEnd(script, at, emptyNames);
  const empty = script.small[word] === '.' ? word + 1 : word;
  return at > from && word !== -1 && endsAt(script, empty, end) ? { kind: 'blank', end: empty } : undefined;
}

function readNamed(line: GreetingLine, from: number): Address | undefined {
  const { script, end, isCustomer } = line;
  const at = skipBlanks(script, from);
  const name = at > from ? readName(script, at, isCustomer) : undefined;
  if (!name) return undefined;
  const noun = nounEnd(script, skipBlanks(script, name.end));
  if (noun !== -1 && endsAt(script, noun, end)) return { kind: 'generic', end: noun };
  const next = skipBlanks(script, name.end);
  const word = wordAt(script, next);
  const whole = withMore(line, name);
  const sure = whole !== name || name.masked || endsAt(script, name.end, end) || name.words.some(isCustomer);
  if (sure || word === '' || startsSentence(word)) return nameAddress(whole);
  const after = next + word.length;
  return endsAt(script, after, end) ? nameAddress({ ...name, end: after }) : undefined;
}

// "Hi Sam, Priya and Tom,", "Hi Sam & family,"
function withMore({ script, end, isCustomer }: GreetingLine, name: NameReading): NameReading {
  const family = phraseEnd(script, skipBlanks(script, name.end), companions);
  if (family !== -1) return { ...name, end: family };
  if (script.small[name.end] !== ',') return name;
  const more = readName(script, skipBlanks(script, name.end + 1), isCustomer);
  const listed = more && more.words.length > 1 && / (?:and|&) /.test(script.small.slice(name.end, more.end));
  return listed && endsAt(script, more.end, end) ? { ...name, end: more.end } : name;
}

// "hey dhruv," names somebody though nothing is capitalised; an address in the place of a name does not.
function readSmallName({ script, end }: GreetingLine, from: number): Address | undefined {
  const at = skipBlanks(script, from);
  const word = wordAt(script, at);
  const stop = at + word.length;
  if (at === from || word === '' || startsSentence(word)) return undefined;
  if (word.startsWith(UNREAD)) return { kind: 'generic', end: stop };
  const over = endsAt(script, stop, end) || startsSentence(wordAt(script, skipBlanks(script, stop)));
  return over ? nameAddress({ start: at, end: stop, words: [word], masked: false }) : undefined;
}

function readNameless(line: GreetingLine, from: number, alone: boolean, twice: boolean): Address | undefined {
  const { script, end } = line;
  const stop = stopEnd(script, from);
  if (stop === -1) {
    const next = wordAt(script, skipBlanks(script, from));
    return alone && startsSentence(next) ? { kind: 'nameless', end: from } : undefined;
  }
  const name = nameAfter(line, from);
  if (name) return nameAddress(name);
  const again = skipBlanks(script, stop);
  const second = twice && again < end ? readAddress(line, again, false) : undefined;
  return second ?? { kind: 'nameless', end: from };
}

// "Good morning, Zoë!", "Hi there, Sam,": the name must end there.
function nameAfter({ script, end, isCustomer }: GreetingLine, from: number): NameReading | undefined {
  const at = skipBlanks(script, script.small[from] === ',' || script.small[from] === '!' ? from + 1 : from);
  const name = at > from ? readName(script, at, isCustomer) : undefined;
  return name && endsAt(script, name.end, end) ? name : undefined;
}

// "Dear future instructor," on a line of its own describes the reader.
function readDescription({ script, end }: GreetingLine, from: number): Address | undefined {
  if (end - from > MOST_DESCRIBING) return undefined;
  const stop = matchEnd(description, script.small, from);
  return stop === end - 1 ? { kind: 'generic', end: stop } : undefined;
}
