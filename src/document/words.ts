import type { Span } from '../text/span.ts';
import { isWordCode } from '../text/wordCode.ts';
import type { Word } from './document.ts';
import { isMask } from './masks.ts';

/** The words of a stretch of normalised prose. Apostrophes and hyphens inside hold a word together. */
export function findWords(normal: string, [start, end]: Span): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    if (!isWordCode(normal.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at;
    let masked = false;
    while (at < end) {
      const code = normal.charCodeAt(at);
      if (isWordCode(code)) masked ||= isMask(code);
      else if (!(isJoint(code) && at + 1 < end && isWordCode(normal.charCodeAt(at + 1)))) break;
      at++;
    }
    words.push({ span: [from, at], lower: normal.slice(from, at), masked });
  }
  return words;
}

const isJoint = (code: number): boolean => code === 39 || code === 45 || code === 0x2010 || code === 0x2011;
