import type { Directive } from '../diagnostic.ts';
import type { Span } from '../text/span.ts';

/** The rules whose findings are accepted in all of a reply that stands there, of those that there are. */
export function acceptedThroughout(
  [start, end]: Span,
  directives: readonly Directive[],
  rules: Iterable<string>,
): readonly string[] {
  if (directives.length === 0) return [];
  const ends = directives.some(({ action, covers }) => action === 'on' && covers[0] < end);
  const whole = directives.filter(
    ({ action, covers }) =>
      (action === 'here' || (action === 'off' && !ends)) && covers[0] <= start && covers[1] >= end,
  );
  const named = whole.flatMap(({ targets }) => targets.map(({ rule }) => rule));
  return named.includes(undefined) ? [...rules] : named.filter((rule) => rule !== undefined);
}
