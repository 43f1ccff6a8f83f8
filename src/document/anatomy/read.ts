import type { Context } from '../../reply.ts';
import type { Span } from '../../text/span.ts';
import type { Closing, Greeting, Name, Signature } from '../anatomy.ts';
import type { Block, VisiblePlaceholder } from '../document.ts';
import { cutBlocks, type Mark } from './cut.ts';
import { findGreeting, type GreetingReading } from './greeting.ts';
import { splitLegal } from './legal.ts';
import { findLines, type Line, trimmed } from './lines.ts';
import { findNamed } from './named.ts';
import { findPeople, oneOf, type People } from './people.ts';
import { makeScript } from './script.ts';
import { findSignOff } from './sign-off.ts';

/** What the anatomy is read from: `prose` has the same length as `text`, its placeholders are masked (`masks.ts`). */
export interface AnatomyInput {
  readonly text: string;
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly placeholders: readonly VisiblePlaceholder[];
  readonly context: Context;
}

/** The frame of a reply, and its blocks cut along it. */
export interface AnatomyReading {
  readonly blocks: readonly Block[];
  readonly greeting?: Greeting;
  readonly named?: Name;
  readonly closing?: Closing;
  readonly signature?: Signature;
}

/** Finds greeting, closing, signature and legal footers, and makes them blocks of their own; the rest stays what it was. */
export function readAnatomy({ text, prose, blocks, placeholders, context }: AnatomyInput): AnatomyReading {
  const script = makeScript(prose);
  const people = findPeople(context, placeholders);
  const { marks, lines } = splitLegal(script, findLines(prose, blocks));
  const opened = findGreeting(script, lines, people);
  const rest = opened ? linesBelow(prose, lines, opened) : lines;
  const signOff = findSignOff(script, rest, opened ? withGreeted(people, opened.greeting) : people);
  const first = rest[0];
  const named = first && !opened?.greeting.name ? findNamed(script, first, people, placeholders) : undefined;
  if (opened) marks.push({ span: opened.block, kind: 'greeting' });
  if (signOff?.closingBlock) marks.push({ span: signOff.closingBlock, kind: 'closing' });
  for (const span of signOff?.signatureBlocks ?? []) marks.push({ span, kind: 'signature' } satisfies Mark);
  return {
    blocks: cutBlocks(prose, blocks, marks),
    ...(opened && { greeting: spell(text, opened.greeting) }),
    ...(named && { named: nameAt(text, named) }),
    ...(signOff?.closing && { closing: signOff.closing }),
    ...(signOff?.signature && { signature: spell(text, signOff.signature) }),
  };
}

function linesBelow(prose: string, lines: readonly Line[], { block }: GreetingReading): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.end <= block[1]) return [];
    return line.start >= block[1] ? [line] : (trimmed(prose, block[1], line.end, line.block) ?? []);
  });
}

// Who is greeted does not sign.
function withGreeted(people: People, { name }: Greeting): People {
  if (!name) return people;
  const isGreeted = oneOf([name.text]);
  return { ...people, isCustomer: (word) => isGreeted(word) || people.isCustomer(word) };
}

// Names are read in the prose, where what they hold may be masked, and told as they stand.
function spell<T extends Greeting | Signature>(text: string, part: T): T {
  return part.name ? { ...part, name: nameAt(text, part.name.span) } : part;
}

const nameAt = (text: string, span: Span): Name => ({ span, text: text.slice(...span) });
