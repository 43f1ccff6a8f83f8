import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Comment } from './comments.ts';

const END = /\r\n|\n|\r|$/g;

/** The line that an offset stands on, its end included. */
export function lineAt(text: string, offset: number): Span {
  const start =
    offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  END.lastIndex = offset;
  const match = END.exec(text);
  return [start, match ? match.index + match[0].length : text.length];
}

/** The first line after an offset that holds more than comments; at the end of a text, an empty one. */
export function lineAfter(text: string, offset: number, comments: readonly Comment[]): Span {
  let [, at] = lineAt(text, offset);
  while (at < text.length) {
    const line = lineAt(text, at);
    if (holdsWords(text, line, comments)) return line;
    at = line[1];
  }
  return [at, at];
}

/** Whether a line holds anything besides space and comments. */
export function holdsWords(text: string, line: Span, comments: readonly Comment[]): boolean {
  let at = line[0];
  for (let index = firstEndingAfter(comments, at); index < comments.length; index++) {
    const span = comments[index]?.span ?? [at, at];
    if (span[0] >= line[1]) break;
    if (text.slice(at, Math.max(at, span[0])).trim() !== '') return true;
    at = span[1];
  }
  return at < line[1] && text.slice(at, line[1]).trim() !== '';
}
