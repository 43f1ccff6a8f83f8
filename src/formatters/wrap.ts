import type { Measure } from './measure.ts';

/** Breaks a text at its white space into lines of at most `room` columns; a longer word stands alone. */
export function wrap(text: string, room: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line === '') line = word;
    else if (measure(line) + 1 + measure(word) <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}
