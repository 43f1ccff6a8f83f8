import type { Span } from '../../text/span.ts';
import type { Closing, Signature } from '../anatomy.ts';
import { findBareSignature } from './bare-signature.ts';
import { type ClosingReading, closingsInside, couldClose, readClosing } from './closing.ts';
import type { Line } from './lines.ts';
import type { People } from './people.ts';
import { isSeparator, readRun, readSigned } from './run.ts';
import type { Script } from './script.ts';
import { describeSignature, type SignedLine } from './signed.ts';

/** How a reply ends. */
export interface SignOff {
  readonly closing?: Closing;
  readonly signature?: Signature;
  /** Everything that belongs to the closing, with its punctuation. */
  readonly closingBlock?: Span;
  /** The lines of the signature, separators included. */
  readonly signatureBlocks: readonly Span[];
}

/** How far from the end a sign-off is looked for. */
const LAST_LINES = 14;

/** Finds closing and signature in the last lines of the agent's words; `lines` hold no greeting and no legal footer. */
export function findSignOff(script: Script, lines: readonly Line[], people: People): SignOff | undefined {
  const first = Math.max(0, lines.length - LAST_LINES);
  for (let index = lines.length - 1; index >= first; index--) {
    const line = lines[index];
    if (!line || line.block.kind === 'item') continue;
    const found =
      signOffAt(script, lines, index, readClosing(script, line), people) ??
      separatedAt(script, lines, index, people) ??
      closedInsideAt(script, lines, index, people) ??
      couldCloseAt(script, lines, index, people);
    if (found) return found;
  }
  const bare = findBareSignature(script, lines, people);
  return bare && { ...signedBy(script, bare, people) };
}

function signOffAt(
  script: Script,
  lines: readonly Line[],
  index: number,
  closing: ClosingReading | undefined,
  people: People,
): SignOff | undefined {
  const line = lines[index];
  if (!line || !closing) return undefined;
  const blocks = closedBy(closing);
  if (closing.rest < line.end) {
    if (index === 0 && closing.span[0] === line.start) return undefined;
    const here = readSigned(script, { ...line, start: closing.rest }, people);
    if (!here || isCustomerOnly(script, here, people)) return undefined;
    return {
      ...blocks,
      ...signedBy(script, [here, ...readRun(script, lines, index + 1, people, line)], people),
    };
  }
  const run = readRun(script, lines, index + 1, people);
  if (run.length > 0) return { ...blocks, ...signedBy(script, run, people) };
  const closes = index === lines.length - 1 && index > 0;
  return closes ? { ...blocks, signatureBlocks: [] } : undefined;
}

// "-- " and the like: what stands below signs.
function separatedAt(
  script: Script,
  lines: readonly Line[],
  index: number,
  people: People,
): SignOff | undefined {
  const line = lines[index];
  if (!line || !isSeparator(script.text.slice(line.start, line.end))) return undefined;
  const run = readRun(script, lines, index + 1, people);
  if (run.length === 0) return undefined;
  const above = lines[index - 1];
  const closing = above && readClosing(script, above);
  const signed = signedBy(script, run, people);
  return {
    ...(above && closing?.rest === above.end && closedBy(closing)),
    ...signed,
    signatureBlocks: [[line.start, line.end], ...signed.signatureBlocks],
  };
}

// "It is on its way. Thanks, Tom"
function closedInsideAt(
  script: Script,
  lines: readonly Line[],
  index: number,
  people: People,
): SignOff | undefined {
  const line = lines[index];
  if (!line) return undefined;
  for (const closing of closingsInside(script, line)) {
    if (closing.rest >= line.end && index === lines.length - 1) continue;
    const found = signOffAt(script, lines, index, closing, people);
    if (found?.signature) return found;
  }
  return undefined;
}

// "Looking forward to your photos," above a name.
function couldCloseAt(
  script: Script,
  lines: readonly Line[],
  index: number,
  people: People,
): SignOff | undefined {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || index === 0 || !couldClose(script, line)) return undefined;
  const kind = readSigned(script, next, people)?.read.kind;
  if (kind !== 'person' && kind !== 'placeholder' && kind !== 'team') return undefined;
  const closing: ClosingReading = { span: [line.start, line.end - 1], rest: line.end };
  return signOffAt(script, lines, index, closing, people);
}

// "Thanks, Sam!" thanks the customer; nobody signs.
function isCustomerOnly(script: Script, { line, read }: SignedLine, people: People): boolean {
  const [start, end] = read.name ?? [line.start, line.end];
  const name = script.text.slice(start, end);
  return read.kind === 'person' && people.isCustomer(name) && !people.isAgent(name);
}

function signedBy(script: Script, run: readonly SignedLine[], people: People) {
  return {
    signature: describeSignature(script, run, people),
    signatureBlocks: run.map(({ line }): Span => [line.start, line.end]),
  };
}

const closedBy = ({ span, rest }: ClosingReading): { closing: Closing; closingBlock: Span } => ({
  closing: { span },
  closingBlock: [span[0], rest],
});
