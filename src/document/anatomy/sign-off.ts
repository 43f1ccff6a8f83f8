import type { Span } from '../../text/span.ts';
import type { Closing, Signature } from '../anatomy.ts';
import { findBareSignature } from './bare-signature.ts';
import { type ClosingReading, closingsInside, couldClose, readClosing } from './closing.ts';
import type { Line } from './lines.ts';
import type { People } from './people.ts';
import { isSeparator, readRun, readSigned } from './run.ts';
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
export function findSignOff(prose: string, lines: readonly Line[], people: People): SignOff | undefined {
  const first = Math.max(0, lines.length - LAST_LINES);
  for (let index = lines.length - 1; index >= first; index--) {
    const line = lines[index];
    if (!line || line.block.kind === 'item') continue;
    const found =
      signOffAt(prose, lines, index, readClosing(prose, line), people) ??
      separatedAt(prose, lines, index, people) ??
      closedInsideAt(prose, lines, index, people) ??
      couldCloseAt(prose, lines, index, people);
    if (found) return found;
  }
  const bare = findBareSignature(prose, lines, people);
  return bare && { ...signedBy(prose, bare, people) };
}

function signOffAt(
  prose: string,
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
    const here = readSigned(prose, { ...line, start: closing.rest }, people);
    if (!here || isCustomerOnly(prose, here, people)) return undefined;
    return {
      ...blocks,
      ...signedBy(prose, [here, ...readRun(prose, lines, index + 1, people, line)], people),
    };
  }
  const run = readRun(prose, lines, index + 1, people);
  if (run.length > 0) return { ...blocks, ...signedBy(prose, run, people) };
  const closes = index === lines.length - 1 && index > 0;
  return closes ? { ...blocks, signatureBlocks: [] } : undefined;
}

// "-- " and the like: what stands below signs.
function separatedAt(
  prose: string,
  lines: readonly Line[],
  index: number,
  people: People,
): SignOff | undefined {
  const line = lines[index];
  if (!line || !isSeparator(prose.slice(line.start, line.end))) return undefined;
  const run = readRun(prose, lines, index + 1, people);
  if (run.length === 0) return undefined;
  const above = lines[index - 1];
  const closing = above && readClosing(prose, above);
  const signed = signedBy(prose, run, people);
  return {
    ...(above && closing?.rest === above.end && closedBy(closing)),
    ...signed,
    signatureBlocks: [[line.start, line.end], ...signed.signatureBlocks],
  };
}

// "It is on its way. Thanks, Tom"
function closedInsideAt(
  prose: string,
  lines: readonly Line[],
  index: number,
  people: People,
): SignOff | undefined {
  const line = lines[index];
  if (!line) return undefined;
  for (const closing of closingsInside(prose, line)) {
    if (closing.rest >= line.end && index === lines.length - 1) continue;
    const found = signOffAt(prose, lines, index, closing, people);
    if (found?.signature) return found;
  }
  return undefined;
}

// "Looking forward to your photos," above a name.
function couldCloseAt(
  prose: string,
  lines: readonly Line[],
  index: number,
  people: People,
): SignOff | undefined {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || index === 0 || !couldClose(prose, line)) return undefined;
  const kind = readSigned(prose, next, people)?.read.kind;
  if (kind !== 'person' && kind !== 'placeholder' && kind !== 'team') return undefined;
  const closing: ClosingReading = { span: [line.start, line.end - 1], rest: line.end };
  return signOffAt(prose, lines, index, closing, people);
}

// "Thanks, Sam!" thanks the customer; nobody signs.
function isCustomerOnly(prose: string, { line, read }: SignedLine, people: People): boolean {
  const [start, end] = read.name ?? [line.start, line.end];
  const name = prose.slice(start, end);
  return read.kind === 'person' && people.isCustomer(name) && !people.isAgent(name);
}

function signedBy(prose: string, run: readonly SignedLine[], people: People) {
  return {
    signature: describeSignature(prose, run, people),
    signatureBlocks: run.map(({ line }): Span => [line.start, line.end]),
  };
}

const closedBy = ({ span, rest }: ClosingReading): { closing: Closing; closingBlock: Span } => ({
  closing: { span },
  closingBlock: [span[0], rest],
});
