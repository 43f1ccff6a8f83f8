import type { Span } from '../../text/span.ts';
import type { Greeting } from '../anatomy.ts';
import { type Address, type GreetingLine, nameAddress, readAddress } from './address.ts';
import type { Line } from './lines.ts';
import { readName } from './name.ts';
import type { People } from './people.ts';
import { phraseEnd } from './phrase.ts';
import { LETTERS, matchEnd, type Script } from './script.ts';
import { endsAt, stopEnd } from './stop.ts';
import { genericOpenings } from './words/greetings.ts';

/** A greeting and the block it makes, punctuation included. */
export interface GreetingReading {
  readonly greeting: Greeting;
  readonly block: Span;
}

const lonely = / *(?:,|[–—]|-+(?=\n|$)) *(?=\n|$)/y;
const lead = new RegExp(`(?:@[a-z0-9_.]+[ :,]+)*[^${LETTERS}\\d@([{<\\n]*`, 'y');

const FIRST_LINES = 3;
const MOST_LONE_WORDS = 4;

/** Finds the greeting in the first three lines. */
export function findGreeting(
  script: Script,
  lines: readonly Line[],
  { isCustomer }: People,
): GreetingReading | undefined {
  for (const [index, { start, end, block }] of lines.slice(0, FIRST_LINES).entries()) {
    if (block.kind === 'item') continue;
    const line = { script, end, isCustomer };
    const at = Math.max(start, matchEnd(lead, script.small, start));
    const address =
      readAddress(line, at) ??
      readGenericOpening(line, at) ??
      (index === 0 ? readLoneName(line, at, lines.length > 1) : undefined);
    if (!address) continue;
    const stop = stopEnd(script, address.end);
    if (index > 0 && !opensBelow(script, lines, index, address, stop)) continue;
    return {
      greeting: describe(script, at, address),
      block: [start, Math.min(end, Math.max(address.end, stop))],
    };
  }
  return undefined;
}

// Below other lines only a line of its own greets, and "Good day!" after a sentence takes leave.
function opensBelow(
  script: Script,
  lines: readonly Line[],
  index: number,
  { kind, end }: Address,
  stop: number,
): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line || index === lines.length - 1 || (stop === -1 && end < line.end)) return false;
  const named = kind === 'name' || kind === 'placeholder' || kind === 'blank';
  return named || !/[.!?]$/.test(script.text.slice(above.start, above.end));
}

function describe(script: Script, start: number, { kind, end, name }: Address): Greeting {
  const span: Span = [start, end];
  if (kind !== 'name' || !name) return { span, kind };
  return {
    span,
    kind,
    name: { span: [name.start, name.end], text: script.text.slice(name.start, name.end) },
  };
}

function readGenericOpening({ script, end }: GreetingLine, at: number): Address | undefined {
  const stop = phraseEnd(script, at, genericOpenings);
  return stop !== -1 && endsAt(script, stop, end) ? { kind: 'generic', end: stop } : undefined;
}

// "Ana," on a line of its own; the customer's own name may also stand before the first sentence.
function readLoneName(
  { script, end, isCustomer }: GreetingLine,
  at: number,
  goesOn: boolean,
): Address | undefined {
  const name = readName(script, at, isCustomer);
  if (!name || name.words.length > MOST_LONE_WORDS) return undefined;
  if (goesOn && matchEnd(lonely, script.small, name.end) === end) return nameAddress(name);
  const known = name.words.some(isCustomer) && (goesOn || name.end < end);
  return known && endsAt(script, name.end, end) ? nameAddress(name) : undefined;
}
