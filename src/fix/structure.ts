import type { Reply } from '../reply.ts';
import { type Edit, hull } from '../text/map.ts';
import type { Span } from '../text/span.ts';

/** Whether a file still holds the same replies after edits, in the same order and places, and those that were not edited the same words. */
export const keepsStructure = (
  before: readonly Reply[],
  after: readonly Reply[],
  edits: readonly Edit[],
): boolean =>
  before.length === after.length &&
  before.every((reply, index) => {
    const other = after[index];
    return other && isSame(reply, other) && (reply.text === other.text || isTouched(reply, edits));
  });

const isSame = (a: Reply, b: Reply): boolean =>
  a.id === b.id &&
  a.pointer === b.pointer &&
  a.part === b.part &&
  a.markup === b.markup &&
  a.kind === b.kind &&
  a.audience === b.audience &&
  a.twinOf === b.twinOf;

function isTouched({ map, text }: Reply, edits: readonly Edit[]): boolean {
  const whole = hull(map.toSource([0, text.length]));
  return edits.some(({ span }) => touches(span, whole));
}

const touches = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];
