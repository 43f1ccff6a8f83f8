import { shifted } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { type CommentStyle, findComments } from './comments.ts';
import { readDirectives } from './read-comments.ts';
import type { Written } from './written.ts';

/** The directives among the comments in a span of a file. What they cover can reach to the end of the file. */
export async function readStyle(
  text: string,
  style: CommentStyle,
  span: Span,
  units: readonly Span[],
): Promise<readonly Written[]> {
  const comments = await findComments(text, style, span);
  const { encode } = shifted();
  return readDirectives({
    text,
    comments,
    units,
    place: (place) => place,
    cover: ([start, end]) => [start, end < text.length ? end : text.length + 1],
    write: (words, place) => encode(words, place)?.[0],
  });
}
