import type { Directive } from '../diagnostic.ts';
import type { Reply } from '../reply.ts';
import { spanOf } from './inner.ts';

/** The rules whose findings are accepted in all of a reply, of those that there are. */
export function acceptedThroughout(
  reply: Reply,
  directives: readonly Directive[],
  rules: Iterable<string>,
): readonly string[] {
  if (directives.length === 0) return [];
  const [start, end] = spanOf(reply);
  const ends = directives.some(({ action, covers }) => action === 'on' && covers[0] < end);
  const whole = directives.filter(
    ({ action, covers }) =>
      (action === 'here' || (action === 'off' && !ends)) && covers[0] <= start && covers[1] >= end,
  );
  const named = whole.flatMap(({ targets }) => targets.map(({ rule }) => rule));
  return named.includes(undefined) ? [...rules] : named.filter((rule) => rule !== undefined);
}
