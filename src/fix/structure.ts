import type { Reply } from '../reply.ts';
import { type Edit, hull } from '../text/map.ts';
import { decodedSpan } from './decoded-span.ts';

/**
 * Whether a file still holds the same replies after edits (sorted, not touching), in the same order and places, and in
 * each of them all words that were not edited.
 */
export const keepsStructure = (
  before: readonly Reply[],
  after: readonly Reply[],
  edits: readonly Edit[],
): boolean =>
  before.length === after.length &&
  before.every((reply, index) => {
    const other = after[index];
    return other !== undefined && isSame(reply, other) && keepsWords(reply, other.text, edits);
  });

const isSame = (a: Reply, b: Reply): boolean =>
  a.id === b.id &&
  a.pointer === b.pointer &&
  a.part === b.part &&
  a.markup === b.markup &&
  a.kind === b.kind &&
  a.audience === b.audience &&
  a.twinOf === b.twinOf;

function keepsWords(reply: Reply, after: string, edits: readonly Edit[]): boolean {
  if (reply.text === after) return true;
  const whole = hull(reply.map.toSource([0, reply.text.length]));
  const replaced = edits
    .filter(({ span }) => span[0] <= whole[1] && whole[0] <= span[1])
    .map(({ span }) => decodedSpan(reply, span));
  const starts = [0, ...replaced.map(([, end]) => end)];
  const ends = [...replaced.map(([start]) => start), reply.text.length];
  return standInOrder(
    starts.map((start, index) => reply.text.slice(start, ends[index])),
    after,
  );
}

/** Whether a text begins with the first piece, ends with the last, and has the others between them in order. */
function standInOrder(pieces: readonly string[], text: string): boolean {
  const last = pieces.at(-1) ?? '';
  let at = 0;
  for (const [index, piece] of pieces.slice(0, -1).entries()) {
    const found = index === 0 ? (text.startsWith(piece) ? 0 : -1) : text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return pieces.length === 1 ? text === last : text.endsWith(last) && text.length - last.length >= at;
}
